import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { fillDatabase } from "#scripts/bench/fill-database.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";

/** Rows of some tables of the extension's database. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/** Tables in which nothing is left of one state when the next is put. */
const cleared = [...personalTableNames, "refreshes", "badges"];

/**
 * Makes the person's record what is given and nothing else, behind the extension's back: a page shows it once it is
 * opened anew.
 */
export function putRecord(omamori: RunningExtension, rows: Rows = {}): Promise<void> {
  const nothing = Object.fromEntries(cleared.map((table) => [table, []]));
  return fillDatabase(omamori.observer, { ...nothing, ...rows });
}
