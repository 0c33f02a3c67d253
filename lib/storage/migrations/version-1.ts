/**
 * The first schema. Only what is looked up by is indexed; `*` indexes each entry of a list.
 *
 * - catalogue, replaced as a whole: services, incidents, steps, signs, articles;
 * - the person's own record: visits, accounts, resolutions, settings;
 * - catalogueState: which catalogue is loaded, and whether the last load failed.
 */
export const version1 = {
  services: "id, *domains",
  incidents: "id, *serviceIds",
  steps: "id",
  signs: "id",
  articles: "id",
  visits: "serviceId",
  accounts: "serviceId",
  resolutions: "[serviceId+stepId], serviceId",
  settings: "key",
  catalogueState: "key",
} as const;
