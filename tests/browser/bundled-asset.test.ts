import { beforeEach, describe, expect, it, vi } from "vitest";
import { bundledAsset } from "#lib/browser/bundled-asset.ts";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";

describe("the bundled catalogue", () => {
  beforeEach(() => {
    vi.stubGlobal("fetch", vi.fn());
  });

  it("has the hash that the build made", () => {
    expect(bundledAsset.hash).toBe(bundleCatalogue().hash);
  });

  it("is read from the extension's own package, from nowhere else", async () => {
    vi.mocked(fetch).mockResolvedValue(new Response("the text"));
    expect(await bundledAsset.read()).toBe("the text");
    expect(fetch).toHaveBeenCalledExactlyOnceWith("chrome-extension://test-extension-id/catalogue.json");
  });

  it("that cannot be read is a failure, with its reason", async () => {
    vi.mocked(fetch).mockResolvedValue(new Response("", { status: 404 }));
    await expect(bundledAsset.read()).rejects.toThrow(/catalogue\.json.*404/);
  });
});
