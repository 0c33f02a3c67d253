import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { withTexts } from "#lib/catalogue/catalogue-texts.ts";
import {
  dealTexts,
  packCatalogue,
  unpackFacts,
  unpackSources,
  unpackTexts,
} from "#lib/catalogue/pack-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import { type Language, type Localised, languages } from "#lib/domain/language.ts";
import { anIncident, aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { inOneLanguage } from "./in-one-language.ts";

/** A catalogue as somebody gets it who loads all parts for one language. */
function throughParts(catalogue: Catalogue, language: Language): unknown {
  const packed = packCatalogue(catalogue);
  const facts = unpackFacts(packed.facts);
  const dealt = dealTexts(facts, unpackTexts(packed.texts[language]));
  const sources = unpackSources(packed.sources, facts);
  const said = <Entry extends object>(entries: readonly Entry[]) =>
    entries.map((entry) => withTexts(entry, dealt.get(entry) ?? [], language));
  return {
    checkedOn: facts.checkedOn,
    services: said(facts.services),
    incidents: said(facts.incidents).map((incident) => ({ ...incident, sources: sources.get(incident.id) })),
    steps: said(facts.steps),
    signs: said(facts.signs),
    articles: said(facts.articles),
    help: said(facts.help),
    letters: said(facts.letters),
  };
}

describe("a catalogue in parts", () => {
  const { catalogue } = shippedCatalogue();
  const { facts, texts, sources } = packCatalogue(catalogue);

  test.for(languages)("is the whole catalogue in %s again", (language) => {
    expect(throughParts(catalogue, language)).toEqual(inOneLanguage(catalogue, language));
  });

  test.for(languages)("keeps every text in %s with its owner, whatever the texts are", (language) => {
    const localised = fc.string().map(inEveryLanguage);
    const incident = fc.record(
      {
        title: localised,
        note: localised,
        concerned: fc.record({ feature: localised }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    );
    const mention = localised.map((note) => ({
      incidentId: "incident-0",
      role: "payment-brand" as const,
      note,
    }));
    const some = fc.record({
      names: fc.array(localised, { maxLength: 8 }),
      incidents: fc.array(fc.tuple(incident, fc.array(localised, { maxLength: 3 })), { maxLength: 8 }),
      mentions: fc.array(mention, { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(some, (made) => {
        const whole = aCatalogue({
          services: made.names.map((name, at) =>
            aService({ id: `service-${at}`, name, ...(at % 2 && { mentions: made.mentions }) }),
          ),
          incidents: made.incidents.map(([over, caveats], at) =>
            anIncident({ id: `incident-${at}`, caveats, ...(over as object) }),
          ),
        });
        expect(throughParts(whole, language)).toEqual(inOneLanguage(whole, language));
      }),
      { numRuns: 50 },
    );
  });

  it("says a text that a language lacks in the language that stands in for it", () => {
    const { "zh-Hans": _, ...title } = inEveryLanguage("One");
    const whole = aCatalogue({ incidents: [anIncident({ title: title as Localised })] });
    const packed = packCatalogue(whole);
    expect(unpackTexts(packed.texts["zh-Hans"])).toContain("One");
  });

  it("gives an incident that is named after its service its name back, and any other too", () => {
    const ids = ["example", "example-2018", "examples-2018", "another-2018"];
    const whole = aCatalogue({ incidents: ids.map((id) => anIncident({ id })) });
    expect(unpackFacts(packCatalogue(whole).facts).incidents.map(({ id }) => id)).toEqual(ids);
  });

  it("refuses texts that are those of other facts", () => {
    const other = packCatalogue(aCatalogue({ incidents: [] })).texts.en;
    expect(() => dealTexts(unpackFacts(facts), unpackTexts(other))).toThrow(/not those of its facts/);
  });

  it("has no sentence among its facts, and no source", () => {
    const { services, ...rest } = unpackFacts(facts);
    const left = JSON.stringify([rest, services.map(({ name: _, ...service }) => service)]);
    const text = new RegExp(`.{40}"(?:${languages.join("|")})":"`).exec(left);
    expect(text?.[0]).toBeUndefined();
    expect(rest.incidents.filter((incident) => incident.sources)).toEqual([]);
    expect(sources).toContain("https://");
  });

  it("has the names of services among its facts in all languages, as people search in any", () => {
    for (const [at, { name }] of unpackFacts(facts).services.entries()) {
      expect(name).toEqual(catalogue.services[at]?.name);
    }
  });

  it("has the texts of each language apart", () => {
    expect(texts.en).not.toMatch(/\p{Script=Hiragana}/u);
    expect(texts["zh-Hans"]).not.toMatch(/\p{Script=Hiragana}/u);
  });

  it("takes the places in a list of the most used for what they are, not for texts", () => {
    const services = [aService({ mostUsed: { ja: 1, "zh-Hans": 2, en: 3 } })];
    expect(unpackFacts(packCatalogue(aCatalogue({ services })).facts).services).toEqual(services);
  });
});
