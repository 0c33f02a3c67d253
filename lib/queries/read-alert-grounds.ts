import { type AlertGrounds, alertingServiceIds } from "#lib/domain/alert.ts";
import type { Database } from "#lib/storage/database.ts";

/** Reads what an alert is picked from: the incidents of the services that may alert, and no others. */
export async function readAlertGrounds(database: Database): Promise<AlertGrounds> {
  const [visits, accounts, muted] = await Promise.all([
    database.visits.toArray(),
    database.accounts.toArray(),
    database.mutedServices.toArray(),
  ]);
  const serviceIds = alertingServiceIds(visits, accounts, muted);
  const incidents = await database.incidents.where("serviceIds").anyOf(serviceIds).distinct().toArray();
  return { serviceIds, incidents, accounts };
}
