import { browserLanguage } from "#lib/browser/browser-language.ts";
import { browserPorts } from "#lib/browser/ports.ts";
import { clockAt } from "#lib/domain/clock.ts";
import type { Context } from "#lib/product/context.ts";
import { createProduct, type Product } from "#lib/product/product.ts";
import type { Database } from "#lib/storage/database.ts";

/** What the product is built from, on a test's own database and in the fake browser, at the present time. */
export const contextOn = (database: Database, over: Partial<Context> = {}): Context => ({
  database,
  browser: browserPorts,
  clock: () => clockAt(new Date()),
  browserLanguage,
  ...over,
});

/** The product likewise. */
export const productOn = (database: Database, over: Partial<Context> = {}): Product =>
  createProduct(contextOn(database, over));
