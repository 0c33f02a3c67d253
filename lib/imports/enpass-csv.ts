import { columnKindOf } from "./columns.ts";
import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/**
 * Enpass: each row a title, then names and values of fields by turns, and a note at the end. Its head, where it has one,
 * says only that (`Title,Field,Value,…`); version 5 wrote none. A star marks what is hidden (`*Password`).
 */
export const enpassCsv: CsvFormat & { isFirstRow(cells: readonly string[]): boolean } = {
  format: "enpass",
  isHead: (head) => head.has("title", "field", "value"),
  isFirstRow: (cells) => {
    const kinds = labelsOf(cells).map(([name]) => columnKindOf(name));
    // In a head, names stand where a row has values too.
    if (labelsOf(cells).some(([, value]) => columnKindOf(value) !== undefined)) return false;
    return kinds.includes("password") && (kinds.includes("username") || kinds.includes("address"));
  },
  read: ({ cells }) => {
    const fields = labelsOf(cells);
    const valueFor = (kind: string) =>
      fields.find(([name, value]) => columnKindOf(name) === kind && value !== "")?.[1];
    return entryOf({
      addresses: fields.filter(([name]) => columnKindOf(name) === "address").map(([, value]) => value),
      title: cells[0],
      username: valueFor("username"),
      password: valueFor("password"),
    });
  },
};

/** The names and values of a row: every second cell after the title is a name. */
function labelsOf(cells: readonly string[]): (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [];
  for (let at = 1; at + 1 < cells.length; at += 2) fields.push([cells[at] ?? "", cells[at + 1] ?? ""]);
  return fields;
}
