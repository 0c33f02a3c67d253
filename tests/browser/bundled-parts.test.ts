import { beforeEach, describe, expect, it, vi } from "vitest";
import { bundledParts } from "#lib/browser/bundled-parts.ts";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { languages } from "#lib/domain/language.ts";

describe("the bundled catalogue", () => {
  beforeEach(() => {
    vi.stubGlobal("fetch", vi.fn());
  });

  it("has the hashes that the build made", () => {
    const { hash, facts, texts, sources } = shippedCatalogue().parts;
    expect(bundledParts.hash).toBe(hash);
    expect(bundledParts.facts.hash).toBe(facts.hash);
    for (const language of languages) expect(bundledParts.texts[language].hash).toBe(texts[language].hash);
    expect(bundledParts.sources.hash).toBe(sources.hash);
  });

  it("is read part by part from the extension's own package, from nowhere else", async () => {
    const bytes = new Uint8Array([0, 255, 128]);
    vi.mocked(fetch).mockImplementation(async () => new Response(bytes));
    expect(await bundledParts.facts.read()).toEqual(bytes);
    expect(await bundledParts.texts.ja.read()).toEqual(bytes);
    expect(await bundledParts.sources.read()).toEqual(bytes);
    expect(vi.mocked(fetch).mock.calls).toEqual([
      ["chrome-extension://test-extension-id/catalogue/facts.zst"],
      ["chrome-extension://test-extension-id/catalogue/texts-ja.zst"],
      ["chrome-extension://test-extension-id/catalogue/sources.zst"],
    ]);
  });

  it("that cannot be read is a failure, with its reason", async () => {
    vi.mocked(fetch).mockResolvedValue(new Response("", { status: 404 }));
    await expect(bundledParts.facts.read()).rejects.toThrow(/facts\.zst.*404/);
  });

  it("whose reading was broken off, as where a page goes away, is read once more before that is a failure", async () => {
    const bytes = new Uint8Array([1, 2]);
    vi.mocked(fetch)
      .mockRejectedValueOnce(new TypeError("NetworkError when attempting to fetch resource."))
      .mockImplementation(async () => new Response(bytes));
    expect(await bundledParts.facts.read()).toEqual(bytes);
  });
});
