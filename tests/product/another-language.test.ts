import { beforeEach, describe, expect, it, vi } from "vitest";
import { readPopup } from "#lib/queries/read-popup.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { smallDay } from "#tests/content/a-catalogue.ts";
import { emptyRecord } from "#tests/domain/whole-records.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { productAtShop } from "./a-tab.ts";

let database: Database;

beforeEach(() => {
  database = freshDatabase();
});

const languageNow = async () => (await readCatalogueState(database))?.language;

/** How a step of the popup is called in the loaded language. */
async function titleOfStep(): Promise<unknown> {
  const page = { kind: "web", host: "shop.example" } as const;
  const { content } = await readPopup(database, page, { today: smallDay, isEvening: false });
  if (content.kind !== "service") throw new Error(`The popup shows ${content.kind}.`);
  return content.advice.steps.get("change-password")?.title;
}

describe("the language of the catalogue", () => {
  it("is the browser's, as long as the person chose none", async () => {
    const { product } = productAtShop(database, { browserLanguage: () => "ja-JP" });
    await product.prepare();
    expect(await languageNow()).toBe("ja");
    expect(await titleOfStep()).toEqual({ ja: "Title of change-password（日）" });
  });

  it("follows what the person chooses, and back again", async () => {
    const { product } = productAtShop(database);
    await product.prepare();
    await product.choose("language", "zh-Hans");
    expect(await languageNow()).toBe("zh-Hans");
    expect(await titleOfStep()).toEqual({ "zh-Hans": "Title of change-password（中）" });
    await product.choose("language", undefined);
    expect(await languageNow()).toBe("en");
  });

  it("follows a browser that speaks another since, at the next wake", async () => {
    await productAtShop(database).product.prepare();
    await productAtShop(database, { browserLanguage: () => "zh-TW" }).product.prepare();
    expect(await languageNow()).toBe("zh-Hant");
  });

  it("is that of a backup in which one was chosen, once it is restored", async () => {
    const { product } = productAtShop(database);
    await product.prepare();
    await product.restore({ ...emptyRecord, settings: [{ key: "language", value: "ja" }] });
    expect(await languageNow()).toBe("ja");
  });

  it("is the browser's again after everything was erased", async () => {
    const { product } = productAtShop(database);
    await product.choose("language", "ja");
    await product.prepare();
    expect(await languageNow()).toBe("ja");
    await product.eraseEverything();
    expect(await languageNow()).toBe("en");
  });

  it("stays what it was where the other's sentences cannot be read, and the choice is kept", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { product, breakPart } = productAtShop(database);
    await product.prepare();
    breakPart("ja");
    await product.choose("language", "ja");
    expect(await languageNow()).toBe("en");
    expect(await titleOfStep()).toEqual({ en: "Title of change-password" });
    expect((await readCatalogueState(database))?.failure?.reason).toMatch(/texts are damaged/);
    expect(await database.settings.get("language")).toEqual({ key: "language", value: "ja" });
  });
});
