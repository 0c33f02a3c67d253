import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  catalogueDomains,
  catalogueFacts,
  catalogueHash,
  catalogueSources,
  catalogueTexts,
} from "virtual:bundled-catalogue";
import { expect, it, onTestFinished } from "vitest";
import { bundleCatalogue, bundleParts, filesOf } from "#lib/catalogue/bundle-catalogue.ts";
import { packCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import { partPaths } from "#lib/catalogue/part-paths.ts";
import { languages } from "#lib/domain/language.ts";
import { smallBundle, smallCatalogue } from "#tests/content/a-catalogue.ts";

const contentFolder = join(import.meta.dirname, "../../lib/catalogue");

/** A copy of the content that a test may spoil. */
function copyOfContent(): string {
  const folder = mkdtempSync(join(tmpdir(), "omamori-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(contentFolder, folder, { recursive: true });
  return folder;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

// Packed once: it takes a while.
const { catalogue, parts: allParts } = bundleCatalogue();

it("each part has the hash of its bytes, and the whole one that any part changes", () => {
  const files = filesOf(smallBundle);
  expect(files.map(({ path }) => path)).toEqual([...partPaths]);
  for (const { bytes, hash } of files) expect(hash).toBe(sha256(bytes));
  const [other, ...incidents] = smallCatalogue.incidents;
  if (!other) throw new Error("There is no incident.");
  const { hash, facts } = bundleParts({
    ...smallCatalogue,
    incidents: [{ ...other, sources: [...other.sources, ...other.sources] }, ...incidents],
  });
  expect(facts.hash).toBe(smallBundle.facts.hash);
  expect(hash).not.toBe(smallBundle.hash);
});

it("the bundle knows the hash of each part and of the whole, and every listed domain", () => {
  const { facts, texts, sources, hash } = allParts;
  expect(catalogueHash).toBe(hash);
  expect(catalogueFacts).toEqual({ path: "/catalogue/facts.zst", hash: facts.hash });
  expect(catalogueTexts.ja).toEqual({ path: "/catalogue/texts-ja.zst", hash: texts.ja.hash });
  expect(Object.keys(catalogueTexts)).toEqual([...languages]);
  expect(catalogueSources).toEqual({ path: "/catalogue/sources.zst", hash: sources.hash });
  expect(catalogueDomains.toSorted()).toEqual(
    catalogue.services.flatMap(({ domains }) => domains).toSorted(),
  );
});

it("the parts are the same wherever the content lies", () => {
  expect(packCatalogue(bundleCatalogue(copyOfContent()).catalogue)).toEqual(packCatalogue(catalogue));
});

it("a broken file fails the build with its name", () => {
  const folder = copyOfContent();
  writeFileSync(join(folder, "services/weibo.json"), "{");
  expect(() => bundleCatalogue(folder)).toThrow(/services\/weibo\.json: is not JSON/);
});

it("a file that is not JSON by name is not content", () => {
  const folder = copyOfContent();
  writeFileSync(join(folder, "services/README.md"), "Notes");
  expect(bundleCatalogue(folder).catalogue).toEqual(catalogue);
});
