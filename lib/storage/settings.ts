import type { Language } from "#lib/domain/language.ts";
import type { Database } from "./database.ts";

/** A choice of the person. One row a choice, so that two windows never overwrite each other's. */
export interface Setting {
  readonly key: "language";
  readonly value: Language;
}

/** The language the person chose; nothing while they follow the browser. */
export async function readLanguage(database: Database): Promise<Language | undefined> {
  return (await database.settings.get("language"))?.value;
}

/** @param language `undefined` to follow the browser again. */
export async function chooseLanguage(database: Database, language: Language | undefined): Promise<void> {
  if (language) await database.settings.put({ key: "language", value: language });
  else await database.settings.delete("language");
}
