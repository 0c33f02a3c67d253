import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dataClasses } from "#lib/domain/data-class.ts";
import { dataClassOf, isKnownClass } from "#lib/feed/data-class-of.ts";
import { readFeed } from "#lib/feed/read-feed.ts";
import { anEntry, aRow, rowsOf } from "./feed-rows.ts";
import { needsRealList, realList } from "./real-list.ts";

const read = (rows: readonly unknown[], today?: "2026-11-27") => {
  const feed = readFeed(JSON.stringify(rows), today);
  if (feed.kind !== "read") throw new Error(feed.why);
  return feed;
};
const entryOf = (over: Record<string, unknown>) => read([aRow(over)]).entries[0];

describe("an entry of the list", () => {
  it("is read into our words, without its description, its pictures or its links", () => {
    expect(read([aRow()]).entries).toEqual([anEntry()]);
  });

  test.for([
    [{}, "2013-10-04"],
    [{ BreachDate: "2012-01-01" }, "2012"],
    [{ BreachDate: "2013-01-01" }, undefined],
    [{ BreachDate: "2014-01-01" }, undefined],
    [{ BreachDate: "1970-01-01" }, undefined],
    [{ BreachDate: "1989-05-05" }, undefined],
    [{ BreachDate: "2012-02-30" }, undefined],
    [{ BreachDate: "soon" }, undefined],
    [{ BreachDate: null }, undefined],
    [{ BreachDate: undefined }, undefined],
  ] as const)("of %j was taken by %s", ([over, takenBy]) => {
    expect(entryOf(over)?.takenBy).toBe(takenBy);
  });

  test.for([
    [{ IsVerified: false }, ["unverified"]],
    [{ IsFabricated: true, IsVerified: false }, ["unverified", "fabricated"]],
    [{ IsSensitive: true, IsRetired: true }, ["sensitive", "retired"]],
    [{ IsSpamList: true, IsMalware: true, IsStealerLog: true }, ["spam-list", "malware", "stealer-log"]],
    [{ IsMalware: undefined, IsStealerLog: undefined, IsSubscriptionFree: undefined }, []],
  ] as const)("of %j is %j", ([over, flags]) => {
    expect(entryOf(over)?.flags).toEqual(flags);
  });

  it("names its data in our words, the worst first, each once", () => {
    const over = { DataClasses: ["Names", "Historical passwords", "PASSWORDS", "Salutations", "Names"] };
    expect(entryOf(over)?.dataClasses).toEqual(["passwords", "names"]);
  });

  it("leaves out kinds of data that nobody knows, and counts in how many entries", () => {
    const { entries, unknownClasses } = read(
      rowsOf(3, { DataClasses: ["Dreams", "Names", "Dreams", "constructor", "__proto__"] }),
    );
    expect(entries.map((entry) => entry.dataClasses)).toEqual([["names"], ["names"], ["names"]]);
    expect([...unknownClasses]).toEqual([
      ["Dreams", 3],
      ["constructor", 3],
      ["__proto__", 3],
    ]);
  });

  it("lets further fields through, and drops them", () => {
    expect(entryOf({ Stars: 5, Inner: { html: "<b>" } })).toEqual(anEntry());
  });

  it("survives being copied between threads", () => {
    expect(structuredClone(read([aRow()]))).toEqual(read([aRow()]));
  });
});

describe("a row", () => {
  test.for([
    ["no row at all", 7],
    ["nothing", null],
    ["a list", []],
    ["no name", aRow({ Name: undefined })],
    ["a name that is no end of an address", aRow({ Name: "../login?x#y" })],
    ["an empty title", aRow({ Title: " " })],
    ["markup in its title", aRow({ Title: "<b>Example</b>" })],
    ["markup behind entities in its title", aRow({ Title: "&lt;img src=x&gt;" })],
    ["a count below nothing", aRow({ PwnCount: -1 })],
    ["half an account", aRow({ PwnCount: 0.5 })],
    ["a count in words", aRow({ PwnCount: "many" })],
    ["no day on which it was listed", aRow({ AddedDate: undefined })],
    ["a day that no calendar has", aRow({ AddedDate: "2013-02-30T00:00:00Z" })],
    ["a day of listing before the web", aRow({ AddedDate: "1013-02-03T00:00:00Z" })],
    ["a day of listing still to come", aRow({ AddedDate: "2099-02-03T00:00:00Z" })],
    ["data that is no list", aRow({ DataClasses: "Passwords" })],
    ["data that is no text", aRow({ DataClasses: [{}] })],
    ["no word on whether it is verified", aRow({ IsVerified: undefined })],
    ["a flag in words", aRow({ IsSensitive: "no" })],
  ] as const)("that has %s is left out and counted", ([, row]) => {
    const feed = read([...rowsOf(9), row], "2026-11-27");
    expect(feed.entries).toHaveLength(9);
    expect(feed.dropped).toBe(1);
  });

  it("that names no site that can be visited stays, without one", () => {
    for (const Domain of ["", null, undefined, "x.onion", "192.0.2.1", "co.jp"]) {
      expect(entryOf({ Domain })).toBeDefined();
      expect(entryOf({ Domain })).not.toHaveProperty("domain");
    }
  });

  it.each([
    ["first", 0],
    ["last", 1],
  ])("that was changed later stays of two with one name, even where it comes %s", (_, at) => {
    const older = aRow({ Name: "example", Title: "Older", ModifiedDate: "2020-01-01T00:00:00Z" });
    const newer = aRow({ Title: "Newer" });
    const feed = read(at === 0 ? [newer, older] : [older, newer]);
    expect(feed.entries.map(({ title }) => title)).toEqual(["Newer"]);
    expect(feed.dropped).toBe(0);
  });
});

