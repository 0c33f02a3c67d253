import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { bundleParts } from "#lib/catalogue/bundle-catalogue.ts";
import { rowsOf } from "#lib/storage/catalogue-rows.ts";
import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expectBadgeOf, expectVisits } from "./expect-visit.ts";
import { build, expect, shippedBuild, test } from "./fixtures.ts";
import { madeUpCatalogue } from "./made-up-catalogue.ts";
import { copyBuild, putCatalogue } from "./other-catalogue.ts";
import { awaitQuiet } from "./visits.ts";

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

test("a damaged catalogue is not loaded, and the failure is on record", async ({ launch, folder }) => {
  const extension = await copyBuild(build, join(folder, "extension"));
  await damageCatalogue(extension);
  const omamori = await launch({ extensions: [extension] });
  expect(await readState(omamori)).toEqual({
    key: "current",
    failure: { on: expect.any(String), reason: "The catalogue's facts are damaged." },
  });
  expect(await omamori.readTable("services")).toEqual([]);

  const tab = await omamori.visit("https://www.weibo.com/");
  await new Promise((passed) => setTimeout(passed, 500));
  expect(await tab.badge()).toBe("");
});

test("a catalogue that is missing from the package is a failure too", async ({ launch, folder }) => {
  const extension = await copyBuild(build, join(folder, "extension"));
  await rm(join(extension, "catalogue/sources.zst"));
  const omamori = await launch({ extensions: [extension] });
  expect((await readState(omamori)).failure).toBeDefined();
  expect(await omamori.readTable("services")).toEqual([]);
});

test("an update to a damaged catalogue keeps the last good one", async ({ launch, folder }) => {
  const extension = await copyBuild(build, join(folder, "extension"));
  const before = await launch({ extensions: [extension] });
  await before.visit("https://www.weibo.com/");
  await expectVisits(before, "weibo");
  const good = await readState(before);
  const services = await before.readTable("services");

  await putCatalogue(extension, bundleParts({ ...madeUpCatalogue, incidents: [] }));
  await damageCatalogue(extension);
  await raiseVersion(extension);
  const after = await before.reload(extension);
  await expect.poll(async () => (await readState(after)).failure).toBeDefined();
  expect((await readState(after)).hash).toBe(good.hash);
  expect(await after.readTable("services")).toEqual(services);
  await expectVisits(after, "weibo");
  await expectBadgeOf(await after.visit("https://access.line.me/"), "line");
});

test("an update with another sound catalogue replaces it and keeps the person's record", async ({
  launch,
  folder,
}) => {
  const extension = await copyBuild(build, join(folder, "extension"));
  const before = await launch({ extensions: [extension] });
  await before.visit("https://www.weibo.com/");
  await expectVisits(before, "weibo");
  const old = await readState(before);

  const incidents = madeUpCatalogue.incidents.filter(({ serviceIds }) => !serviceIds.includes("line"));
  const hash = await putCatalogue(extension, bundleParts({ ...madeUpCatalogue, incidents }));
  expect(hash).not.toBe(old.hash);
  await raiseVersion(extension);

  const after = await before.reload(extension);
  await expect.poll(async () => (await readState(after)).hash).toBe(hash);
  expect((await readState(after)).failure).toBeUndefined();
  const tab = await after.visit("https://access.line.me/");
  await awaitQuiet(after);
  await expectVisits(after, "line", "weibo");
  expect(await tab.badge()).toBe("");
});

async function readState(omamori: RunningExtension): Promise<CatalogueState> {
  const [state] = (await omamori.readTable("catalogueState")) as CatalogueState[];
  if (!state) throw new Error("The extension has not yet tried to load a catalogue.");
  return state;
}

async function damageCatalogue(extension: string): Promise<void> {
  const path = join(extension, "catalogue/facts.zst");
  const bytes = await readFile(path);
  bytes[bytes.length >> 1] = 255 - (bytes[bytes.length >> 1] ?? 0);
  await writeFile(path, bytes);
}

/** Turns a copy into a later release. */
async function raiseVersion(extension: string): Promise<void> {
  const manifest = join(extension, "manifest.json");
  const content = JSON.parse(await readFile(manifest, "utf8"));
  await writeFile(manifest, JSON.stringify({ ...content, version: "9.9.9" }));
}
