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
        | "newer-version"
        /** The passphrase does not fit, or the file was changed: the one cannot be told from the other. */
        | "wrong-passphrase"
        /** Encrypted in a way that is not ours. */
        | "sealed-otherwise"
        /** It asks for so many rounds of hashing that the device would be busy for hours. */
        | "too-many-rounds";
    }
  | { readonly kind: "damaged"; readonly where?: DamagedPlace };
