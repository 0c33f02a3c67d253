import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { rowsOf } from "#lib/storage/catalogue-rows.ts";
import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expect, shippedBuild, test } from "./fixtures.ts";

test("the shipped catalogue is loaded at install, with the sentences of one language", async ({ launch }) => {
  const omamori = await launch({ extensions: [shippedBuild] });
  const { hash, language, failure } = await readState(omamori);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(language).toBe("en");
  expect(failure).toBeUndefined();
  const read = async (part: string) =>
    zstdDecompressSync(await readFile(join(shippedBuild, `catalogue/${part}.zst`))).toString();
  const parts = { facts: await read("facts"), texts: await read("texts-en"), sources: await read("sources") };
  const { checkedOn: _, ...tables } = rowsOf(parts, "en");
  const stored = (await omamori.readDatabase()) ?? {};
  for (const [table, rows] of Object.entries(tables)) expect(stored[table], table).toHaveLength(rows.length);
});

test("another language is loaded when it is chosen, and what is open speaks it", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary("services/weibo");
  const title = { en: "Made up: weibo-new", ja: "Made up: weibo-new（日）" };
  await expect(page.getByText(title.en, { exact: true }).first()).toBeVisible();
  const popup = await omamori.openPopup();
  await popup.getByRole("combobox").selectOption("ja");
  await expect(page.getByText(title.ja, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(title.en, { exact: true })).toHaveCount(0);
  expect(await readState(omamori)).toMatchObject({ language: "ja" });
});

async function readState(omamori: RunningExtension): Promise<CatalogueState> {
  const [state] = (await omamori.readTable("catalogueState")) as CatalogueState[];
  if (!state) throw new Error("The extension has not yet tried to load a catalogue.");
  return state;
}
