import { readPage } from "#lib/browser/read-page.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { Page } from "#lib/domain/page.ts";
import { type PopupView, readPopup } from "#lib/queries/read-popup.ts";
import type { Database } from "#lib/storage/database.ts";

/** What the popup shows when it opens. */
export interface FirstView {
  readonly page: Page;
  readonly view: PopupView;
}

/** Reads it, opening the database while the tab is asked for. */
export async function readFirstView(database: Database): Promise<FirstView> {
  const [page] = await Promise.all([readPage(), database.open()]);
  return { page, view: await readPopup(database, page, dayOf(Date.now())) };
}
