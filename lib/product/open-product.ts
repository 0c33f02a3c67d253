import { browserLanguage } from "#lib/browser/browser-language.ts";
import { browserPorts } from "#lib/browser/ports.ts";
import { clockAt } from "#lib/domain/clock.ts";
import { Database } from "#lib/storage/database.ts";
import { createProduct, type Product } from "./product.ts";

/** The product on the shipped database, in the browser and the time that are. */
export function openProduct(database: Database = new Database()): Product {
  return createProduct({
    database,
    browser: browserPorts,
    clock: () => clockAt(new Date()),
    browserLanguage,
  });
}
