import { createHash } from "node:crypto";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packCatalogue, unpackCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expectBadgeOf, expectVisits } from "./expect-visit.ts";
import { build, expect, test } from "./fixtures.ts";
import { awaitQuiet } from "./visits.ts";

test("the bundled catalogue is loaded at install", async ({ omamori }) => {
  const { hash, failure } = await readState(omamori);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(failure).toBeUndefined();
  const bundled = unpackCatalogue(await readFile(join(build, "catalogue.json"), "utf8"));
  const stored = (await omamori.readDatabase()) ?? {};
  for (const table of ["services", "incidents", "steps", "signs", "articles", "help", "letters"] as const) {
    expect(stored[table], table).toHaveLength(bundled[table].length);
  }
});

test("a damaged catalogue is not loaded, and the failure is on record", async ({ launch, folder }) => {
  const extension = await copyBuild(folder);
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
  const extension = await copyBuild(folder);
  await rm(join(extension, "catalogue.json"));
  const omamori = await launch({ extensions: [extension] });
  expect((await readState(omamori)).failure).toBeDefined();
  expect(await omamori.readTable("services")).toEqual([]);
});

test("an update to a damaged catalogue keeps the last good one", async ({ launch, folder }) => {
  const extension = await copyBuild(folder);
  const before = await launch({ extensions: [extension] });
  await before.visit("https://www.weibo.com/");
  await expectVisits(before, "weibo");
  const good = await readState(before);
  const services = await before.readTable("services");

  await releaseAsUpdate(extension, good.hash ?? "", "0".repeat(64));
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
  const extension = await copyBuild(folder);
  const before = await launch({ extensions: [extension] });
  await before.visit("https://www.weibo.com/");
  await expectVisits(before, "weibo");
  const old = await readState(before);

  const path = join(extension, "catalogue.json");
  const catalogue = unpackCatalogue(await readFile(path, "utf8"));
  const incidents = catalogue.incidents.filter(({ serviceIds }) => !serviceIds.includes("line"));
  const text = packCatalogue({ ...catalogue, incidents });
  await writeFile(path, text);
  const hash = createHash("sha256").update(text).digest("hex");
  await releaseAsUpdate(extension, old.hash ?? "", hash);

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

async function copyBuild(folder: string): Promise<string> {
  const copy = join(folder, "extension");
  await cp(build, copy, { recursive: true });
  return copy;
}

async function damageCatalogue(extension: string): Promise<void> {
  const path = join(extension, "catalogue.json");
  await writeFile(path, (await readFile(path, "utf8")).replace("weibo", "woibe"));
}

/** Turns a copy into a later release that expects a catalogue with another hash. */
async function releaseAsUpdate(extension: string, hash: string, newHash: string): Promise<void> {
  const worker = join(extension, "background.js");
  const code = await readFile(worker, "utf8");
  expect(code).toContain(hash);
  await writeFile(worker, code.replaceAll(hash, newHash));
  const manifest = join(extension, "manifest.json");
  const content = JSON.parse(await readFile(manifest, "utf8"));
  await writeFile(manifest, JSON.stringify({ ...content, version: "9.9.9" }));
}
