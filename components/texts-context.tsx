import { createContext, useContext } from "react";
import { type Texts, textsIn } from "#lib/locales/texts.ts";

const TextsContext = createContext<Texts>(textsIn("en"));

/** Gives everything below it the sentences of one language. */
export const TextsProvider = TextsContext.Provider;

/** The sentences in the reader's language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
