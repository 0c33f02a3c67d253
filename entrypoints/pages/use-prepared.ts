import { useCallback, useEffect } from "react";
import type { Language } from "#lib/domain/language.ts";
import { useProduct, useRun } from "./product-context.tsx";

/** What a page sees of the loaded catalogue. */
interface LoadedCatalogue {
  readonly language?: Language;
  readonly failure?: object;
}

/**
 * Loads the catalogue where the background has not: it may have been stopped half-way, and opening
 * a page does not wake it. So it is where the page finds the sentences of another language than it is shown in, as
 * the browser's may be another today. One that is chosen in the page is loaded by the choice.
 *
 * @param isMissing whether no catalogue was loaded and no attempt has failed.
 * @param catalogue the loaded one, as the page found it.
 * @param language of the page then.
 * @returns tries again.
 */
export function usePrepared(
  isMissing: boolean,
  catalogue: LoadedCatalogue | undefined,
  language: Language,
): () => void {
  const product = useProduct();
  const run = useRun();
  const prepare = useCallback(() => run(() => product.prepare()), [run, product]);
  const isOtherwise =
    catalogue?.language !== undefined && catalogue.language !== language && catalogue.failure === undefined;
  useEffect(() => {
    if (isMissing || isOtherwise) prepare();
  }, [isMissing, isOtherwise, prepare]);
  return prepare;
}
