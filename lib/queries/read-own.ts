import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { Database } from "#lib/storage/database.ts";
import type { Settings } from "#lib/storage/settings.ts";

/** All that is the person's own: their record, and what they chose. */
export interface Own {
  readonly record: PersonalRecord;
  readonly settings: Partial<Settings>;
}

/** Reads it, on one snapshot of the database. */
export function readOwn(database: Database): Promise<Own> {
  const { visits, accounts, resolutions, noticedSigns, mutedServices, settings } = database;
  return database.transaction(
    "r",
    [visits, accounts, resolutions, noticedSigns, mutedServices, settings],
    async () => {
      const [allVisits, allAccounts, allResolutions, allNoticed, allMuted, chosen] = await Promise.all([
        visits.toArray(),
        accounts.toArray(),
        resolutions.toArray(),
        noticedSigns.toArray(),
        mutedServices.toArray(),
        settings.toArray(),
      ]);
      return {
        record: {
          visits: allVisits,
          accounts: allAccounts,
          resolutions: allResolutions,
          noticedSigns: allNoticed,
          mutedServices: allMuted,
        },
        settings: Object.fromEntries(chosen.map(({ key, value }) => [key, value])),
      };
    },
  );
}
