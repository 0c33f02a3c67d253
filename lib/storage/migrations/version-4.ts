import type { Transaction } from "dexie";

// Frozen with the version: what a row was then does not change with what it is now.

/**
 * The catalogue lies in parts. The person's tables are as they were.
 *
 * - services, incidents: facts alone, once the next catalogue is loaded;
 * - texts: the sentences of one language, by the service they are about;
 * - sources: by incident;
 * - advice: what the steps, signs, articles, offices and letters were in tables of their own, in two rows;
 * - rowHashes: by which the next catalogue is told from this one.
 */
export const version4 = {
  texts: "about",
  sources: "incidentId",
  advice: "key",
  rowHashes: "table",
  steps: null,
  signs: null,
  articles: null,
  help: null,
  letters: null,
} as const;

const adviceOfVersion3 = ["steps", "signs", "articles", "help", "letters"] as const;

/**
 * The loaded catalogue stays in use until the next is loaded, or longer where that fails: services and incidents hold
 * their texts in all languages and their sources, so nothing is missed, and the advice moves into its new rows.
 */
export async function upgradeToVersion4(transaction: Transaction): Promise<void> {
  const rows = await Promise.all(adviceOfVersion3.map((table) => transaction.table(table).toArray()));
  // None was ever loaded.
  if (rows.every(({ length }) => length === 0)) return;
  const [steps, signs, articles, help, letters] = rows;
  await transaction.table("advice").bulkAdd([
    { key: "asked", steps, signs },
    { key: "said", steps, signs, articles, help, letters },
  ]);
}
