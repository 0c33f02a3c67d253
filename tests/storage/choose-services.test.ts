import { describe, expect, it } from "vitest";
import { chooseServices } from "#lib/storage/choose-services.ts";
import { anAccount } from "#tests/domain/builders.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-24";
const earlier = "2026-11-01";

describe("a service that is ticked", () => {
  it("is one where the person has an account, from this day's word", async () => {
    const database = freshDatabase();
    await chooseServices(database, { chosen: ["weibo", "line"], unchosen: [] }, today);
    expect(await database.accounts.toArray()).toStrictEqual([
      { serviceId: "line", standing: "has", saidOn: today },
      { serviceId: "weibo", standing: "has", saidOn: today },
    ]);
  });

  it("keeps what else was told of the account, but not that it is closed", async () => {
    const database = freshDatabase();
    await database.accounts.add(
      anAccount({ serviceId: "weibo", standing: "closed", since: "2015", closedOn: "2020", saidOn: earlier }),
    );
    await chooseServices(database, { chosen: ["weibo"], unchosen: [] }, today);
    expect(await database.accounts.toArray()).toStrictEqual([
      { serviceId: "weibo", standing: "has", since: "2015", saidOn: today },
    ]);
  });

  it("is no visit, and nothing else is recorded", async () => {
    const database = freshDatabase();
    await chooseServices(database, { chosen: ["weibo"], unchosen: [] }, today);
    for (const table of database.tables) {
      expect(await table.count(), table.name).toBe(table.name === "accounts" ? 1 : 0);
    }
  });
});

describe("a service that is no longer ticked", () => {
  it("is forgotten where nothing else was told of the account", async () => {
    const database = freshDatabase();
    await database.accounts.bulkAdd([anAccount({ serviceId: "weibo" }), anAccount({ serviceId: "line" })]);
    await chooseServices(database, { chosen: [], unchosen: ["weibo"] }, today);
    expect(await database.accounts.toArray()).toEqual([anAccount({ serviceId: "line" })]);
  });

  it("keeps everything else that was told", async () => {
    const database = freshDatabase();
    const usedFeature = { "weibo-2018": false };
    await database.accounts.add(anAccount({ serviceId: "weibo", usedFeature, saidOn: earlier }));
    await chooseServices(database, { chosen: [], unchosen: ["weibo"] }, today);
    expect(await database.accounts.toArray()).toStrictEqual([
      { serviceId: "weibo", usedFeature, saidOn: today },
    ]);
  });

  it("and of which nothing was told leaves nothing behind", async () => {
    const database = freshDatabase();
    await chooseServices(database, { chosen: [], unchosen: ["weibo"] }, today);
    expect(await database.accounts.count()).toBe(0);
  });
});

it("a choice of services is kept as a whole or not at all", async () => {
  const database = freshDatabase();
  const before = [anAccount({ serviceId: "line", saidOn: earlier })];
  await database.accounts.bulkAdd(before);
  database.accounts.hook("deleting", () => {
    throw new Error("Out of order");
  });
  const choice = { chosen: ["weibo"], unchosen: ["line"] };
  await expect(chooseServices(database, choice, today)).rejects.toThrow("Out of order");
  expect(await database.accounts.toArray()).toEqual(before);
});
