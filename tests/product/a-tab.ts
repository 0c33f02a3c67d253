import { type BrowserPorts, browserPorts } from "#lib/browser/ports.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Context } from "#lib/product/context.ts";
import type { Product } from "#lib/product/product.ts";
import type { Database } from "#lib/storage/database.ts";
import { partsOf } from "#scripts/bench/parts-of.ts";
import { fakeNotifications } from "#tests/browser/fake-notifications.ts";
import { type FakeTab, type FakeTabs, openTabs } from "#tests/browser/fake-tabs.ts";
import { smallBundle, smallDay } from "#tests/content/a-catalogue.ts";
import { productOn } from "./product-on.ts";

/** A product with a tab open at the shop, on a clock that a test sets. */
export interface ProductAtShop {
  readonly product: Product;
  readonly tabs: FakeTabs;
  /** How often the icon of the tab was written since it was asked last. */
  readonly writes: () => number;
  readonly setClock: (clock: Partial<Clock>) => void;
  /** Damages the sentences of a language in the package. */
  readonly breakPart: (language: Language) => void;
}

export const atShop = "https://shop.example/";

export function productAtShop(
  database: Database,
  over: Partial<Context> = {},
  { url = atShop, ...tab }: Partial<FakeTab> = {},
): ProductAtShop {
  fakeNotifications();
  const tabs = openTabs({ id: 1, url, active: true, ...tab });
  let clock: Clock = { today: smallDay, isEvening: false };
  let written = 0;
  const parts = partsOf(smallBundle);
  const texts = { ...parts.texts };
  const browser: BrowserPorts = {
    ...browserPorts,
    bundledParts: { ...parts, texts },
    showBadge: async (tabId, badge) => {
      written += 1;
      await browserPorts.showBadge(tabId, badge);
    },
  };
  return {
    product: productOn(database, { browser, clock: () => clock, ...over }),
    tabs,
    writes: () => {
      const count = written;
      written = 0;
      return count;
    },
    breakPart: (language) => {
      texts[language] = { ...texts[language], read: async () => new Uint8Array() };
    },
    setClock: (next) => {
      clock = { ...clock, ...next };
    },
  };
}
