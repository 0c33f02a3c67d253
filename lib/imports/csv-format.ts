import { columnName } from "./columns.ts";
import type { ExportEntry, ExportFormat } from "./export-file.ts";

/** The names of a table's columns, as `columnName` gives them. */
export interface CsvHead {
  has(...names: readonly string[]): boolean;
  /** Whether there is no column beside these. */
  hasOnly(...names: readonly string[]): boolean;
}

/** One row, whose cells are asked for by the names of their columns; empty where it is too short. */
export interface CsvRow {
  readonly cell: (name: string) => string;
  readonly cells: readonly string[];
}

/** A table that one manager writes, known by its head. */
export interface CsvFormat {
  readonly format: ExportFormat;
  isHead(head: CsvHead): boolean;
  /** The login of a row; nothing for notes, cards and the like. */
  read(row: CsvRow): ExportEntry | undefined;
  /** It marks a quote within a cell with a backslash, where others double it. */
  readonly hasBackslashes?: true;
}

export function csvHeadOf(cells: readonly string[]): CsvHead {
  const names = new Set(cells.map(columnName));
  return {
    has: (...wanted) => wanted.every((name) => names.has(name)),
    hasOnly: (...allowed) => [...names].every((name) => name === "" || allowed.includes(name)),
  };
}

/** A row that is filled again and again: one object for a hundred thousand rows. */
export interface ReusedRow extends CsvRow {
  cells: readonly string[];
}

/** @param head of the table that the rows are of; of two columns of one name the first counts. */
export function rowBelow(head: readonly string[]): ReusedRow {
  const places = new Map(head.map((text, at) => [columnName(text), at] as const).toReversed());
  const row: ReusedRow = {
    cells: [],
    cell: (name) => {
      const at = places.get(name);
      return at === undefined ? "" : (row.cells[at] ?? "");
    },
  };
  return row;
}
