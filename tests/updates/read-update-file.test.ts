import { describe, expect, it, test } from "vitest";
import { filesOf, shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { readUpdateFile } from "#lib/updates/read-update-file.ts";
import { manifestPath, most } from "#lib/updates/update-format.ts";
import { anUpdate, basis, bundle, edition, fileOf, ours, singleFile, stranger } from "./an-update.ts";

const refused = (why: string) => ({ kind: "refused", why });

/** The single file of an update with something else in it. */
async function withChanged(change: (file: { parts: Record<string, string> }) => unknown) {
  const file = JSON.parse(new TextDecoder().decode(singleFile(await anUpdate())));
  return new TextEncoder().encode(JSON.stringify(change(file)));
}

describe("an update from a file", () => {
  it("is taken like one from the network", async () => {
    const found = await readUpdateFile(singleFile(await anUpdate()), basis);
    if (found.kind !== "new") throw new Error(JSON.stringify(found));
    expect(found.edition).toEqual({ ...edition, hash: bundle.hash, signedBy: [ours.id] });
    expect([...found.parts]).toEqual(filesOf(bundle).map(({ path, bytes }) => [path, bytes]));
  });

  it("is that of the whole real catalogue too", async () => {
    const files = await anUpdate({ parts: shippedCatalogue().parts });
    expect((await readUpdateFile(singleFile(files), basis)).kind).toBe("new");
  }, 30_000);

  it("is nothing new where it is in use, and refused where it is older", async () => {
    const file = singleFile(await anUpdate());
    const inUse = { number: edition.number, hash: bundle.hash };
    expect(await readUpdateFile(file, { ...basis, inUse })).toEqual({ kind: "unchanged" });
    const newer = { number: 8, hash: "a".repeat(64) };
    expect(await readUpdateFile(file, { ...basis, inUse: newer })).toEqual(refused("older"));
  });

  it("is refused with a signature that is not ours", async () => {
    const files = await anUpdate({ keys: [stranger] });
    expect(await readUpdateFile(singleFile(files), basis)).toEqual(refused("wrong-signature"));
  });

  it("is refused as damaged where it is only the manifest", async () => {
    const manifest = (await anUpdate()).get(manifestPath) ?? new Uint8Array();
    expect(await readUpdateFile(manifest, basis)).toEqual(refused("damaged"));
  });

  test.for([
    ["is another", btoa("another")],
    ["is not base64", "~~~"],
    ["is missing", undefined],
  ] as const)("is refused as damaged where a part %s", async ([, part]) => {
    const facts = fileOf(await anUpdate(), "facts");
    const file = await withChanged(({ parts, ...rest }) => ({
      ...rest,
      parts: { ...parts, [facts]: part },
    }));
    expect(await readUpdateFile(file, basis)).toEqual(refused("damaged"));
  });

  it("is refused when it is larger than any of ours can be, before it is read", async () => {
    expect(await readUpdateFile(new Uint8Array(most.file + 1), basis)).toEqual(refused("too-large"));
  });
});
