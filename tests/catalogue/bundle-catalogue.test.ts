import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogueDomains, catalogueHash } from "virtual:bundled-catalogue";
import { expect, it, onTestFinished } from "vitest";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { unpackCatalogue } from "#lib/catalogue/pack-catalogue.ts";

const contentFolder = join(import.meta.dirname, "../../lib/catalogue");

/** A copy of the content that a test may spoil. */
function copyOfContent(): string {
  const folder = mkdtempSync(join(tmpdir(), "omamori-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(contentFolder, folder, { recursive: true });
  return folder;
}

it("the asset is the whole catalogue, and its hash is that of its text", () => {
  const { catalogue, text, hash } = bundleCatalogue();
  expect(unpackCatalogue(text)).toEqual(catalogue);
  expect(hash).toBe(createHash("sha256").update(text).digest("hex"));
});

it("the bundle knows the asset's hash and every listed domain", () => {
  const { catalogue, hash } = bundleCatalogue();
  expect(catalogueHash).toBe(hash);
  expect(catalogueDomains.toSorted()).toEqual(
    catalogue.services.flatMap(({ domains }) => domains).toSorted(),
  );
});

it("the asset is the same wherever the content lies", () => {
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
