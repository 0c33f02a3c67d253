import type { ExportEntry, ExportFormat } from "./export-file.ts";

/** What one manager writes as JSON, known by what stands at its top. */
export interface JsonFormat {
  readonly format: ExportFormat;
  /** `encrypted`: it is of this manager, and cannot be read. */
  fits(parsed: unknown): "yes" | "no" | "encrypted";
  /** Each thing in it, one after the other. */
  things(parsed: unknown): Iterable<unknown>;
  /** The login that a thing is; nothing for notes, cards and what was thrown away. */
  read(thing: unknown): ExportEntry | undefined;
}