describe("a list", () => {
  const bad = (count: number) => Array.from({ length: count }, () => ({}));

  test.for([
    ["", "not-a-list"],
    ["<!doctype html><title>Blocked</title>", "not-a-list"],
    ["{}", "not-a-list"],
    ['{"0":{}}', "not-a-list"],
    ["null", "not-a-list"],
    ['[{"Name":"Ado', "not-a-list"],
    ["[".repeat(100_000), "not-a-list"],
    ["[]", "empty"],
    [" [ ] ", "empty"],
    [JSON.stringify([...rowsOf(89), ...bad(11)]), "too-many-bad"],
    [JSON.stringify(bad(1)), "too-many-bad"],
    [JSON.stringify(Array(150_001).fill(0)), "too-many"],
  ] as const)("of %.40s is refused: %s", ([text, why]) => {
    expect(readFeed(text)).toEqual({ kind: "refused", why });
  });

  it("of which a tenth is bad is read", () => {
    expect(read([...rowsOf(90), ...bad(10)]).dropped).toBe(10);
  });

  it("is read behind a byte-order mark", () => {
    expect(readFeed(`\uFEFF${JSON.stringify([aRow()])}`).kind).toBe("read");
  });

  it("of whatever text is read or refused, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["read", "refused"]).toContain(readFeed(text).kind);
      }),
    );
  });

  it("of rows with whatever in any field is read or refused, and what is read is plain", () => {
    const keys = Object.keys(aRow());
    const strange = fc
      .tuple(fc.constantFrom(...keys), fc.jsonValue())
      .map(([key, value]) => aRow({ [key]: value, Name: key === "Name" ? value : "Strange" }));
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 1 }), (rows) => {
        const feed = readFeed(JSON.stringify([...rowsOf(10), ...rows]));
        expect(feed.kind).toBe("read");
        if (feed.kind === "read") expect(JSON.stringify(feed.entries)).not.toMatch(/<[a-z/!]|__proto__/i);
      }),
    );
  });
});

const list = realList();

describe.skipIf(list === undefined)(`the real list ${needsRealList}`, () => {
  const feed = readFeed(list ?? "[]", "2026-11-27");
  const rows: readonly Record<string, unknown>[] = JSON.parse(list ?? "[]");

  it("is read whole, every kind of data of it being known", () => {
    if (feed.kind !== "read") throw new Error(feed.why);
    expect(feed.entries.length).toBe(rows.length);
    expect(feed.dropped).toBe(0);
    expect([...feed.unknownClasses.keys()]).toEqual([]);
    const classes = new Set(rows.flatMap(({ DataClasses }) => DataClasses as string[]));
    expect([...classes].filter((name) => !isKnownClass(name))).toEqual([]);
    expect(
      [...classes].filter((name) => dataClassOf(name) && !dataClasses.includes(dataClassOf(name) as never)),
    ).toEqual([]);
  });

  it("keeps every domain as it stands but for capitals, and gives none to an onion name", () => {
    if (feed.kind !== "read") throw new Error(feed.why);
    const domains = new Map(feed.entries.map(({ name, domain }) => [name, domain]));
    for (const { Name, Domain } of rows) {
      const typed = String(Domain).toLowerCase();
      expect(domains.get(String(Name)), String(Name)).toBe(
        typed === "" || typed.endsWith(".onion") ? undefined : typed,
      );
    }
  });

  it("holds no markup and no link once it is read", () => {
    if (feed.kind !== "read") throw new Error(feed.why);
    expect(JSON.stringify(feed.entries)).not.toMatch(/<\/?[a-z]|https?:|&[a-z]+;/i);
  });
});
