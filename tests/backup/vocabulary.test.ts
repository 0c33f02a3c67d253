import { expect, it } from "vitest";
import { backupVersion } from "#lib/backup/backup.ts";
import { standings } from "#lib/domain/account.ts";
import { findOrigins } from "#lib/domain/find.ts";
import { evidenceGrades, regions } from "#lib/domain/incident.ts";
import { languages } from "#lib/domain/language.ts";
import { postponements, skipReasons } from "#lib/domain/resolution.ts";
import { likenesses } from "#lib/domain/reuse.ts";
import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { rowFields } from "#lib/storage/row-fields.ts";
import { settingSchemas } from "#lib/storage/row-schemas.ts";

/**
 * Every word that a backup of a version may hold, but for steps and kinds of data, of which unknown ones are kept. An older product refuses a word it does not know, and
 * must say "newer" rather than "damaged". So when this test fails for a version that was released, raise
 * `backupVersion`, add an upgrade to `backupUpgrades`, and write the new words down here beside it.
 */
it("a version of the format has the words it was released with", () => {
  expect({
    version: backupVersion,
    tables: personalTableNames,
    settings: Object.keys(settingSchemas(rowFields)).toSorted(),
    languages,
    standings,
    regions,
    skipReasons,
    postponements,
    evidenceGrades,
    findOrigins,
    likenesses,
  }).toMatchSnapshot();
});
