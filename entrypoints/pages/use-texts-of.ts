import { useLayoutEffect, useMemo } from "react";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { type Language, pickLanguage } from "#lib/domain/language.ts";
import { type Texts, textsIn } from "#lib/locales/texts.ts";

/**
 * The sentences in the chosen language, or in the browser's. The document says which language it is
 * in, for screen readers, fonts and line breaks.
 */
export function useTextsOf(chosen: Language | undefined): Texts {
  const language = chosen ?? pickLanguage([browserLanguage()]);
  const texts = useMemo(() => textsIn(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.productName;
  }, [language, texts]);
  return texts;
}
