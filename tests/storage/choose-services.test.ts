import { describe, expect, it } from "vitest";
import { chooseService } from "#lib/storage/accounts.ts";
import { anAccount } from "#tests/domain/builders.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-24";
const earlier = "2026-11-01";

describe("a service that is ticked", () => {
  it("is one where the person has an account, from this day's word", async () => {
    const database = freshDatabase();
    for (const id of ["weibo", "line"]) await chooseService(database, id, true, undefined, today);
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
    await chooseService(database, "weibo", true, "closed", today);
    expect(await database.accounts.toArray()).toStrictEqual([
      { serviceId: "weibo", standing: "has", since: "2015", saidOn: today },
    ]);
  });

  it("is no visit, and nothing else is recorded", async () => {
    const database = freshDatabase();
    await chooseService(database, "weibo", true, undefined, today);
    for (const table of database.tables) {
      expect(await table.count(), table.name).toBe(table.name === "accounts" ? 1 : 0);
    }
  });
});

describe("a service that is no longer ticked", () => {
  it("is forgotten where nothing else was told of the account", async () => {
    const database = freshDatabase();
    await database.accounts.bulkAdd([anAccount({ serviceId: "weibo" }), anAccount({ serviceId: "line" })]);
    await chooseService(database, "weibo", false, "has", today);
    expect(await database.accounts.toArray()).toEqual([anAccount({ serviceId: "line" })]);
  });

  it("keeps everything else that was told", async () => {
    const database = freshDatabase();
    const usedFeature = { "weibo-2018": false };
    await database.accounts.add(anAccount({ serviceId: "weibo", usedFeature, saidOn: earlier }));
    await chooseService(database, "weibo", false, "has", today);
    expect(await database.accounts.toArray()).toStrictEqual([
      { serviceId: "weibo", usedFeature, saidOn: today },
    ]);
  });

  it("and of which nothing was told leaves nothing behind", async () => {
    const database = freshDatabase();
    await chooseService(database, "weibo", false, undefined, today);
    expect(await database.accounts.count()).toBe(0);
  });
});

describe("a tick that comes after another word", () => {
  it.for([
    [
      "said in another tab that there never was an account",
      anAccount({ serviceId: "weibo", standing: "never" }),
    ],
    ["said that it was closed", anAccount({ serviceId: "weibo", standing: "closed", closedOn: "2020" })],
  ] as const)("%s, leaves that word", async ([, said]) => {
    const database = freshDatabase();
    await database.accounts.add(said);
    expect(await chooseService(database, "weibo", true, undefined, today)).toBe(false);
    expect(await database.accounts.toArray()).toEqual([said]);
  });

  it("leaves nothing where everything was erased meanwhile", async () => {
    const database = freshDatabase();
    expect(await chooseService(database, "weibo", false, "has", today)).toBe(false);
    expect(await database.accounts.count()).toBe(0);
  });
});
