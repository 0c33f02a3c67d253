import type { BackupRefusal, DamagedPlace } from "#lib/domain/backup-refusal.ts";
import { isDay } from "#lib/domain/day.ts";
import type { PersonalTable, WholeRecord } from "#lib/domain/personal-record.ts";
import { personalTableNames, recordOf, rulesOf } from "#lib/storage/personal-tables.ts";
import { rowFields } from "#lib/storage/row-fields.ts";
import { schemaOf } from "#lib/storage/row-schemas.ts";
import { type BackupReading, backupFormat, backupVersion, maxRows } from "./backup.ts";
import { finishUpgrade, mayRepeat, type UncheckedFile, upgradeBackup } from "./upgrade-backup.ts";

const head = ["format", "version", "madeOn"];
const known = new Set<string>([...head, ...personalTableNames]);

const schemas = new Map(personalTableNames.map((table) => [table, schemaOf(table, rowFields)]));

/**
 * Reads the text of a file, which anybody may have written. It is a backup as a whole or not at all: nothing
 * in it is left out or mended. Never throws.
 */
export function readBackup(text: string): BackupReading {
  const file = parse(text);
  if (file === undefined) return { kind: "not-json" };
  if (!isObject(file) || file["format"] !== backupFormat) return { kind: "not-a-backup" };
  const { version } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return damaged({ part: "version" });
  }
  if (version > backupVersion) return { kind: "newer-version" };
  return check(upgradeBackup(file, version), version);
}

function check(file: UncheckedFile, version: number): BackupReading {
  if (Object.keys(file).some((key) => !known.has(key))) return { kind: "damaged" };
  const { madeOn } = file;
  if (typeof madeOn !== "string" || !isDay(madeOn)) return damaged({ part: "madeOn" });
  const tables = new Map<PersonalTable, readonly unknown[]>();
  for (const table of personalTableNames) {
    const rows = file[table];
    if (!Array.isArray(rows) || rows.length > maxRows) return damaged({ part: table });
    const checked = checkRows(table, rows, mayRepeat(version));
    if (typeof checked === "number") return damaged({ part: table, row: checked + 1 });
    tables.set(table, checked);
  }
  // Each row of each table has passed the schema of that table.
  const record: WholeRecord = recordOf((table) => tables.get(table) ?? []);
  return { kind: "readable", backup: { madeOn, record: finishUpgrade(record, version) } };
}

/** The rows as the schema gives them; or the index of the first that it refuses or that was there before. */
function checkRows(
  table: PersonalTable,
  rows: readonly unknown[],
  isRepeatAllowed: boolean,
): readonly unknown[] | number {
  const schema = schemas.get(table);
  // The key is taken only of rows that have passed the schema.
  const { keyOf } = rulesOf(table);
  const seen = new Set<string>();
  const sound: unknown[] = [];
  for (const [at, row] of rows.entries()) {
    const checked = schema?.safeParse(row);
    if (!checked?.success) return at;
    const key = keyOf(checked.data);
    if (seen.has(key) && !(isRepeatAllowed && table === "resolutions")) return at;
    seen.add(key);
    sound.push(checked.data);
  }
  return sound;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is wrong with it is no use to the person, and might quote the file.
    return undefined;
  }
}

const isObject = (value: unknown): value is UncheckedFile =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const damaged = (where: DamagedPlace): BackupRefusal => ({ kind: "damaged", where });
