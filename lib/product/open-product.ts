import { createProduct, type Product } from "./product.ts";
import { shippedContext } from "./shipped-context.ts";

/** The product of a page. */
export const openProduct = (): Product => createProduct(shippedContext());
