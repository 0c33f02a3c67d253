/**
 * Adds what the catalogue knows of help, replaced with it as a whole. Empty until the next catalogue is loaded.
 *
 * - help: offices, by region;
 * - letters: one for each region.
 */
export const version4 = {
  help: "id, region",
  letters: "region",
} as const;
