import type { PersonalTable } from "./personal-record.ts";

/** Where in a backup something is wrong. */
export interface DamagedPlace {
  readonly part: PersonalTable | "version" | "madeOn";
  /** In a table, from 1. */
  readonly row?: number;
}

/** Why a file cannot be restored. The record stays as it is. */
export type BackupRefusal =
  | {
      readonly kind:
        | "several-files"
        | "folder"
        /** The browser could not read it: moved, or not allowed. */
        | "unreadable"
        | "too-large"
        | "not-json"
        | "not-a-backup"
        | "newer-version";
    }
  | { readonly kind: "damaged"; readonly where?: DamagedPlace };
