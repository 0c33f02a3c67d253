import type { BackupRefusal } from "#lib/domain/backup-refusal.ts";
import type { Day } from "#lib/domain/day.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";

/** What a backup file says. */
export interface Backup {
  readonly madeOn: Day;
  readonly record: WholeRecord;
}

/** What reading a file gives. */
export type BackupReading = { readonly kind: "readable"; readonly backup: Backup } | BackupRefusal;

export const backupFormat = "omamori-backup";

/**
 * The version of the format that is written, which is not that of the database. It is raised with every
 * change of what a file may hold, but for steps and kinds of data, which are kept where they are not known: an
 * older product then says "newer", not "damaged".
 */
export const backupVersion = 5;

/** Far more than a record of every service there is. */
export const maxBackupBytes = 20_000_000;

export const maxRows = 100_000;
