/**
 * What was found beside visits, and what is not wanted on the list. All of it the person's; a record of an earlier
 * version has none.
 *
 * - finds: listed services found in the history or in a file of a password manager, by service and origin;
 * - reuseGroups: logins that share a password, by a random id, and by each service they name;
 * - declinedServices: services that are not to come back.
 */
export const version5 = {
  finds: "[serviceId+origin], serviceId, origin",
  reuseGroups: "id, *serviceIds",
  declinedServices: "serviceId",
} as const;
