import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { isComplete, type Localised, languages } from "#lib/domain/language.ts";
import { missingIn } from "#scripts/locales/missing.ts";
import { readManifestMessages } from "#scripts/locales/read-manifest-messages.ts";
import { aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";

const manifest = { ja: { name: {} }, zh_CN: { name: {} }, en: { name: {} } };
const service = aService({
  id: "bank",
  name: inEveryLanguage("Bank"),
  mostUsed: { ja: 1, "zh-Hans": 1, en: 1 },
});
const whole = aCatalogue({ services: [service], incidents: [] });

describe("what a language lacks", () => {
  it("is nothing where all is there", () => {
    expect(missingIn("en", whole, manifest)).toEqual([]);
  });

  it("is a text, by its file and its place in it", () => {
    const { ja: _, ...name } = inEveryLanguage("Bank");
    const services = [{ ...service, name: name as Localised }];
    expect(missingIn("ja", { ...whole, services }, manifest)).toEqual([
      "lib/catalogue/services/bank.json: name",
    ]);
    expect(missingIn("en", { ...whole, services }, manifest)).toEqual([]);
  });

  it("is a message that another language's manifest has", () => {
    expect(missingIn("ja", whole, { ...manifest, ja: {} })).toEqual([
      "lib/public/_locales/ja/messages.json: name",
    ]);
  });

  it("is the reading of a name that is not typed as it is written", () => {
    const name = { ...inEveryLanguage("Bank"), ja: "銀行" };
    const withAlias = (...aliases: string[]) => ({ ...whole, services: [{ ...service, name, aliases }] });
    expect(missingIn("ja", withAlias("Bank"), manifest)).toEqual([
      "lib/catalogue/services/bank.json: aliases, a reading of 銀行",
    ]);
    expect(missingIn("ja", withAlias("ぎんこう"), manifest)).toEqual([]);
  });

  it("is the list of the most used services", () => {
    const { mostUsed: _, ...unlisted } = service;
    expect(missingIn("ja", { ...whole, services: [unlisted] }, manifest)).toEqual([
      "lib/catalogue/most-used.json: ja",
    ]);
  });

  it.for(languages.filter(isComplete))(
    "is no text, message or list of the shipped ones in %s",
    (language) => {
      const missing = missingIn(language, shippedCatalogue().catalogue, readManifestMessages());
      expect(missing.filter((line) => !line.includes(": aliases, "))).toEqual([]);
    },
  );
});
