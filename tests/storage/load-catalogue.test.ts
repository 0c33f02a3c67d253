import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { bundleParts, shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import type { Catalogue, CatalogueParts } from "#lib/domain/catalogue.ts";
import { languages } from "#lib/domain/language.ts";
import { readKnown } from "#lib/queries/read-known.ts";
import { catalogueTableNames, readCatalogueState } from "#lib/storage/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { readSources } from "#lib/storage/sources.ts";
import { partsOf } from "#scripts/bench/parts-of.ts";
import { inOneLanguage } from "#tests/catalogue/in-one-language.ts";
import { anIncident, aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { countRequests } from "./count-requests.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-22";
// Packed once: it takes a while.
const { catalogue: real, parts: shipped } = shippedCatalogue();
const realParts = partsOf(shipped);

const damage = new Uint8Array([1, 2, 3]);

/** Parts as the build makes them, and how often each was read. */
function watchedParts(catalogue: Catalogue) {
  const parts = partsOf(bundleParts(catalogue));
  const watched = { facts: vi.fn(parts.facts.read), sources: vi.fn(parts.sources.read) };
  const ofTexts = {
    ja: vi.fn(parts.texts.ja.read),
    "zh-Hans": vi.fn(parts.texts["zh-Hans"].read),
    "zh-Hant": vi.fn(parts.texts["zh-Hant"].read),
    ko: vi.fn(parts.texts.ko.read),
    en: vi.fn(parts.texts.en.read),
  };
  const reading: CatalogueParts = {
    hash: parts.hash,
    edition: parts.edition,
    facts: { ...parts.facts, read: watched.facts },
    texts: {
      ja: { ...parts.texts.ja, read: ofTexts.ja },
      "zh-Hans": { ...parts.texts["zh-Hans"], read: ofTexts["zh-Hans"] },
      "zh-Hant": { ...parts.texts["zh-Hant"], read: ofTexts["zh-Hant"] },
      ko: { ...parts.texts.ko, read: ofTexts.ko },
      en: { ...parts.texts.en, read: ofTexts.en },
    },
    sources: { ...parts.sources, read: watched.sources },
  };
  const times = () => ({
    facts: watched.facts.mock.calls.length,
    ja: ofTexts.ja.mock.calls.length,
    "zh-Hans": ofTexts["zh-Hans"].mock.calls.length,
    en: ofTexts.en.mock.calls.length,
    sources: watched.sources.mock.calls.length,
  });
  return { parts: reading, times };
}

const good = () => partsOf(bundleParts(aCatalogue()));
const newer = () =>
  partsOf(
    bundleParts(
      aCatalogue({
        services: [aService({ id: "newcomer" })],
        incidents: [
          anIncident({ id: "newcomer-2026", title: inEveryLanguage("New"), serviceIds: ["newcomer"] }),
        ],
      }),
    ),
  );
const unreadable = (): CatalogueParts => ({
  ...newer(),
  facts: {
    ...newer().facts,
    read: async () => {
      throw new Error("/catalogue/facts.json could not be read: 404");
    },
  },
});

/** The newer parts with another text in one of them. */
function withDamaged(name: "facts" | "texts" | "sources"): CatalogueParts {
  const parts = newer();
  const damaged = {
    hash: name === "texts" ? parts.texts.en.hash : parts[name].hash,
    read: async () => damage,
  };
  return name === "texts"
    ? { ...parts, texts: { ...parts.texts, en: damaged } }
    : { ...parts, [name]: damaged };
}

const contentOf = (database: Database) =>
  Promise.all(catalogueTableNames.map((name) => database.table(name).toArray()));

beforeEach(() => {
  // A failed load is told on the console too; the tests below provoke it.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("loading the bundled catalogue", () => {
  it("fills an empty database", async () => {
    const database = freshDatabase();
    const parts = good();
    expect(await loadCatalogue(database, parts, "en", today)).toBe(true);
    expect(await database.services.count()).toBe(1);
    expect(await readCatalogueState(database)).toEqual({
      key: "current",
      hash: parts.hash,
      edition: 1,
      language: "en",
      parts: { facts: parts.facts.hash, texts: parts.texts.en.hash, sources: parts.sources.hash },
      checkedOn: today,
    });
    expect(console.error).not.toHaveBeenCalled();
  });

  test.for(languages)("gives the real one as it was compiled, in %s", async (language) => {
    const database = freshDatabase();
    expect(await loadCatalogue(database, realParts, language, today)).toBe(true);
    const { index, advice } = await readKnown(database);
    const said = inOneLanguage(real, language);
    expect([...index.services.values()]).toEqual(said.services);
    const incidents = [...index.incidents.values()];
    expect(incidents).toEqual(said.incidents.map(({ sources: _, ...incident }) => incident));
    expect([...advice.steps.values()]).toEqual(said.steps);
    expect(advice.signs).toEqual(said.signs);
    expect([...advice.articles.values()]).toEqual(said.articles);
    expect(advice.help).toEqual(said.help);
    expect([...advice.letters.values()]).toEqual(said.letters);
    const sources = await readSources(
      database,
      incidents.map(({ id }) => id),
    );
    expect([...sources]).toEqual(real.incidents.map(({ id, sources: own }) => [id, own]));
  });

  it("reads nothing where the same one is loaded already", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, good(), "en", today);
    const again = watchedParts(aCatalogue());
    expect(await loadCatalogue(database, again.parts, "en", today)).toBe(true);
    expect(Object.values(again.times()).every((count) => count === 0)).toBe(true);
  });

  it("reads the texts of one language, and no other", async () => {
    const { parts, times } = watchedParts(aCatalogue());
    await loadCatalogue(freshDatabase(), parts, "ja", today);
    expect(times()).toEqual({ facts: 1, ja: 1, "zh-Hans": 0, en: 0, sources: 1 });
  });

  it("replaces an older one", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, good(), "en", today);
    expect(await loadCatalogue(database, newer(), "en", today)).toBe(true);
    expect((await database.services.toArray()).map(({ id }) => id)).toEqual(["newcomer"]);
  });

  it("ends in one whole catalogue when two contexts load at the same time", async () => {
    const database = freshDatabase();
    const asset = good();
    const loaded = await Promise.all([
      loadCatalogue(database, asset, "en", today),
      loadCatalogue(database, asset, "en", today),
    ]);
    expect(loaded).toEqual([true, true]);
    expect(await database.services.count()).toBe(1);
    expect(await readCatalogueState(database)).not.toHaveProperty("failure");
  });

  it("is not stopped by characters of any writing", async () => {
    const database = freshDatabase();
    const aliases = ["微博", "うぇいぼー", "웨이보", "😀", "\ud800"];
    const asset = partsOf(bundleParts(aCatalogue({ services: [aService({ aliases })] })));
    expect(await loadCatalogue(database, asset, "en", today)).toBe(true);
  });
});

