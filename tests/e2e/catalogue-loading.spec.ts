import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packCatalogue, unpackCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expectBadgeOf, expectVisits } from "./expect-visit.ts";
import { build, expect, shippedBuild, test } from "./fixtures.ts";
import { madeUpCatalogue, madeUpCatalogueText } from "./made-up-catalogue.ts";
import { copyBuild, putCatalogue } from "./other-catalogue.ts";
import { awaitQuiet } from "./visits.ts";

test("the shipped catalogue is loaded at install", async ({ launch }) => {
  const omamori = await launch({ extensions: [shippedBuild] });
  const { hash, failure } = await readState(omamori);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(failure).toBeUndefined();
  const bundled = unpackCatalogue(await readFile(join(shippedBuild, "catalogue.json"), "utf8"));
  const stored = (await omamori.readDatabase()) ?? {};
  for (const table of ["services", "incidents", "steps", "signs", "articles", "help", "letters"] as const) {
    expect(stored[table], table).toHaveLength(bundled[table].length);
  }
});

test("a damaged catalogue is not loaded, and the failure is on record", async ({ launch, folder }) => {
  const extension = await copyBuild(build, join(folder, "extension"));
  await damageCatalogue(extension);
  const omamori = await launch({ extensions: [extension] });
  expect(await readState(omamori)).toEqual({
    key: "current",
    failure: { on: expect.any(String), reason: "The catalogue file is damaged." },
  });
  expect(await omamori.readTable("services")).toEqual([]);

  const tab = await omamori.visit("https://www.weibo.com/");
  await new Promise((passed) => setTimeout(passed, 500));
  expect(await tab.badge()).toBe("");
});

test("a catalogue that is missing from the package is a failure too", async ({ launch, folder }) => {
  const extension = await copyBuild(build, join(folder, "extension"));
  await rm(join(extension, "catalogue.json"));
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

  await putCatalogue(extension, madeUpCatalogueText, "0".repeat(64));
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
  const hash = await putCatalogue(extension, packCatalogue({ ...madeUpCatalogue, incidents }));
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
  const path = join(extension, "catalogue.json");
  await writeFile(path, (await readFile(path, "utf8")).replace("weibo", "woibe"));
}

/** Turns a copy into a later release. */
async function raiseVersion(extension: string): Promise<void> {
  const manifest = join(extension, "manifest.json");
  const content = JSON.parse(await readFile(manifest, "utf8"));
  await writeFile(manifest, JSON.stringify({ ...content, version: "9.9.9" }));
}
