import { readPage } from "#lib/browser/read-page.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import type { Page } from "#lib/domain/page.ts";
import type { Product } from "#lib/product/product.ts";
import type { PopupView } from "#lib/queries/read-popup.ts";

/** What the popup shows when it opens. */
export interface FirstView {
  readonly page: Page;
  readonly view: PopupView;
}

/** Reads it, opening the database while the tab is asked for. A page of no site needs no database. */
export async function readFirstView(product: Product): Promise<Attempt<FirstView>> {
  const [page] = await Promise.all([readPage(), product.open()]);
  const read = await product.readPopup(page, product.clock());
  if (read.kind === "done") return { kind: "done", value: { page, view: read.value } };
  return page.kind === "web"
    ? read
    : { kind: "done", value: { page, view: { ...nothingChosen, content: page } } };
}

const nothingChosen = {
  language: undefined,
  theme: undefined,
  isRecordingPaused: false,
  catalogue: undefined,
};
