import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { loadSummaryTexts } from "#lib/locales/load-texts.ts";
import { Database } from "#lib/storage/database.ts";
import { personalTableNames, rulesOf } from "#lib/storage/personal-tables.ts";
import { rowFields } from "#lib/storage/row-fields.ts";
import { schemaOf } from "#lib/storage/row-schemas.ts";
import { recordAsOf } from "#lib/storage/whole-record.ts";
import { anyRecord, mergeDay } from "#tests/domain/whole-records.ts";

const ofTheCatalogue = ["services", "incidents", "texts", "sources", "advice", "rowHashes", "catalogueState"];
/** Of this device, and nothing personal. */
const ofRefreshes = ["refreshes", "updateParts", "feedEntries", "feedShelves", "watchedHosts"];
/** Made from the others at any time. */
const derived = ["badges"];
/** In no backup: with what this device exchanges. */
const ofThisDevice = ["syncState"];

describe("the tables of the person", () => {
  it("are all that the database holds beside the catalogue and what is made from them", () => {
    const all = new Database("unopened").tables.map(({ name }) => name);
    expect(
      [...personalTableNames, ...ofTheCatalogue, ...ofRefreshes, ...derived, ...ofThisDevice].toSorted(),
    ).toEqual(all.toSorted());
  });

  it.for(personalTableNames)("%s has the indexes that the database gives it", (name) => {
    const { primKey, indexes } = new Database("unopened").table(name).schema;
    const written = [primKey, ...indexes].map(({ src }) => src);
    expect(written).toEqual(rulesOf(name).indexes.split(", "));
  });

  it.for(personalTableNames)("%s has words in every language", async (name) => {
    for (const language of languages) {
      expect((await loadSummaryTexts(language)).saving.parts[name]).toMatch(/\S/);
    }
  });

  it.for(personalTableNames)("%s belongs to a service by an index, or to none", (name) => {
    const { ofService, indexes } = rulesOf(name);
    const names = indexes.split(", ").map((index) => index.replace("*", ""));
    if (ofService) expect(names).toContain(ofService);
  });

  it("take every sound row, tell it apart by its key, and leave it as it is on its day", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const name of personalTableNames) {
          const { keyOf, asOf } = rulesOf(name);
          const rows: readonly unknown[] = record[name];
          expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
          for (const row of rows) {
            expect(schemaOf(name, rowFields).safeParse(row).success).toBe(true);
            expect(asOf(row, mergeDay)).toBe(row);
          }
        }
      }),
    );
  });

  it("believe no day that is still to come, and say the same when asked again", () => {
    const daysIn = (value: unknown): string[] =>
      JSON.stringify(value).match(
        /"(?:firstOn|lastOn|saidOn|resolvedOn|noticedOn|toldOn|foundOn|accountBy)":"[^"]+/g,
      ) ?? [];
    fc.assert(
      fc.property(anyRecord, (record) => {
        const early = recordAsOf(record, "2026-11-18");
        for (const name of personalTableNames) {
          for (const row of early[name]) {
            for (const found of daysIn(row)) expect(found.slice(-10) <= "2026-11-18").toBe(true);
          }
        }
        expect(recordAsOf(early, "2026-11-18")).toEqual(early);
      }),
    );
  });
});
