import { shippedContext } from "./shipped-context.ts";
import { createWorkerProduct, type WorkerProduct } from "./worker-product.ts";

/** The product of the background. */
export const openWorkerProduct = (): WorkerProduct => createWorkerProduct(shippedContext());
