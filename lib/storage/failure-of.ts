import type { Failure } from "#lib/domain/failure.ts";
import type { Database } from "./database.ts";

/** The names that browsers and Dexie give to what is not our fault. */
const byName: Readonly<Record<string, Failure>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  MissingAPIError: "unavailable",
  SecurityError: "unavailable",
  NotAllowedError: "unavailable",
  // Firefox says so where it never remembers anything.
  InvalidStateError: "unavailable",
  UnknownError: "damaged",
  NotReadableError: "damaged",
  DataError: "damaged",
  DatabaseClosedError: "interrupted",
  TimeoutError: "interrupted",
};

/** Dexie wraps what the browser says, sometimes twice. */
const deepest = 4;

/**
 * What kept the database from doing what it was asked; nothing for an error that is a bug of ours, which is to be
 * thrown on and seen.
 */
export function failureOf(error: unknown): Failure | undefined {
  let at: unknown = error;
  let found: Failure | undefined;
  for (let depth = 0; depth < deepest && isErrorLike(at); depth += 1) {
    // The innermost says most: "closed" may only be what came of it.
    found = byName[at.name] ?? found;
    if (at.name === "AbortError" && /quota/i.test(at.message)) found = "full";
    at = at.inner;
  }
  return found;
}

interface ErrorLike {
  readonly name: string;
  readonly message: string;
  readonly inner?: unknown;
}

const isErrorLike = (value: unknown): value is ErrorLike =>
  typeof value === "object" && value !== null && "name" in value && "message" in value;

/** Opens a database again that could not be opened before. Dexie would answer with that first error for ever. */
export async function recoverDatabase(database: Database): Promise<void> {
  if (!database.isOpen() && database.hasFailed()) await database.open();
}
