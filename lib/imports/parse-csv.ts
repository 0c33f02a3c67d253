import Papa from "papaparse";
import type { Pace } from "./pace.ts";

/** A file of more rows than this is nobody's passwords. */
export const largestRowCount = 500_000;

/** After so many quotes that are never closed a quote is a letter like any other in what is left. */
const mostOpenQuotes = 50;

/** So many characters are parsed at once. */
const sliceSize = 512 * 1024;

const delimiters = [",", ";", "\t", "|"];

/** A first line by which spreadsheets tell each other the delimiter. */
const delimiterLine = /^"?sep=(.)"?\n/i;

/** What a table of text is read by. */
export interface CsvText {
  readonly text: string;
  readonly delimiter: string;
}

/** The delimiter that cuts the first lines of a text most evenly. */
export function csvTextOf(text: string): CsvText {
  const told = delimiterLine.exec(text);
  if (told) return { text: text.slice(told[0].length), delimiter: told[1] ?? "," };
  const { meta } = Papa.parse(text.slice(0, sliceSize / 8), {
    preview: 20,
    delimitersToGuess: delimiters,
    skipEmptyLines: true,
  });
  return { text, delimiter: delimiters.includes(meta.delimiter) ? meta.delimiter : "," };
}

/** The first rows of a table. */
export function firstRows({ text, delimiter }: CsvText, count: number): string[][] {
  return rowsIn(text.slice(0, sliceSize / 8), delimiter, { isWhole: text.length <= sliceSize / 8 })
    .rows.filter(isFilled)
    .slice(0, count);
}

/**
 * Hands on the rows of a table one after the other, without empty ones, in slices.
 *
 * @param text with line feeds between its lines.
 * @returns whether it came to the end: `cancelled` where the pace said to stop, `too-many` where there is no end.
 */
export async function readRows(
  { text, delimiter }: CsvText,
  pace: Pace,
  onRow: (cells: readonly string[]) => void,
): Promise<"read" | "cancelled" | "too-many"> {
  let count = 0;
  let at = 0;
  let size = sliceSize;
  let openQuotes = 0;
  while (at < text.length) {
    if (!(await pace.goOn(at / text.length))) return "cancelled";
    const isWhole = at + size >= text.length;
    const { rows, length, hasOpenRow } = rowsIn(text.slice(at, at + size), delimiter, {
      isWhole,
      hasQuotes: openQuotes < mostOpenQuotes,
    });
    if (length === 0 && !isWhole) {
      // Not one row ends here: a very long cell, or a quote that is never closed.
      size *= 2;
      continue;
    }
    for (const cells of rows) {
      if (!isFilled(cells)) continue;
      if (++count > largestRowCount) return "too-many";
      onRow(cells);
    }
    at += length;
    size = sliceSize;
    if (hasOpenRow) {
      openQuotes++;
      // A quote that is never closed would swallow all that follows: its line alone is read as it stands.
      const end = text.indexOf("\n", at);
      const line = text.slice(at, end < 0 ? undefined : end);
      onRow(line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, "")));
      count++;
      at += line.length + 1;
    }
  }
  return "read";
}

const isFilled = (cells: readonly string[]) => cells.length > 1 || (cells[0] ?? "").trim() !== "";

interface Rows {
  readonly rows: string[][];
  /** How many characters they take. */
  readonly length: number;
  /** After them comes a row whose quote is never closed. */
  readonly hasOpenRow: boolean;
}

function rowsIn(
  text: string,
  delimiter: string,
  { isWhole, hasQuotes = true }: { isWhole: boolean; hasQuotes?: boolean },
): Rows {
  const parser = new Papa.Parser({ delimiter, newline: "\n", ...(!hasQuotes && { fastMode: true }) });
  const { data, errors, meta } = parser.parse(text, 0, !isWhole) as {
    data: string[][];
    errors: readonly { code: string; row: number; index: number }[];
    meta: { cursor: number };
  };
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (!open) return { rows: data, length: isWhole ? text.length : meta.cursor, hasOpenRow: false };
  const before = data.slice(0, open.row);
  const length = lengthOf(text, delimiter, before.length);
  return { rows: before, length, hasOpenRow: true };
}

/** How many characters the first rows of a text take. */
function lengthOf(text: string, delimiter: string, rows: number): number {
  if (rows === 0) return 0;
  const { meta } = new Papa.Parser({ delimiter, newline: "\n", preview: rows }).parse(text, 0, true) as {
    meta: { cursor: number };
  };
  return meta.cursor;
}
