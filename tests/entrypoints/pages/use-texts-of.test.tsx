import { act, render as renderAlone } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { ProductProvider } from "#entrypoints/pages/product-context.tsx";
import { useTextsOf } from "#entrypoints/pages/use-texts-of.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Texts } from "#lib/locales/texts.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { productOn } from "#tests/product/product-on.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

/** Languages that are being loaded, each until it is let come. */
const loading = new Map<Language, () => void>();
const load = (language: Language) =>
  new Promise<Texts>((resolve) => loading.set(language, () => resolve(textsIn(language))));
const arrive = (language: Language) => act(async () => loading.get(language)?.());

function Page({ chosen }: { readonly chosen: Language | undefined }) {
  return useTextsOf(chosen, textsIn("en"), load).productName;
}

function render(page: ReactNode) {
  const product = productOn(freshDatabase());
  return renderAlone(page, {
    wrapper: ({ children }) => <ProductProvider product={product}>{children}</ProductProvider>,
  });
}

const shown = () => document.body.textContent;

// The browser is English.
beforeEach(() => {
  openTabs();
  loading.clear();
});

describe("the sentences of a page", () => {
  it("that are there already are not loaded again", async () => {
    await act(async () => render(<Page chosen={undefined} />));
    expect(shown()).toBe(textsIn("en").productName);
    expect(loading.size).toBe(0);
    expect(document.documentElement.lang).toBe("en");
  });

  it("stay as they are until those of the chosen language are there", async () => {
    const { rerender } = render(<Page chosen={undefined} />);
    await act(async () => rerender(<Page chosen="ja" />));
    expect(shown()).toBe(textsIn("en").productName);
    expect(document.documentElement.lang).toBe("en");
    await arrive("ja");
    expect(shown()).toBe(textsIn("ja").productName);
    expect(document.documentElement.lang).toBe("ja");
    expect(document.title).toBe(textsIn("ja").productName);
  });

  it("are those chosen last, whichever come last", async () => {
    const { rerender } = render(<Page chosen={undefined} />);
    await act(async () => rerender(<Page chosen="ja" />));
    await act(async () => rerender(<Page chosen="zh-Hans" />));
    await arrive("zh-Hans");
    await arrive("ja");
    expect(shown()).toBe(textsIn("zh-Hans").productName);
  });

  it("follow the browser again once the choice is taken back", async () => {
    const { rerender } = render(<Page chosen={undefined} />);
    await act(async () => rerender(<Page chosen="ja" />));
    await arrive("ja");
    await act(async () => rerender(<Page chosen={undefined} />));
    await arrive("en");
    expect(shown()).toBe(textsIn("en").productName);
  });
});
