import { looksLikeAddress } from "./address.ts";
import { columnKindOf, columnName, surestColumn } from "./columns.ts";
import type { CsvRow } from "./csv-format.ts";
import { entryOf } from "./entry-of.ts";
import type { ExportEntry } from "./export-file.ts";

/** Which column holds what, by its place. */
export interface CsvColumns {
  readonly address?: number;
  readonly username?: number;
  readonly password: number;
  readonly title?: number;
  readonly createdOn?: number;
  readonly modifiedOn?: number;
  readonly usedOn?: number;
  readonly passwordChangedOn?: number;
}

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether a row is of a login for certain, and no head. */
export function hasAddress(cells: readonly string[]): boolean {
  return cells.some((cell) => looksLikeAddress(cell) || mail.test(cell.trim()));
}

/** Whether a first row names columns: it holds no address and no mail, and a word that is known. */
export function isHead(cells: readonly string[]): boolean {
  return cells.some((cell) => columnKindOf(cell) !== undefined) && !hasAddress(cells);
}

/** The columns that a head names; nothing where it names no password, or nothing beside it. */
export function columnsOfHead(head: readonly string[]): CsvColumns | undefined {
  const password = surestColumn(head, "password");
  if (password === undefined) return undefined;
  const others = (
    ["address", "username", "title", "createdOn", "modifiedOn", "usedOn", "passwordChangedOn"] as const
  ).flatMap((kind) => {
    const at = surestColumn(head, kind);
    return at === undefined ? [] : [[kind, at] as const];
  });
  const columns: CsvColumns = { password, ...Object.fromEntries(others) };
  return columns.address === undefined && columns.username === undefined && columns.title === undefined
    ? undefined
    : columns;
}

/** Whether a head is of something else that managers write into tables: cards, identities, notes. */
export function isOfOtherThings(head: readonly string[]): boolean {
  return (
    head.some((cell) => columnKindOf(cell) === "other") &&
    head.filter((cell) => columnName(cell) !== "").every((cell) => columnKindOf(cell) !== "password")
  );
}

/**
 * The columns of a table without a head, by what stands in them: addresses in one, and after the user names, or the
 * addresses where there are none, the passwords.
 */
export function columnsOfRows(rows: readonly (readonly string[])[]): CsvColumns | undefined {
  const width = Math.max(...rows.map((cells) => cells.length));
  const shareOf = (at: number, fits: (cell: string) => boolean) => {
    const filled = rows.map((cells) => (cells[at] ?? "").trim()).filter((cell) => cell !== "");
    return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  };
  const places = Array.from({ length: width }, (_, at) => at);
  const fullest = (fits: (cell: string) => boolean, least: number) =>
    places.find((at) => shareOf(at, fits) >= least);
  const address = fullest((cell) => cell.includes("://"), 0.6) ?? fullest(looksLikeAddress, 0.6);
  if (address === undefined) return undefined;
  const others = places.filter((at) => at !== address && shareOf(at, (cell) => cell !== "") > 0);
  const username =
    others.find((at) => shareOf(at, (cell) => mail.test(cell)) >= 0.4) ?? others.find((at) => at > address);
  if (username === undefined) return undefined;
  const password = others.find((at) => at > username);
  // A row of an address and a word alone: the word is the password.
  if (password === undefined) return username > address ? { address, password: username } : undefined;
  const title = others.find((at) => at < Math.min(address, username));
  return { address, username, password, ...(title !== undefined && { title }) };
}

/** The login of a row. */
export function readAny({ cells }: CsvRow, columns: CsvColumns): ExportEntry | undefined {
  const cell = (kind: keyof CsvColumns) => (columns[kind] === undefined ? undefined : cells[columns[kind]]);
  return entryOf({
    addresses: (cell("address") ?? "").split(/[\s,]+(?=[a-z][a-z0-9+.-]*:\/\/)/i),
    title: cell("title"),
    username: cell("username"),
    password: cell("password"),
    createdOn: cell("createdOn"),
    modifiedOn: cell("modifiedOn"),
    usedOn: cell("usedOn"),
    passwordChangedOn: cell("passwordChangedOn"),
  });
}
