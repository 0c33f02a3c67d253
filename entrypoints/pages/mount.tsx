import { type ReactNode, StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { CrashScreen, ErrorBoundary } from "#components/error-boundary.tsx";
import { TextsProvider } from "#components/texts-context.tsx";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { pickLanguage } from "#lib/domain/language.ts";
import { textsIn } from "#lib/locales/texts.ts";

/**
 * Shows a page once its first content is read, all at once rather than in pieces. What throws, now
 * or later, is shown as a fault in the browser's language and thrown on to the console.
 */
export async function mount(page: () => Promise<ReactNode>): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new Error("The page has no #root.");
  const root = createRoot(container);
  const show = (content: ReactNode) =>
    // At once: React would otherwise wait for its next turn, and the person with it.
    flushSync(() =>
      root.render(
        <StrictMode>
          <TextsProvider value={textsIn(pickLanguage([browserLanguage()]))}>
            <ErrorBoundary>{content}</ErrorBoundary>
          </TextsProvider>
        </StrictMode>,
      ),
    );
  try {
    show(await page());
  } catch (error) {
    show(<CrashScreen />);
    throw error;
  }
}
