import { cleanup } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { languages } from "#lib/domain/language.ts";
import type { Standing, StandingKind } from "#lib/domain/standing.ts";
import type { Product } from "#lib/product/product.ts";
import { choose } from "#lib/storage/settings.ts";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { theService } from "#tests/content/the-service.ts";
import { openSummaryOf } from "#tests/entrypoints/open-page.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { productAtShop } from "#tests/product/a-tab.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { openPopup } from "./popup/open-popup.tsx";

interface Case {
  readonly serviceId: string;
  readonly standing: Standing;
  /** How somebody comes to stand there. */
  readonly by?: (product: Product) => Promise<unknown>;
}

const password = aSettledStep(theService("shop"), "change-password");

/** Every standing there is, and a service at which one stands so. */
const cases: { readonly [Kind in StandingKind]: Case } = {
  "to-do": { serviceId: "shop", standing: { kind: "to-do", steps: 1, minutes: 3 } },
  "worth-doing": { serviceId: "club", standing: { kind: "worth-doing", steps: 1, minutes: 3 } },
  ask: { serviceId: "dating", standing: { kind: "ask", steps: 1 } },
  "put-off": {
    serviceId: "shop",
    standing: { kind: "put-off", steps: 1, until: "2026-11-28" },
    by: (product) => product.settle(password, { outcome: "put-off", until: "2026-11-28", when: "weekend" }),
  },
  "all-settled": {
    serviceId: "shop",
    standing: { kind: "all-settled" },
    by: (product) => product.settle(password, { outcome: "done" }),
  },
  "nothing-now": { serviceId: "portal", standing: { kind: "nothing-now" } },
  "no-account": {
    serviceId: "shop",
    standing: { kind: "no-account" },
    by: (product) => product.answer(theService("shop"), { standing: "never" }),
  },
  "nothing-known": { serviceId: "quiet", standing: { kind: "nothing-known" } },
};

describe.for(Object.values(cases))("where one stands at $standing.kind", ({ serviceId, standing, by }) => {
  const url = `https://${serviceId}.example/`;

  test.for(languages)(
    "is the same sentence on the icon, in the popup and in the list, in %s",
    async (language) => {
      const database = await filledDatabase();
      await choose(database, "language", language);
      await choose(database, "welcomedOn", smallDay);
      const { product, tabs } = productAtShop(database, {}, { url });
      await by?.(product);
      await product.visit(1, url, smallDay);
      const sentence = textsIn(language).standingSentence(standing);
      expect(tabs.title(1)).toContain(sentence);
      expect(tabs.badge(1)).toBe(standing.kind === "to-do" ? String(standing.steps) : "");
      await openPopup(database, { url });
      expect(document.querySelector(".popup-sentence")?.textContent).toBe(sentence);
      cleanup();
      await openSummaryOf(database, `services/${serviceId}`, product);
      expect(document.body.textContent).toContain(sentence);
    },
  );
});

describe("the sentences of where one stands", () => {
  it("are each another, in every language", () => {
    for (const language of languages) {
      const said = Object.values(cases).map(({ standing }) => textsIn(language).standingSentence(standing));
      expect(new Set(said).size).toBe(said.length);
    }
  });
});
