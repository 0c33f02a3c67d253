import { createContext, type ReactNode, useContext } from "react";
import type { SummaryTexts, Texts } from "#lib/locales/texts.ts";

const TextsContext = createContext<Texts | undefined>(undefined);
const SummaryTextsContext = createContext<SummaryTexts | undefined>(undefined);

/** Gives everything below it the sentences of one language. */
export const TextsProvider = TextsContext.Provider;

/** The same on the summary, which says more. */
export function SummaryTextsProvider({
  value,
  children,
}: {
  readonly value: SummaryTexts;
  readonly children: ReactNode;
}) {
  return (
    <TextsContext value={value}>
      <SummaryTextsContext value={value}>{children}</SummaryTextsContext>
    </TextsContext>
  );
}

/** The sentences in the reader's language, on whichever page. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("There are no texts above this component.");
  return texts;
}

/** The sentences in the reader's language with those of the summary's views. */
export function useSummaryTexts(): SummaryTexts {
  const texts = useContext(SummaryTextsContext);
  if (!texts) throw new Error("There are no texts of the summary above this component.");
  return texts;
}
