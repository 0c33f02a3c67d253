import { type ReactNode, StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { CrashScreen, ErrorBoundary } from "#components/error-boundary.tsx";
import { TextsProvider } from "#components/texts-context.tsx";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { type Language, languageOf } from "#lib/domain/language.ts";
import type { Texts } from "#lib/locales/texts.ts";

/** What a page begins with. */
interface FirstContent<PageTexts extends Texts> {
  /** The language the person chose, if they did. */
  readonly chosen: Language | undefined;
  /** The page in the sentences of their language. */
  readonly show: (texts: PageTexts) => ReactNode;
}

/**
 * Shows a page once its first content and its sentences are read, all at once rather than in pieces. What
 * throws, now or later, is shown as a fault in the browser's language and thrown on to the console.
 *
 * @param load loads the sentences of a language. The browser's are asked for at once, beside the content: they
 *   are mostly the right ones.
 * @param read reads the content.
 */
export async function mount<PageTexts extends Texts>(
  load: (language: Language) => Promise<PageTexts>,
  read: () => Promise<FirstContent<PageTexts>>,
): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new Error("The page has no #root.");
  const root = createRoot(container);
  const browsers = languageOf(undefined, browserLanguage());
  const [ofBrowser, reading] = await Promise.allSettled([load(browsers), read()]);
  // Not even a fault can be told of without sentences.
  if (ofBrowser.status === "rejected") throw ofBrowser.reason;
  const show = (content: ReactNode) =>
    // At once: React would otherwise wait for its next turn, and the person with it.
    flushSync(() =>
      root.render(
        <StrictMode>
          <TextsProvider value={ofBrowser.value}>
            <ErrorBoundary>{content}</ErrorBoundary>
          </TextsProvider>
        </StrictMode>,
      ),
    );
  try {
    if (reading.status === "rejected") throw reading.reason;
    const language = languageOf(reading.value.chosen, browserLanguage());
    show(reading.value.show(language === browsers ? ofBrowser.value : await load(language)));
  } catch (error) {
    show(<CrashScreen />);
    throw error;
  }
}
