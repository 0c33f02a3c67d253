import { act, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { ProductProvider } from "#entrypoints/pages/product-context.tsx";
import { Summary } from "#entrypoints/summary/summary.tsx";
import { readSummary } from "#entrypoints/summary/use-summary.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import { languageOf } from "#lib/domain/language.ts";
import type { Product } from "#lib/product/product.ts";
import type { Database } from "#lib/storage/database.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { productOn } from "#tests/product/product-on.ts";

/** Shows a part of a page, with the product below it. */
export async function openPage(content: ReactNode, product: Product): Promise<UserEvent> {
  await act(async () => {
    render(<ProductProvider product={product}>{content}</ProductProvider>);
  });
  return userEvent.setup();
}

/** Shows the summary at a view of it, as it is read from a database. */
export async function openSummaryOf(
  database: Database,
  view = "",
  product: Product = productOn(database),
): Promise<UserEvent> {
  location.hash = view;
  const first = done(await readSummary(product));
  const texts = textsIn(languageOf(first.own.settings.language, product.browserLanguage()));
  return await openPage(<Summary first={first} firstTexts={texts} />, product);
}

/** What was done; a test that looks at something else fails. */
export function done<Value>(attempt: Attempt<Value>): Value {
  if (attempt.kind === "failed") throw new Error(`Not done: ${attempt.failure}.`);
  return attempt.value;
}
