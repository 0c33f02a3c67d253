import type { AlertSetting } from "#lib/domain/alert.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Database } from "#lib/storage/database.ts";
import { readSetting } from "#lib/storage/settings.ts";

/** What the person chose about notifications. */
export interface AlertSettingsView {
  /** Nothing where they never turned them on. */
  readonly setting: AlertSetting | undefined;
  /** Services that never alert. One that has left the catalogue has nothing to alert of. */
  readonly muted: readonly Service[];
}

/** Reads the choices about notifications, on one snapshot of the database. */
export function readAlertSettings(database: Database): Promise<AlertSettingsView> {
  const { settings, mutedServices, services } = database;
  return database.transaction("r", [settings, mutedServices, services], async () => {
    const [setting, muted] = await Promise.all([readSetting(database, "alerts"), mutedServices.toArray()]);
    const found = await services.bulkGet(muted.map(({ serviceId }) => serviceId));
    return { setting, muted: found.filter((service) => service !== undefined) };
  });
}
