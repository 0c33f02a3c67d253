import { onTestFinished } from "vitest";
import { Database } from "#lib/storage/database.ts";

/** A database of the test's own, deleted when the test ends. */
export function freshDatabase(): Database {
  const database = new Database(`test-${crypto.randomUUID()}`);
  onTestFinished(async () => {
    await database.delete();
  });
  return database;
}
