import { looksLikeAddress } from "./address.ts";
import type { CsvFormat } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";

/**
 * Keeper: folder, title, login, password, address, notes, shared folder, then names and values of further fields, without
 * a head. Its columns are known by their places alone.
 */
export const keeperCsv: CsvFormat & { areFirstRows(rows: readonly (readonly string[])[]): boolean } = {
  format: "keeper",
  isHead: (head) => head.has("folder", "title", "login", "password", "websiteaddress"),
  areFirstRows: (rows) => {
    const withAddress = rows.filter((cells) => (cells[4] ?? "") !== "");
    return (
      withAddress.length > 0 &&
      rows.every((cells) => cells.length >= 6) &&
      withAddress.every((cells) => looksLikeAddress(cells[4] ?? "")) &&
      !rows.some((cells) => cells.slice(0, 4).some((cell) => cell.includes("://")))
    );
  },
  read: ({ cells }) =>
    entryOf({ addresses: [cells[4]], title: cells[1], username: cells[2], password: cells[3] }),
};
