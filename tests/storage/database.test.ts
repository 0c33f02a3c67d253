import { expect, it } from "vitest";
import { Database } from "#lib/storage/database.ts";
import { freshDatabase } from "./fresh-database.ts";

it("the shipped database is called omamori", () => {
  expect(new Database().name).toBe("omamori");
});

it("a host, a service's incidents and its resolutions are each found by an index", async () => {
  const database = freshDatabase();
  await database.open();
  const indexes = (table: string) =>
    database.table(table).schema.indexes.map(({ name, multi }) => ({ name, multi }));
  expect(indexes("services")).toEqual([{ name: "domains", multi: true }]);
  expect(indexes("incidents")).toEqual([{ name: "serviceIds", multi: true }]);
  expect(indexes("noticedSigns")).toEqual([{ name: "serviceId", multi: false }]);
  expect(indexes("resolutions")).toEqual([{ name: "subject", multi: false }]);
});
