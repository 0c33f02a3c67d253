import { useEffect, useLayoutEffect, useState } from "react";
import { type Language, languageOf } from "#lib/domain/language.ts";
import type { Texts } from "#lib/locales/texts.ts";
import { useProduct, useRun } from "./product-context.tsx";

/**
 * The sentences in the chosen language, or in the browser's. Those of another language are loaded first, and
 * until they are there the page stays as it is. The document says which language it is in, for screen readers,
 * fonts and line breaks.
 *
 * @param first what the page begins with.
 * @param load loads the sentences of a language. The same function each time.
 */
export function useTextsOf<PageTexts extends Texts>(
  chosen: Language | undefined,
  first: PageTexts,
  load: (language: Language) => Promise<PageTexts>,
): PageTexts {
  const [texts, setTexts] = useState(first);
  const run = useRun();
  const { browserLanguage } = useProduct();
  const language = languageOf(chosen, browserLanguage());
  const isShown = texts.language === language;
  useEffect(() => {
    if (isShown) return;
    let isWanted = true;
    run(async () => {
      const loaded = await load(language);
      // Another may have been chosen meanwhile.
      if (isWanted) setTexts(loaded);
      return undefined;
    });
    return () => {
      isWanted = false;
    };
  }, [language, isShown, load, run]);
  useLayoutEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.productName;
  }, [texts]);
  return texts;
}
