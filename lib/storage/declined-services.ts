import type { Day } from "#lib/domain/day.ts";
import { declinedIn } from "#lib/domain/find.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { Database } from "./database.ts";
import { forgetService } from "./forget-service.ts";

/** Which of some services the person does not want on their list. There are hardly ever any: all are read at once. */
export async function readDeclined(
  { declinedServices, accounts }: Database,
  ids: readonly ServiceId[],
): Promise<ReadonlySet<ServiceId>> {
  const declined = (await declinedServices.toArray()).filter(({ serviceId }) => ids.includes(serviceId));
  if (declined.length === 0) return new Set();
  const told = await accounts.bulkGet(declined.map(({ serviceId }) => serviceId));
  return declinedIn({
    declinedServices: declined,
    accounts: told.filter((account) => account !== undefined),
  });
}

/** Deletes all that is on record of a service, and keeps that it is not wanted on the list again. */
export async function declineService(database: Database, serviceId: ServiceId, since: Day): Promise<void> {
  await database.transaction("rw", database.tables, async () => {
    await forgetService(database, serviceId);
    await database.declinedServices.put({ serviceId, since });
  });
}

/** Lets a declined service come on the list again, by whatever way. It is not put there. */
export async function allowService({ declinedServices }: Database, serviceId: ServiceId): Promise<void> {
  await declinedServices.delete(serviceId);
}