describe("another language", () => {
  const catalogue = aCatalogue({
    services: [
      aService({
        mentions: [{ incidentId: "other-2020", role: "payment-brand", note: inEveryLanguage("Named") }],
      }),
    ],
    incidents: [anIncident({ note: inEveryLanguage("Note") })],
  });

  it("takes the place of the one before, in every sentence", async () => {
    const database = freshDatabase();
    const parts = partsOf(bundleParts(catalogue));
    await loadCatalogue(database, parts, "ja", today);
    await loadCatalogue(database, parts, "zh-Hans", today);
    const { index, advice, state } = await readKnown(database);
    const said = inOneLanguage(catalogue, "zh-Hans");
    expect(state?.language).toBe("zh-Hans");
    expect(index.incidents.get("example-2018")?.note).toEqual({ "zh-Hans": "Note（中）" });
    expect([...index.services.values()]).toEqual(said.services);
    expect(advice.signs).toEqual(said.signs);
  });

  it("reads no source and writes no fact anew", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, partsOf(bundleParts(catalogue)), "ja", today);
    const { parts, times } = watchedParts(catalogue);
    const { writings } = countRequests();
    expect(await loadCatalogue(database, parts, "en", today)).toBe(true);
    expect(times()).toEqual({ facts: 1, ja: 0, "zh-Hans": 0, en: 1, sources: 0 });
    // One row of texts, the advice that is said, what the rows of the two tables were, and the state.
    expect(writings()).toBe(5);
  });

  it("that is damaged leaves the sentences of before, and says so", async () => {
    const database = freshDatabase();
    const parts = partsOf(bundleParts(catalogue));
    await loadCatalogue(database, parts, "ja", today);
    const before = await contentOf(database);
    const damaged = { ...parts.texts.en, read: async () => damage };
    const broken = { ...parts, texts: { ...parts.texts, en: damaged } };
    expect(await loadCatalogue(database, broken, "en", today)).toBe(false);
    expect(await contentOf(database)).toEqual(before);
    expect(await readCatalogueState(database)).toMatchObject({
      hash: parts.hash,
      language: "ja",
      failure: { on: today, reason: "The catalogue's texts are damaged." },
    });
  });
});

