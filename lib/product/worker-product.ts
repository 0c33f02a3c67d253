import { turnOffAlerts } from "#lib/storage/alerts.ts";
import { attempt, type Context } from "./context.ts";
import { prepare } from "./prepare.ts";
import type { Product } from "./product.ts";
import { visitPage } from "./visit.ts";

/** What the background does. It shows no page, and is woken often: what only pages do stays out of its script. */
export type WorkerProduct = Pick<Product, "visit" | "prepare" | "stopAlerts">;

/** Builds it, once for a context. */
export function createWorkerProduct(context: Context): WorkerProduct {
  return {
    visit: (tabId, address, on) => visitPage(context, tabId, address, on),
    prepare: (wake) => attempt(context, () => prepare(context, wake)),
    stopAlerts: () => attempt(context, () => turnOffAlerts(context.database)),
  };
}
