import type { Settings, StoredSetting } from "#lib/domain/settings.ts";
import type { Database } from "./database.ts";

/** Reads a choice; nothing where the person made none. */
export async function readSetting<Key extends keyof Settings>(
  database: Database,
  key: Key,
): Promise<Settings[Key] | undefined> {
  const stored = await database.settings.get(key);
  return stored?.value as Settings[Key] | undefined;
}

/** Reads all choices, in one request: of a table so small that is quicker than some of them one by one. */
export async function readSettings(database: Database): Promise<Partial<Settings>> {
  return settingsOf(await database.settings.toArray());
}

/** The choices that stored rows hold. */
export function settingsOf(stored: readonly StoredSetting[]): Partial<Settings> {
  return Object.fromEntries(stored.map(({ key, value }) => [key, value]));
}

/** Keeps a choice. @param value `undefined` to take it back. */
export async function choose<Key extends keyof Settings>(
  database: Database,
  key: Key,
  value: Settings[Key] | undefined,
): Promise<void> {
  if (value === undefined) await database.settings.delete(key);
  else await database.settings.put({ key, value } as StoredSetting);
}
