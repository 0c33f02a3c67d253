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
import { bundleCatalogue, bundleParts, filesOf, partPaths } from "#lib/catalogue/bundle-catalogue.ts";
import { languages } from "#lib/domain/language.ts";

const contentFolder = join(import.meta.dirname, "../../lib/catalogue");

/** A copy of the content that a test may spoil. */
function copyOfContent(): string {
  const folder = mkdtempSync(join(tmpdir(), "omamori-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(contentFolder, folder, { recursive: true });
  return folder;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

it("each part has the hash of its text, and the whole one that any part changes", () => {
  const bundled = bundleCatalogue();
  const files = filesOf(bundled);
  expect(files.map(({ path }) => path)).toEqual([...partPaths]);
  for (const { text, hash } of files) expect(hash).toBe(sha256(text));
  const [other = bundled.catalogue.incidents[0], ...incidents] = bundled.catalogue.incidents;
  if (!other) throw new Error("There is no incident.");
  const { hash, facts } = bundleParts({
    ...bundled.catalogue,
    incidents: [{ ...other, sources: [...other.sources, ...other.sources] }, ...incidents],
  });
  expect(facts.hash).toBe(bundled.facts.hash);
  expect(hash).not.toBe(bundled.hash);
});

it("the bundle knows the hash of each part and of the whole, and every listed domain", () => {
  const { catalogue, facts, texts, sources, hash } = bundleCatalogue();
  expect(catalogueHash).toBe(hash);
  expect(catalogueFacts).toEqual({ path: "/catalogue/facts.json", hash: facts.hash });
  expect(catalogueTexts.ja).toEqual({ path: "/catalogue/texts-ja.json", hash: texts.ja.hash });
  expect(Object.keys(catalogueTexts)).toEqual([...languages]);
  expect(catalogueSources).toEqual({ path: "/catalogue/sources.json", hash: sources.hash });
  expect(catalogueDomains.toSorted()).toEqual(
    catalogue.services.flatMap(({ domains }) => domains).toSorted(),
  );
});

it("the parts are the same wherever the content lies", () => {
  expect(bundleCatalogue(copyOfContent()).hash).toBe(bundleCatalogue().hash);
});

it("a broken file fails the build with its name", () => {
  const folder = copyOfContent();
  writeFileSync(join(folder, "services/weibo.json"), "{");
  expect(() => bundleCatalogue(folder)).toThrow(/services\/weibo\.json: is not JSON/);
});

it("a file that is not JSON by name is not content", () => {
  const folder = copyOfContent();
  writeFileSync(join(folder, "services/README.md"), "Notes");
  expect(bundleCatalogue(folder).hash).toBe(bundleCatalogue().hash);
});
