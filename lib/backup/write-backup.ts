import type { Day } from "#lib/domain/day.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { rowFields } from "#lib/storage/row-fields.ts";
import { settingSchemas } from "#lib/storage/row-schemas.ts";
import { backupFormat, backupVersion } from "./backup.ts";

const knownSettings = settingSchemas(rowFields);

/**
 * The text of a backup file: JSON with one row a line, so that a person can read it, and find the row that
 * a refusal names.
 *
 * @param madeOn the person's own day.
 */
export function writeBackup(record: WholeRecord, madeOn: Day): string {
  // A choice that an earlier release offered may still be stored. Nothing would take it back.
  const settings = record.settings.filter(({ key }) => Object.hasOwn(knownSettings, key));
  const whole = { ...record, settings };
  const head = JSON.stringify({ format: backupFormat, version: backupVersion, madeOn }).slice(1, -1);
  const tables = personalTableNames.map((table) => `${JSON.stringify(table)}:${linesOf(whole[table])}`);
  return `{${[head, ...tables].join(",\n")}}\n`;
}

const linesOf = (rows: readonly unknown[]): string =>
  rows.length === 0 ? "[]" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
