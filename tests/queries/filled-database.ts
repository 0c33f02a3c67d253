import type { Catalogue } from "#lib/domain/catalogue.ts";
import type { Database } from "#lib/storage/database.ts";
import { anIncident, aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { aCatalogue } from "#tests/storage/a-catalogue.ts";
import { fillCatalogue } from "#tests/storage/fill-catalogue.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

/**
 * Three services: `leaky` has had an incident that asks for several steps, `moved` one that asks for
 * a single step, `quiet` none; it is only named in leaky's.
 */
export const threeServices: Catalogue = aCatalogue({
  services: [
    aService({ id: "leaky", name: inEveryLanguage("Leaky"), domains: ["leaky.example"] }),
    aService({ id: "moved", name: inEveryLanguage("Moved"), domains: ["moved.example"] }),
    aService({
      id: "quiet",
      name: inEveryLanguage("Quiet"),
      domains: ["quiet.example"],
      mentions: [{ incidentId: "leaky-2018", role: "advertising-client", note: inEveryLanguage("Named") }],
    }),
  ],
  incidents: [
    anIncident({ id: "leaky-2018", serviceIds: ["leaky"], dataClasses: ["passwords"], dataLeft: "yes" }),
    anIncident({ id: "moved-2018", serviceIds: ["moved"], kind: "policy-change", dataLeft: "no" }),
  ],
});

/** A database that holds a catalogue, by default the three services. */
export async function filledDatabase(catalogue = threeServices): Promise<Database> {
  const database = freshDatabase();
  await fillCatalogue(database, catalogue, "hash");
  return database;
}
