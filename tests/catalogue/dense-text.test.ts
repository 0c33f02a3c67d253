import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { bundleCatalogue, filesOf } from "#lib/catalogue/bundle-catalogue.ts";
import { condenseText } from "#lib/catalogue/condense-text.ts";
import { expandText } from "#lib/catalogue/dense-text.ts";
import { packCatalogue } from "#lib/catalogue/pack-catalogue.ts";

describe("a dense text", () => {
  it("gives back whatever was written", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.string({ unit: fc.constantFrom("a", "b", "あ", "\u0000"), maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(expandText(condenseText(written))).toBe(written);
      }),
      { numRuns: 300 },
    );
  });

  test.for(["", "a", "banana", "a".repeat(5_000), "ab".repeat(3_000), "😀".repeat(50)])(
    "gives back what repeats itself: %#",
    (written) => {
      expect(expandText(condenseText(written))).toBe(written);
    },
  );

  it("takes four fifths of the room that gzip needs at its best, or less", () => {
    const { facts, texts, sources } = packCatalogue(bundleCatalogue().catalogue);
    for (const part of [facts, texts.ja, texts["zh-Hans"], texts.en, sources]) {
      expect(condenseText(part).length).toBeLessThan(gzipSync(part, { level: 9 }).length * 0.8);
    }
  });

  it("is as it is shipped", () => {
    const { catalogue, parts } = bundleCatalogue();
    const { facts, texts, sources } = packCatalogue(catalogue);
    expect(filesOf(parts).map(({ bytes }) => expandText(bytes))).toEqual([
      facts,
      ...Object.values(texts),
      sources,
    ]);
  });
});
