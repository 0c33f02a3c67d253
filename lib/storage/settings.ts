import type { AlertSetting } from "#lib/domain/alert.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Theme } from "#lib/domain/theme.ts";
import type { Database } from "./database.ts";

/** What a person can choose. Each is missing until they do. */
export interface Settings {
  /** Missing while they follow the browser. */
  readonly language: Language;
  /** After how many months without a visit closing an account is suggested. */
  readonly unusedAfterMonths: number;
  readonly alerts: AlertSetting;
  /** Missing while they follow the device. */
  readonly theme: Theme;
  /** After how many months without a visit a service's visits are deleted; missing: never. */
  readonly keepVisitsMonths: number;
  /** While it is true no visit is recorded. */
  readonly isRecordingPaused: boolean;
  /** While it is true the summary leaves out services whose name alone may give something away. */
  readonly hidesSensitive: boolean;
  /** The day on which the welcome was done with. */
  readonly welcomedOn: Day;
}

/** One row a choice, so that two windows never overwrite each other's. */
export type StoredSetting = {
  readonly [Key in keyof Settings]: { readonly key: Key; readonly value: Settings[Key] };
}[keyof Settings];

/** Used where the person chose nothing. */
export const unusedAfterMonthsByDefault = 12;

/** Reads a choice; nothing where the person made none. */
export async function readSetting<Key extends keyof Settings>(
  database: Database,
  key: Key,
): Promise<Settings[Key] | undefined> {
  const stored = await database.settings.get(key);
  return stored?.value as Settings[Key] | undefined;
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
