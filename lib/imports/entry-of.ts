import type { ExportEntry } from "./export-file.ts";
import { readDay } from "./read-day.ts";

/** What a file says of a login, as far as it says it; days in any form that `readDay` knows. */
export interface LoginFields {
  readonly addresses: readonly (string | undefined)[];
  readonly title?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly createdOn?: unknown;
  readonly usedOn?: unknown;
  readonly modifiedOn?: unknown;
  readonly passwordChangedOn?: unknown;
}

const dayFields = ["createdOn", "usedOn", "modifiedOn", "passwordChangedOn"] as const;

/**
 * A login; nothing where neither a password nor a user name stands, which is a bookmark, a note or a card.
 */
export function entryOf(fields: LoginFields): ExportEntry | undefined {
  const { password = "" } = fields;
  const username = fields.username?.trim();
  if (password === "" && !username) return undefined;
  const addresses: string[] = [];
  for (const address of fields.addresses) {
    const trimmed = address?.trim();
    if (trimmed) addresses.push(trimmed);
  }
  const entry: { -readonly [field in keyof ExportEntry]: ExportEntry[field] } = { addresses, password };
  if (username) entry.username = username;
  const title = fields.title?.trim();
  if (title) entry.title = title;
  for (const field of dayFields) {
    const day = fields[field] === undefined ? undefined : readDay(fields[field]);
    if (day) entry[field] = day;
  }
  return entry;
}
