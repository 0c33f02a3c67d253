import { expect, it } from "vitest";
import { backupVersion } from "#lib/backup/backup.ts";
import { settingSchemas } from "#lib/backup/setting-schemas.ts";
import { standings } from "#lib/domain/account.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { evidenceGrades, regions } from "#lib/domain/incident.ts";
import { languages } from "#lib/domain/language.ts";
import { skipReasons } from "#lib/domain/resolution.ts";
import { personalTables } from "#lib/domain/whole-record.ts";

/**
 * Every word that a backup of a version may hold. An older product refuses a word it does not know, and
 * must say "newer" rather than "damaged". So when this test fails for a version that was released, raise
 * `backupVersion`, add an upgrade to `backupUpgrades`, and write the new words down here beside it.
 */
it("a version of the format has the words it was released with", () => {
  expect({
    version: backupVersion,
    tables: personalTables,
    settings: Object.keys(settingSchemas).toSorted(),
    languages,
    standings,
    regions,
    skipReasons,
    evidenceGrades,
    stepIds: stepIds.toSorted(),
    dataClasses: dataClasses.toSorted(),
  }).toMatchSnapshot();
});
