import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundlePacked } from "#lib/catalogue/bundle-catalogue.ts";
import { type PackedCatalogue, packCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import { updateRefusals } from "#lib/domain/refresh.ts";
import { fetchUpdate, type UpdateFound } from "#lib/updates/fetch-update.ts";
import { readUpdateFile } from "#lib/updates/read-update-file.ts";
import { unpackPart } from "#lib/updates/unpack-part.ts";
import { manifestPath } from "#lib/updates/update-format.ts";
import { anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { anUpdate, basis, bundle, host, singleFile, withFile, withSigned } from "./an-update.ts";

// Whatever comes, there is an answer, and never an exception; and what was not signed as it is, is not taken.

const files = await anUpdate();

/** Bytes with some of them changed, left out or put in. */
const mutated = (bytes: Uint8Array) =>
  fc
    .array(
      fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom("change", "drop", "insert", "cut"), fc.nat(255)),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((changes) => {
      const list = [...bytes];
      for (const [at, how, byte] of changes) {
        if (how === "change") list[at] = byte;
        if (how === "drop") list.splice(at, 1);
        if (how === "insert") list.splice(at, 0, byte);
        if (how === "cut") list.length = Math.min(list.length, at);
      }
      return Uint8Array.from(list, (byte) => byte ?? 0);
    });

const isRefusedByUs = (found: UpdateFound) =>
  found.kind === "refused" && updateRefusals.some((why) => why === found.why);

/** Refused; or the very update that was signed, where a change did not touch it. */
function expectAnAnswer(found: UpdateFound): void {
  if (found.kind === "new") expect(found.edition.hash).toBe(bundle.hash);
  else expect(isRefusedByUs(found), JSON.stringify(found)).toBe(true);
}

describe("whatever comes instead of an update", () => {
  it("as a manifest: anything at all", async () => {
    const anything = fc.oneof(
      fc.uint8Array(),
      fc.json().map((text) => new TextEncoder().encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        const found = await fetchUpdate(host(withFile(files, manifestPath, bytes)).fetcher, basis);
        expect(found).toEqual({ kind: "refused", why: "not-an-update" });
      }),
    );
  });

  it("as a manifest: ours, changed in a few bytes", async () => {
    await fc.assert(
      fc.asyncProperty(mutated(files.get(manifestPath) ?? new Uint8Array()), async (bytes) => {
        expectAnAnswer(await fetchUpdate(host(withFile(files, manifestPath, bytes)).fetcher, basis));
      }),
      { numRuns: 300 },
    );
  });

  it("as one file: ours, changed in a few bytes", async () => {
    await fc.assert(
      fc.asyncProperty(mutated(singleFile(files)), async (bytes) => {
        expectAnAnswer(await readUpdateFile(bytes, basis));
      }),
      { numRuns: 100 },
    );
  });

  it("beneath our signature: any JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (content) => {
        const signed = await withSigned(files, () => content);
        expect(isRefusedByUs(await fetchUpdate(host(signed).fetcher, basis))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("as packed bytes: those of a part, changed in a few", () => {
    fc.assert(
      fc.property(mutated(bundle.facts.bytes), (bytes) => {
        expect(typeof unpackPart(bytes)).toMatch(/string|undefined/);
      }),
      { numRuns: 500 },
    );
  });

  it("in parts that we signed: any value in the place of any other", async () => {
    const packed = packCatalogue(
      aCatalogue({ incidents: [anIncident({ title: inEveryLanguage("A title") })] }),
    );
    const of = (name: "facts" | "sources") =>
      fc.tuple(fc.nat(10_000), fc.jsonValue({ maxDepth: 2 })).map(
        ([at, value]): PackedCatalogue => ({
          ...packed,
          [name]: JSON.stringify(withValueAt(JSON.parse(packed[name]), at, value)),
        }),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(of("facts"), of("sources")), async (changed) => {
        const parts = bundlePacked(changed);
        const found = await fetchUpdate(host(await anUpdate({ parts })).fetcher, basis);
        // A value may be as good as the one before.
        if (found.kind !== "new") expect(isRefusedByUs(found), JSON.stringify(found)).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

/** A copy of a value with another one at the n-th of all places in it. */
function withValueAt(value: unknown, at: number, other: unknown): unknown {
  const places = countPlaces(value);
  let left = at % places;
  const copy = (each: unknown): unknown => {
    if (left-- === 0) return other;
    if (Array.isArray(each)) return each.map(copy);
    if (typeof each !== "object" || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(value);
}

function countPlaces(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + countPlaces(each), 1);
}
