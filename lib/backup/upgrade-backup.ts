/** A file as JSON gives it, before it is checked. */
export type UncheckedFile = Readonly<Record<string, unknown>>;

/**
 * Makes a file of one version one of the next. It changes what it knows and leaves all else as it is, for
 * the schema to judge: nothing of the file has been checked but its version. It never throws.
 */
export type BackupUpgrade = (file: UncheckedFile) => UncheckedFile;

/** The first takes version 1 to version 2, and so on: one fewer than there are versions. */
export const backupUpgrades: readonly BackupUpgrade[] = [];

/** Brings a file of an older version to the newest, step by step. @param version that of the file, from 1. */
export function upgradeBackup(
  file: UncheckedFile,
  version: number,
  upgrades: readonly BackupUpgrade[] = backupUpgrades,
): UncheckedFile {
  return upgrades.slice(version - 1).reduce((upgraded, upgrade) => upgrade(upgraded), file);
}
