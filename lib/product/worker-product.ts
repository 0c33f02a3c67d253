import { turnOffAlerts } from "#lib/storage/alerts.ts";
import { noteRegistered } from "#lib/storage/watched-hosts.ts";
import { attempt, type Context } from "./context.ts";
import { prepare } from "./prepare.ts";
import type { Doing, Product } from "./product.ts";
import { visitPage } from "./visit.ts";

/** What the background does. It shows no page, and is woken often: what only pages do stays out of its script. */
export type WorkerProduct = Pick<Product, "visit" | "prepare" | "stopAlerts"> & {
  /** Keeps which lists of hosts the browser may remember. */
  readonly noteWatched: (lists: readonly (readonly string[])[]) => Doing;
};

/** Builds it, once for a context. */
export function createWorkerProduct(context: Context): WorkerProduct {
  return {
    visit: (tabId, address, on) => visitPage(context, tabId, address, on),
    prepare: (wake) => attempt(context, () => prepare(context, wake)),
    noteWatched: (lists) => attempt(context, () => noteRegistered(context.database, lists)),
    stopAlerts: () => attempt(context, () => turnOffAlerts(context.database)),
  };
}
