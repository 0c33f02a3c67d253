import { type Assessment, assessExposure } from "#lib/domain/assess-exposure.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Database } from "#lib/storage/database.ts";

/** How the person stands with one service, from what the database holds of it. */
export async function assessService(database: Database, service: Service): Promise<Assessment> {
  const [incidents, account, resolutions] = await Promise.all([
    database.incidents.where("serviceIds").equals(service.id).toArray(),
    database.accounts.get(service.id),
    database.resolutions.where("serviceId").equals(service.id).toArray(),
  ]);
  return assessExposure(incidents, account, resolutions);
}
