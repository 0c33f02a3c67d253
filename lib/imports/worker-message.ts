import type { Day } from "#lib/domain/day.ts";
import type { RangeAnswer } from "#lib/domain/exposed-password.ts";
import type { Cancelled, ExportFindings, ExportRefusal, ImportCatalogue } from "./export-file.ts";
import type { ExposedInExport } from "./exposed-logins.ts";

/** What the worker is given to read, once. */
export interface ExportWork {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly catalogue: ImportCatalogue;
  readonly today: Day;
}

/**
 * What the worker is told. After a file was read it may be told to look its passwords up, by a number that tells one
 * attempt from the next; then it is given an answer for each prefix that it asks for.
 */
export type ExportOrder =
  | ({ readonly kind: "read" } & ExportWork)
  | { readonly kind: "check"; readonly attempt: number }
  | { readonly kind: "range"; readonly attempt: number; readonly answer: RangeAnswer };

/** What the worker says. Of a failure its kind alone: what an error quotes may be somebody's password. */
export type ExportNews =
  | { readonly kind: "progress"; readonly part: number }
  | {
      readonly kind: "ended";
      readonly result: ExportFindings | ExportRefusal | Cancelled;
      /** How many different passwords the worker holds. */
      readonly passwords: number;
    }
  /** Five digits of a fingerprint: all that leaves the worker of a password, and for this question alone. */
  | { readonly kind: "asks"; readonly attempt: number; readonly prefix: string }
  | { readonly kind: "checking"; readonly attempt: number; readonly part: number }
  | { readonly kind: "checked"; readonly attempt: number; readonly result: ExposedInExport }
  | { readonly kind: "failed"; readonly error: string };
