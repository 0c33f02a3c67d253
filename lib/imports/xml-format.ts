import type { ExportEntry, ExportFormat } from "./export-file.ts";

/** What one manager writes as XML, known by its outermost element. */
export interface XmlFormat {
  readonly format: ExportFormat;
  readonly root: string;
  /** A fresh reader, which is told of every element in the order of the file. */
  open(found: { login(entry: ExportEntry): void; skip(): void }): XmlReader;
}

export interface XmlReader {
  start(name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void;
  /** @param text that stands in the element itself. @param path the elements around it, the outermost first. */
  end(name: string, text: string, path: readonly string[]): void;
}
