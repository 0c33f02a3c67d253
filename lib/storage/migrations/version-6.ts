/**
 * What is kept up to date beside the releases, if the person wants it. Nothing personal: of this device, and in no
 * backup. A record of an earlier version has none.
 *
 * - refreshes: how each of the two was kept up to date last;
 * - updateParts: the parts of an update of our own catalogue, by their paths;
 * - feedEntries: what the list of Have I Been Pwned says, in slices, by list and slice;
 * - feedShelves: its services, incidents and sources, by list and shelf;
 * - watchedHosts: hosts that the build does not know, in a row for each use.
 */
export const version6 = {
  refreshes: "key",
  updateParts: "path",
  feedEntries: "[list+slice]",
  feedShelves: "[list+shelf]",
  watchedHosts: "key",
} as const;
