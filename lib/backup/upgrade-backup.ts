import type { WholeRecord } from "#lib/domain/personal-record.ts";
import {
  accountOfVersion3,
  digestOfVersion3,
  oneOfEach,
  resolutionOfVersion3,
  settingOfVersion3,
} from "#lib/storage/migrations/version-3.ts";
import { rowFields } from "#lib/storage/row-fields.ts";
import { rowSchemas } from "#lib/storage/row-schemas.ts";

/** A file as JSON gives it, before it is checked. */
export type UncheckedFile = Readonly<Record<string, unknown>>;

/**
 * Makes a file of one version one of the next, row by row. It changes what it knows and leaves all else as it
 * is, for the schema to judge: nothing of the file has been checked but its version. It never throws.
 */
export type BackupUpgrade = (file: UncheckedFile) => UncheckedFile;

/** The first takes version 1 to version 2, and so on: one fewer than there are versions. */
export const backupUpgrades: readonly BackupUpgrade[] = [
  // Version 2 holds what version 1 does: the number was brought to that of the database.
  (file) => file,
  toVersion3,
  // Version 4 may say more of where an account is registered, and holds what was found and what is not wanted.
  (file) => ({ ...file, ...withoutRows(file, "finds", "reuseGroups", "declinedServices") }),
  // Version 5 may say that a password is an exposed one, that a step was settled because of it, and that Traditional
  // Chinese or Korean was chosen.
  (file) => file,
];

/** Brings a file of an older version to the newest, step by step. @param version that of the file, from 1. */
export function upgradeBackup(
  file: UncheckedFile,
  version: number,
  upgrades: readonly BackupUpgrade[] = backupUpgrades,
): UncheckedFile {
  return upgrades.slice(version - 1).reduce((upgraded, upgrade) => upgrade(upgraded), file);
}

/** Whether several rows of a table of that version may have become one. */
export const mayRepeat = (version: number): boolean => version < 3;

/** What is left to do for a record of an older version once each of its rows was checked. */
export function finishUpgrade(record: WholeRecord, version: number): WholeRecord {
  if (version >= 3) return record;
  const { digestedOn, left } = digestOfVersion3(record.alertedFacts);
  const digest = { key: "digestedOn", value: digestedOn } as WholeRecord["settings"][number];
  return {
    ...record,
    resolutions: oneOfEach(record.resolutions),
    alertedFacts: left,
    settings: digestedOn === undefined ? record.settings : [...record.settings, digest],
  };
}

function toVersion3(file: UncheckedFile): UncheckedFile {
  // One that is damaged is found in its own table.
  const isSound = rowSchemas.noticedSigns(rowFields);
  const noticed = rowsIn(file, "noticedSigns")
    .filter((row) => isSound.safeParse(row).success)
    .filter(hasTexts<"serviceId" | "signId" | "noticedOn">("serviceId", "signId", "noticedOn"));
  const seen = new Set<string>();
  return {
    ...file,
    ...withRows(file, "resolutions", (row) => {
      if (!isResolution(row)) return row;
      // A second row of one key was wrong then, and stays as it is, for the schema to refuse.
      const key = `${row.serviceId} ${row.stepId}`;
      if (seen.has(key)) return row;
      seen.add(key);
      return resolutionOfVersion3(row, noticed);
    }),
    ...withRows(file, "accounts", (row) => (isObject(row) ? accountOfVersion3(row) : row)),
    ...withRows(file, "settings", (row) =>
      isObject(row) && typeof row["key"] === "string"
        ? settingOfVersion3({ ...row, key: row["key"], value: row["value"] })
        : row,
    ),
  };
}

const rowsIn = (file: UncheckedFile, table: string): readonly unknown[] => {
  const rows = file[table];
  return Array.isArray(rows) ? rows : [];
};

/** Empty tables, where the file has none of the name: a version that did not know it has no rows of it. */
const withoutRows = (file: UncheckedFile, ...tables: readonly string[]): UncheckedFile =>
  Object.fromEntries(tables.map((table) => [table, file[table] ?? []]));

const withRows = (file: UncheckedFile, table: string, upgrade: (row: unknown) => unknown): UncheckedFile =>
  Array.isArray(file[table]) ? { [table]: rowsIn(file, table).map(upgrade) } : {};

const isObject = (value: unknown): value is UncheckedFile =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasTexts =
  <Key extends string>(...keys: readonly Key[]) =>
  (row: unknown): row is Readonly<Record<Key, string>> =>
    isObject(row) && keys.every((key) => typeof row[key] === "string");

function isResolution(row: unknown): row is Parameters<typeof resolutionOfVersion3>[0] {
  if (!isObject(row)) return false;
  const { covers } = row;
  const hasCovers = Array.isArray(covers) && covers.every(isObject);
  return hasCovers && hasTexts("serviceId", "stepId", "resolvedOn", "outcome")(row);
}
