import { useCallback, useEffect } from "react";
import { useProduct, useRun } from "./product-context.tsx";

/**
 * Loads the catalogue where the background has not: it may have been stopped half-way, and opening
 * a page does not wake it.
 *
 * @param isMissing whether no catalogue was loaded and no attempt has failed.
 * @returns tries again.
 */
export function usePrepared(isMissing: boolean): () => void {
  const product = useProduct();
  const run = useRun();
  const prepare = useCallback(() => run(() => product.prepare()), [run, product]);
  useEffect(() => {
    if (isMissing) prepare();
  }, [isMissing, prepare]);
  return prepare;
}