describe("an update", () => {
  const services = Array.from({ length: 40 }, (_, at) =>
    aService({ id: `service-${at}`, domains: [`${at}.example`] }),
  );
  const incidents = services.map(({ id }) =>
    anIncident({ id: `${id}-2018`, serviceIds: [id], note: inEveryLanguage(`Note of ${id}`) }),
  );
  const before = aCatalogue({ services, incidents });
  const [first = anIncident(), second = anIncident(), ...rest] = incidents;

  async function updated(after: Catalogue) {
    const database = freshDatabase();
    await loadCatalogue(database, partsOf(bundleParts(before)), "en", today);
    const { writings } = countRequests();
    expect(await loadCatalogue(database, partsOf(bundleParts(after)), "en", today)).toBe(true);
    return { database, writings: writings() };
  }

  /** For each table what its rows were, and the state of the whole. */
  const always = 6;

  it("of another sentence writes the row that has it, and no fact", async () => {
    const note = inEveryLanguage("Another note");
    const { database, writings } = await updated({
      ...before,
      incidents: [{ ...first, note }, second, ...rest],
    });
    // The row, what the rows of the two tables with texts were, and the state.
    expect(writings).toBe(4);
    const { index } = await readKnown(database);
    expect(index.incidents.get(first.id)?.note).toEqual({ en: "Another note" });
    expect(index.incidents.get(second.id)?.note).toEqual({ en: `Note of service-1` });
  });

  it("of another fact writes that incident, and of another source its sources", async () => {
    const sources = [...second.sources, ...first.sources];
    const { database, writings } = await updated({
      ...before,
      incidents: [{ ...first, dataLeft: "no" }, { ...second, sources }, ...rest],
    });
    expect(writings).toBe(always + 2);
    expect(await database.incidents.get(first.id)).toMatchObject({ dataLeft: "no" });
    expect((await readSources(database, [second.id])).get(second.id)).toEqual(sources);
  });

  it("without an incident deletes what there was of it", async () => {
    const { database, writings } = await updated({ ...before, incidents: [second, ...rest] });
    expect(writings).toBe(always + 3);
    expect(await database.incidents.get(first.id)).toBeUndefined();
    expect(await database.texts.get("service-0")).toBeUndefined();
    expect(await database.sources.get(first.id)).toBeUndefined();
  });

  it("with a new incident writes it, its texts and its sources", async () => {
    const newest = anIncident({ id: "newest", serviceIds: ["service-3"], note: inEveryLanguage("New") });
    const { writings } = await updated({ ...before, incidents: [...incidents, newest] });
    expect(writings).toBe(always + 3);
  });

  it("ends in the same rows as a fresh install, whatever changed", async () => {
    const after = aCatalogue({
      services: services.slice(3),
      incidents: [anIncident({ id: "nowhere", serviceIds: [], title: inEveryLanguage("Nowhere") }), ...rest],
      steps: before.steps.slice(2),
    });
    const { database } = await updated(after);
    const fresh = freshDatabase();
    await loadCatalogue(fresh, partsOf(bundleParts(after)), "en", today);
    expect(await contentOf(database)).toEqual(await contentOf(fresh));
  });

  it("that another context overtakes never stands beside its rows", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, partsOf(bundleParts(before)), "en", today);
    const parts = newer();
    let isOvertaken = false;
    const slow: CatalogueParts = {
      ...parts,
      sources: {
        ...parts.sources,
        read: async () => {
          if (!isOvertaken) {
            isOvertaken = true;
            await loadCatalogue(database, good(), "ja", today);
          }
          return await parts.sources.read();
        },
      },
    };
    expect(await loadCatalogue(database, slow, "en", today)).toBe(true);
    const fresh = freshDatabase();
    await loadCatalogue(fresh, parts, "en", today);
    expect(await contentOf(database)).toEqual(await contentOf(fresh));
    expect(await readCatalogueState(database)).toEqual(await readCatalogueState(fresh));
  });
});

