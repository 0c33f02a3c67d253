import { unparse } from "papaparse";

/** Tells spreadsheets that the text is UTF-8; without it they garble Japanese and Chinese. */
const byteOrderMark = "\u{feff}";

/**
 * How a cell begins that a spreadsheet would calculate: full-width signs too, where the writing has them. The
 * library's own rule misses cells with line breaks.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The text of a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe: names come from data.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `${byteOrderMark}${unparse(rows as string[][], { escapeFormulae: formula })}\r\n`;
}
