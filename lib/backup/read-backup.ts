import type { BackupRefusal, DamagedPlace } from "#lib/domain/backup-refusal.ts";
import { type PersonalTable, personalTables, rowKeys, type WholeRecord } from "#lib/domain/whole-record.ts";
import type { StoredSetting } from "#lib/storage/settings.ts";
import { type BackupReading, backupFormat, backupVersion, maxRows } from "./backup.ts";
import { day } from "./field-schemas.ts";
import { rowSchemas } from "./row-schemas.ts";
import { type UncheckedFile, upgradeBackup } from "./upgrade-backup.ts";

const head = ["format", "version", "madeOn"];
const known = new Set<string>([...head, ...personalTables]);

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
  return check(upgradeBackup(file, version));
}

function check(file: UncheckedFile): BackupReading {
  if (Object.keys(file).some((key) => !known.has(key))) return { kind: "damaged" };
  const madeOn = day.safeParse(file["madeOn"]);
  if (!madeOn.success) return damaged({ part: "madeOn" });
  const tables: [PersonalTable, readonly unknown[]][] = [];
  for (const table of personalTables) {
    const rows = file[table];
    if (!Array.isArray(rows) || rows.length > maxRows) return damaged({ part: table });
    const checked = checkRows(table, rows);
    if (typeof checked === "number") return damaged({ part: table, row: checked + 1 });
    tables.push([table, checked]);
  }
  // Each row of each table has passed the schema of that table.
  const record = Object.fromEntries(tables) as unknown as WholeRecord<StoredSetting>;
  return { kind: "readable", backup: { madeOn: madeOn.data, record } };
}

/** The rows as the schema gives them; or the index of the first that it refuses or that was there before. */
function checkRows(table: PersonalTable, rows: readonly unknown[]): readonly unknown[] | number {
  const schema = rowSchemas[table];
  // The key is taken only of rows that have passed the schema.
  const keyOf = rowKeys[table] as (row: unknown) => string;
  const sound = new Map<string, unknown>();
  for (const [at, row] of rows.entries()) {
    const checked = schema.safeParse(row);
    if (!checked.success || sound.has(keyOf(checked.data))) return at;
    sound.set(keyOf(checked.data), checked.data);
  }
  return [...sound.values()];
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
