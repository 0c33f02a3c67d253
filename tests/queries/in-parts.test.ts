import { describe, expect, it, onTestFinished, test, vi } from "vitest";
import type { Clock } from "#lib/domain/clock.ts";
import { type Language, languages } from "#lib/domain/language.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { readKnown } from "#lib/queries/read-known.ts";
import { type PopupContent, readPopup } from "#lib/queries/read-popup.ts";
import type { Database } from "#lib/storage/database.ts";
import { loadCatalogue } from "#lib/storage/load-catalogue.ts";
import { QuickReader } from "#lib/storage/quick-look.ts";
import { readSources } from "#lib/storage/sources.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { partsOf } from "#scripts/bench/parts-of.ts";
import { inOneLanguage } from "#tests/catalogue/in-one-language.ts";
import { smallBundle, smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { filledDatabase } from "#tests/content/filled-database.ts";
import { countRequests } from "#tests/storage/count-requests.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

const clock: Clock = { today: smallDay, isEvening: false };

async function loadedIn(language: Language): Promise<Database> {
  const database = freshDatabase();
  await loadCatalogue(database, partsOf(smallBundle), language, smallDay);
  return database;
}

/** The tables that are asked for a row from now on, until the test ends. */
function watchReads(): ReadonlySet<string> {
  const read = new Set<string>();
  const spies = (["get", "getAll", "getAllKeys", "openCursor"] as const).map((method) => {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      read.add(this.name);
      return original.apply(this, args);
    } as never);
  });
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return read;
}

const withoutSources = (content: PopupContent): unknown =>
  JSON.parse(JSON.stringify(content, (key, value) => (key === "sources" ? undefined : value)));

describe("a catalogue that lies in parts", () => {
  const hosts = smallCatalogue.services.flatMap(({ domains }) => domains.slice(0, 1));

  test.for(languages.flatMap((language) => hosts.map((host) => [language, host] as const)))(
    "shows in %s at %s what one shows that holds everything",
    async ([language, host]) => {
      const page = { kind: "web", host } as const;
      const [inParts, whole] = await Promise.all([
        readPopup(await loadedIn(language), page, clock),
        readPopup(await filledDatabase(inOneLanguage(smallCatalogue, language)), page, clock),
      ]);
      expect(withoutSources(inParts.content)).toEqual(withoutSources(whole.content));
    },
  );

  test.for(languages)(
    "is known in %s to the summary as it was compiled, but for the sources",
    async (language) => {
      const { index } = await readKnown(await loadedIn(language));
      const said = inOneLanguage(smallCatalogue, language);
      expect([...index.incidents.values()]).toEqual(said.incidents.map(({ sources: _, ...rest }) => rest));
    },
  );

  test.for(hosts)("weighs a visit at %s as one that holds everything", async (host) => {
    const [inParts, whole] = await Promise.all([
      readBadge(await loadedIn("en"), host, clock),
      readBadge(await filledDatabase(), host, clock),
    ]);
    expect(inParts?.standing).toEqual(whole?.standing);
  });

  it("has no sentence and no source read for a visit, be it the first", async () => {
    const database = await loadedIn("en");
    const read = watchReads();
    await readBadge(database, "www.shop.example", clock);
    await recordVisit(database, "shop", smallDay);
    await new QuickReader(database.name).look("www.shop.example");
    expect([...read]).toContain("advice");
    expect([...read].filter((table) => table === "texts" || table === "sources")).toEqual([]);
  });

  it("has no source read for a popup, until an incident is opened", async () => {
    const database = await loadedIn("en");
    const read = watchReads();
    await readPopup(database, { kind: "web", host: "www.shop.example" }, clock);
    expect(read).not.toContain("sources");
    const sources = await readSources(database, ["shop-2026", "no-longer-listed"]);
    expect(read).toContain("sources");
    const [incident] = smallCatalogue.incidents.filter(({ id }) => id === "shop-2026");
    expect([...sources]).toEqual([["shop-2026", incident?.sources]]);
  });

  it("asks the database no more often for a popup of two services with one login than it must", async () => {
    const database = await loadedIn("en");
    const { readings } = countRequests();
    await readPopup(database, { kind: "web", host: "www.shop.example" }, clock);
    // Sixteen of them for what the person said, did, chose and found.
    // And one for which list is in use beside the catalogue.
    expect(readings()).toBeLessThanOrEqual(26);
  });
});
