import { act, fireEvent } from "@testing-library/react";
import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { languageFacts, languages } from "#lib/domain/language.ts";
import type { Database } from "#lib/storage/database.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { fakePermissions } from "#tests/browser/fake-permissions.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { openEverything } from "#tests/components/show.tsx";
import { smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { openSummaryOf } from "#tests/entrypoints/open-page.tsx";
import { pseudoCatalogue, pseudoText, unmarkedIn } from "#tests/locales/pseudo.ts";
import { productOn } from "#tests/product/product-on.ts";
import { openPopup } from "./popup/open-popup.tsx";

// English is put into a language that nobody speaks: what is shown in any other was never given to translators.
vi.mock("#lib/locales/en/popup.ts", async (original) => {
  const { pseudo } = await import("#tests/locales/pseudo.ts");
  return pseudo(await original());
});
vi.mock("#lib/locales/en/summary.ts", async (original) => {
  const { pseudo } = await import("#tests/locales/pseudo.ts");
  return pseudo(await original());
});

const clock = () => ({ today: smallDay, isEvening: false });
const ids = smallCatalogue.services.map(({ id }) => id);

/** Somebody who uses every service of the small catalogue. */
async function aDatabase(): Promise<Database> {
  const database = await filledDatabase(pseudoCatalogue(smallCatalogue));
  await choose(database, "welcomedOn", smallDay);
  for (const id of ids) await recordVisit(database, id, smallDay);
  return database;
}

/** What a page says to the eye and to a screen reader. */
function shown(): string[] {
  const said: string[] = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    // The letters of a mark are picked from a name.
    if (!parentElement?.closest(".service-mark")) said.push(textContent ?? "");
  }
  for (const element of document.body.querySelectorAll("*")) {
    for (const name of ["aria-label", "aria-description", "title", "placeholder", "alt"]) {
      const value = element.getAttribute(name);
      if (value !== null) said.push(value);
    }
  }
  return said;
}

/** Who gave data, and under which licence, which they ask to be said so. */
const credits = /^(Have I Been Pwned|haveibeenmorasareta|\(CC BY 4\.0\),?)$/;

/** What is the same in every language: the languages by their own names, credits, and addresses. */
const isTheSameInAll = (text: string) =>
  languages.some((language) => languageFacts[language].ownName === text) ||
  credits.test(text) ||
  /^(https:\/\/)?[\w…-]+(\.[\w-]+)+[\w/-]*$/u.test(text);

const hardCoded = () => [
  ...new Set(
    shown()
      .filter((text) => !isTheSameInAll(text.trim()))
      .flatMap((text) => unmarkedIn(text) ?? []),
  ),
];

beforeEach(() => {
  location.hash = "";
  openTabs();
  fakePermissions();
});

const views = ["", "#plan", "#data", "#data/passwords", "#timeline", "#services", "#find", "#saving"]
  .concat(["#up-to-date", "#password-check", "#settings", "#welcome"])
  .concat(ids.map((id) => `#services/${id}`));

describe("a page in a language of marked words", () => {
  test.for(views)("shows no word that is hard-coded, and none cut, at %j", async (view) => {
    const database = await aDatabase();
    await openSummaryOf(database, view, productOn(database, { clock }));
    await act(async () => openEverything());
    expect(shown().some((text) => text.startsWith("⟦"))).toBe(true);
    expect(hardCoded()).toEqual([]);
  });

  it("prints none", async () => {
    const database = await aDatabase();
    await openSummaryOf(database, "#saving", productOn(database, { clock }));
    await act(async () => fireEvent(window, new Event("beforeprint")));
    expect(hardCoded()).toEqual([]);
  });

  test.for([
    ...ids.map((id) => `https://${id}.example/`),
    "https://unlisted.example/",
    "http://127.0.0.1/",
    "about:blank",
  ])("shows none in the popup at %s", async (url) => {
    await openPopup(await aDatabase(), { url });
    await act(async () => openEverything());
    expect(shown().some((text) => text.startsWith("⟦"))).toBe(true);
    expect(hardCoded()).toEqual([]);
  });
});

describe("what the marks are for", () => {
  it("is to see a word that has none, and one that is cut", () => {
    expect(unmarkedIn(`${pseudoText("Shop")} or ${pseudoText("Mall")}`)).toBe("or");
    expect(unmarkedIn(pseudoText("A long sentence").slice(0, 9))).toBeDefined();
    expect(unmarkedIn(pseudoText(`In ${pseudoText("Shop")} since 2018`))).toBeUndefined();
    expect(unmarkedIn(`${pseudoText("Shop")} and ${pseudoText("Mall")}`)).toBeUndefined();
    expect(unmarkedIn("24 November 2026")).toBeUndefined();
  });
});
