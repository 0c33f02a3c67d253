import type { UserEvent } from "@testing-library/user-event";
import { readFirstView } from "#entrypoints/popup/first-view.ts";
import { Popup } from "#entrypoints/popup/popup.tsx";
import { languageOf } from "#lib/domain/language.ts";
import type { Database } from "#lib/storage/database.ts";
import type { FakeTab } from "#tests/browser/fake-tabs.ts";
import { done, openPage } from "#tests/entrypoints/open-page.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { type ProductAtShop, productAtShop } from "#tests/product/a-tab.ts";

/** Opens the popup over a tab, by default one at the shop of the small catalogue. */
export async function openPopup(
  database: Database,
  tab: Partial<FakeTab> = {},
): Promise<ProductAtShop & { readonly user: UserEvent }> {
  const at = productAtShop(database, {}, tab);
  const first = done(await readFirstView(at.product));
  const texts = textsIn(languageOf(first.view.language, "en"));
  return { ...at, user: await openPage(<Popup first={first} firstTexts={texts} />, at.product) };
}
