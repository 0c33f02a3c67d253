import { describe, expect, it, vi } from "vitest";
import { Database } from "#lib/storage/database.ts";
import { QuickReader } from "#lib/storage/quick-look.ts";
import { choose } from "#lib/storage/settings.ts";
import { recordVisit } from "#lib/storage/visits.ts";
import { aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { countRequests } from "#tests/storage/count-requests.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";
import { fillCatalogue } from "./fill-catalogue.ts";

const today = "2026-11-22";
const catalogue = aCatalogue({
  services: [
    aService({ id: "mail", name: inEveryLanguage("Mail"), domains: ["portal.example"] }),
    aService({ id: "chat", name: inEveryLanguage("Chat"), domains: ["chat.portal.example"] }),
  ],
});

async function filled() {
  const database = freshDatabase();
  await fillCatalogue(database, catalogue, "hash");
  return { database, reader: new QuickReader(database.name) };
}

describe("a quick look", () => {
  it("gives what the icon of a host needs, of the most specific service", async () => {
    const { database, reader } = await filled();
    const badge = {
      serviceId: "chat",
      on: today,
      isEvening: false,
      catalogue: "hash",
      standing: { kind: "to-do", steps: 3, minutes: 12 },
    } as const;
    await database.badges.put(badge);
    await recordVisit(database, "chat", today);
    await choose(database, "language", "ja");
    expect(await reader.look("www.chat.portal.example")).toEqual({
      service: catalogue.services[1],
      badge,
      visit: { serviceId: "chat", firstOn: today, lastOn: today, dayCount: 1 },
      language: "ja",
      catalogue: "hash",
    });
    expect((await reader.look("portal.example"))?.service.id).toBe("mail");
  });

  it("takes few requests, and writes nothing", async () => {
    const { reader } = await filled();
    await reader.open();
    const { readings, writings } = countRequests();
    await reader.look("www.portal.example");
    expect(readings()).toBeLessThanOrEqual(6);
    expect(writings()).toBe(0);
  });

  it("gives nothing for an unlisted host", async () => {
    const { reader } = await filled();
    expect(await reader.look("unlisted.example")).toBeUndefined();
  });

  it("makes no database where there is none, and finds the one that is made later", async () => {
    const name = `test-${crypto.randomUUID()}`;
    const reader = new QuickReader(name);
    expect(await reader.look("portal.example")).toBeUndefined();
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
    const database = new Database(name);
    await fillCatalogue(database, catalogue, "hash");
    expect((await reader.look("portal.example"))?.service.id).toBe("mail");
    await database.delete();
  });

  it("leaves a database of an earlier release to be upgraded", async () => {
    const name = `test-${crypto.randomUUID()}`;
    await new Promise<void>((made) => {
      const opening = indexedDB.open(name, 10);
      opening.onupgradeneeded = () => opening.result.createObjectStore("services", { keyPath: "id" });
      opening.onsuccess = () => {
        opening.result.close();
        made();
      };
    });
    expect(await new QuickReader(name).look("portal.example")).toBeUndefined();
    await new Database(name).delete();
  });

  it("gives way to whoever deletes or upgrades the database, and opens it again", async () => {
    const { database, reader } = await filled();
    await reader.look("portal.example");
    await database.delete({ disableAutoOpen: false });
    await fillCatalogue(database, catalogue, "hash");
    expect((await reader.look("portal.example"))?.service.id).toBe("mail");
  });

  it("gives nothing where the browser offers no database, and says so in the console alone", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Not here.", "SecurityError");
    });
    expect(await new QuickReader().look("portal.example")).toBeUndefined();
    expect(warn).toHaveBeenCalled();
  });
});
