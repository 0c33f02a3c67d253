import { type ReactNode, StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { CrashScreen, ErrorBoundary } from "#components/error-boundary.tsx";
import { FailureScreen } from "#components/failure-screen.tsx";
import { TextsProvider } from "#components/texts-context.tsx";
import type { Attempt, Failure } from "#lib/domain/failure.ts";
import { type Language, languageOf } from "#lib/domain/language.ts";
import type { Texts } from "#lib/locales/texts.ts";
import { openProduct } from "#lib/product/open-product.ts";
import type { Product } from "#lib/product/product.ts";
import { crashReport } from "./crash-report.ts";
import { ProductProvider } from "./product-context.tsx";

/** What a page begins with. */
export interface FirstContent<PageTexts extends Texts> {
  /** The language the person chose, if they did. */
  readonly chosen: Language | undefined;
  /** The page in the sentences of their language. */
  readonly show: (texts: PageTexts) => ReactNode;
}

/**
 * Shows a page once its first content and its sentences are read, all at once rather than in pieces. What keeps
 * it from being read is said in its place, with a way on. What throws, now or later, is shown as a fault in the
 * browser's language and thrown on to the console.
 *
 * @param load loads the sentences of a language. The browser's are asked for at once, beside the content: they
 *   are mostly the right ones.
 * @param read reads the content.
 */
export async function mount<PageTexts extends Texts>(
  load: (language: Language) => Promise<PageTexts>,
  read: (product: Product) => Promise<Attempt<FirstContent<PageTexts>>>,
): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new Error("The page has no #root.");
  const root = createRoot(container);
  const product = openProduct();
  const browsers = languageOf(undefined, product.browserLanguage());
  const [ofBrowser, reading] = await Promise.allSettled([load(browsers), read(product)]);
  // Not even a fault can be told of without sentences.
  if (ofBrowser.status === "rejected") throw ofBrowser.reason;
  const show = (content: ReactNode) =>
    // At once: React would otherwise wait for its next turn, and the person with it.
    flushSync(() =>
      root.render(
        <StrictMode>
          <TextsProvider value={ofBrowser.value}>
            <ErrorBoundary reportOf={crashReport}>
              <ProductProvider product={product}>{content}</ProductProvider>
            </ErrorBoundary>
          </TextsProvider>
        </StrictMode>,
      ),
    );
  const showRead = async (attempt: Promise<Attempt<FirstContent<PageTexts>>>) => {
    try {
      const attempted = await attempt;
      if (attempted.kind === "failed") {
        show(failed(attempted.failure));
        return;
      }
      const language = languageOf(attempted.value.chosen, product.browserLanguage());
      show(attempted.value.show(language === browsers ? ofBrowser.value : await load(language)));
    } catch (error) {
      show(<CrashScreen report={crashReport(error)} />);
      throw error;
    }
  };
  const beginAnew = async () => {
    await product.beginAnew();
    await showRead(read(product));
  };
  const failed = (failure: Failure) => (
    <FailureScreen
      failure={failure}
      onRetry={() => void showRead(read(product))}
      onBeginAnew={() => void beginAnew()}
    />
  );
  await showRead(
    reading.status === "fulfilled" ? Promise.resolve(reading.value) : Promise.reject(reading.reason),
  );
}
