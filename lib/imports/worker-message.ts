import type { Day } from "#lib/domain/day.ts";
import type { Cancelled, ExportFindings, ExportRefusal, ImportCatalogue } from "./export-file.ts";

/** What the worker is given, once. */
export interface ExportWork {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly catalogue: ImportCatalogue;
  readonly today: Day;
}

/** What the worker says. Of a failure its kind alone: what an error quotes may be somebody's password. */
export type ExportNews =
  | { readonly kind: "progress"; readonly part: number }
  | { readonly kind: "ended"; readonly result: ExportFindings | ExportRefusal | Cancelled }
  | { readonly kind: "failed"; readonly error: string };