describe("a load that fails", () => {
  const failing: readonly (readonly [string, () => CatalogueParts, RegExp])[] = [
    ["damaged facts", () => withDamaged("facts"), /facts are damaged/],
    ["damaged texts", () => withDamaged("texts"), /texts are damaged/],
    ["damaged sources", () => withDamaged("sources"), /sources are damaged/],
    ["a file that cannot be read", unreadable, /404/],
    [
      "texts of another release, though sound",
      () => ({ ...newer(), texts: good().texts }),
      /not those of its facts/,
    ],
  ];

  it.for(failing)("for %s answers false, and says why", async ([, parts, reason]) => {
    const database = freshDatabase();
    expect(await loadCatalogue(database, parts(), "en", today)).toBe(false);
    const state = await readCatalogueState(database);
    expect(state).not.toHaveProperty("hash");
    expect(state?.failure).toEqual({ on: today, reason: expect.stringMatching(reason) });
    expect(console.error).toHaveBeenCalledOnce();
  });

  it.for(failing)("for %s leaves the last good catalogue in use", async ([, parts]) => {
    const database = freshDatabase();
    const first = good();
    await loadCatalogue(database, first, "en", today);
    expect(await loadCatalogue(database, parts(), "en", today)).toBe(false);
    expect((await database.services.toArray()).map(({ id }) => id)).toEqual(["example"]);
    expect(await readCatalogueState(database)).toMatchObject({ hash: first.hash, failure: { on: today } });
  });

  it("in the middle of writing leaves the last good catalogue in use", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, good(), "en", today);
    const before = await contentOf(database);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === "sources") throw new Error("No room.");
      return put.apply(this, row);
    });
    expect(await loadCatalogue(database, newer(), "en", today)).toBe(false);
    expect(await contentOf(database)).toEqual(before);
  });

  it("for a name that two have leaves the last good catalogue in use", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, good(), "en", today);
    const twice = aCatalogue({ services: [aService({ id: "new" }), aService({ id: "new" })] });
    expect(await loadCatalogue(database, partsOf(bundleParts(twice)), "en", today)).toBe(false);
    expect((await database.services.toArray()).map(({ id }) => id)).toEqual(["example"]);
  });

  it("is forgotten once the new catalogue can be loaded", async () => {
    const database = freshDatabase();
    await loadCatalogue(database, unreadable(), "en", today);
    const parts = newer();
    expect(await loadCatalogue(database, parts, "en", today)).toBe(true);
    const state = await readCatalogueState(database);
    expect(state?.hash).toBe(parts.hash);
    expect(state).not.toHaveProperty("failure");
  });

  it("is forgotten once the catalogue in use is the right one again", async () => {
    const database = freshDatabase();
    const first = good();
    await loadCatalogue(database, first, "en", today);
    await loadCatalogue(database, withDamaged("sources"), "en", today);
    const again = watchedParts(aCatalogue());
    expect(await loadCatalogue(database, again.parts, "en", today)).toBe(true);
    expect(again.times().facts).toBe(0);
    const state = await readCatalogueState(database);
    expect(state?.hash).toBe(first.hash);
    expect(state).not.toHaveProperty("failure");
  });
});
