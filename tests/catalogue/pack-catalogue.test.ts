import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { packCatalogue, unpackCatalogue } from "#lib/catalogue/pack-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import { type Localised, languages } from "#lib/domain/language.ts";
import { aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";

describe("a packed catalogue", () => {
  it("is unpacked as it was", () => {
    const { catalogue } = bundleCatalogue();
    expect(unpackCatalogue(packCatalogue(catalogue))).toEqual(catalogue);
  });

  it("keeps every text with its owner, whatever the texts are", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (names) => {
        const services = names.map((name, at) =>
          aService({ id: `service-${at}`, name: inEveryLanguage(name) }),
        );
        const catalogue: Catalogue = { ...aCatalogue(), services };
        expect(unpackCatalogue(packCatalogue(catalogue))).toEqual(catalogue);
      }),
    );
  });

  it("keeps a text that lacks a language as it is, and nobody else's", () => {
    const { "zh-Hans": _, ...name } = inEveryLanguage("One");
    const services = [
      aService({ id: "one", name: name as Localised }),
      aService({ id: "two", name: inEveryLanguage("Two") }),
    ];
    const catalogue: Catalogue = { ...aCatalogue(), services };
    expect(unpackCatalogue(packCatalogue(catalogue))).toEqual(catalogue);
  });

  it("has no text left among its facts", () => {
    const { catalogue } = JSON.parse(bundleCatalogue().text) as { readonly catalogue: unknown };
    const text = new RegExp(`.{40}"(?:${languages.join("|")})":"`).exec(JSON.stringify(catalogue));
    expect(text?.[0]).toBeUndefined();
  });

  it("takes the places in a list of the most used for what they are, not for texts", () => {
    const services = [aService({ mostUsed: { ja: 1, "zh-Hans": 2, en: 3 } })];
    const catalogue: Catalogue = { ...aCatalogue(), services };
    expect(unpackCatalogue(packCatalogue(catalogue))).toEqual(catalogue);
  });
});
