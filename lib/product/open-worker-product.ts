import { runRefreshPage } from "#lib/browser/refresh-page.ts";
import { attempt } from "./context.ts";
import type { Doing } from "./product.ts";
import { shippedContext } from "./shipped-context.ts";
import { tendRefreshes } from "./tend-refreshes.ts";
import { createWorkerProduct, type WorkerProduct } from "./worker-product.ts";

/** What the background does, with what no page ever does. */
export type BackgroundProduct = WorkerProduct & {
  /** Sees that what is on is refreshed when it is due, and that the browser wakes us for it. */
  readonly tendRefreshes: () => Doing;
};

/** The product of the background. */
export function openWorkerProduct(): BackgroundProduct {
  const context = shippedContext();
  return {
    ...createWorkerProduct(context),
    tendRefreshes: () => attempt(context, () => tendRefreshes(context, runRefreshPage)),
  };
}
