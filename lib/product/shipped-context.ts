import { browserLanguage } from "#lib/browser/browser-language.ts";
import { browserPorts } from "#lib/browser/ports.ts";
import { clockAt } from "#lib/domain/clock.ts";
import { Database } from "#lib/storage/database.ts";
import type { Context } from "./context.ts";

/** The shipped database, in the browser and the time that are. */
export function shippedContext(): Context {
  return {
    database: new Database(),
    browser: browserPorts,
    clock: () => clockAt(new Date()),
    browserLanguage,
  };
}
