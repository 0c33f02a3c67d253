import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  declinedIn,
  type Find,
  isLongAgo,
  keptOf,
  type Origin,
  originsOf,
  seenAt,
  withFound,
} from "#lib/domain/find.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import { anAccount, aVisit } from "./builders.ts";
import { nothingRecorded, today } from "./own-services.ts";
import { anyRecord, find, groupIds, reuseGroup } from "./whole-records.ts";

const history = (serviceId: string, over: Partial<Find> = {}): Find => ({
  serviceId,
  origin: "history",
  foundOn: today,
  ...over,
});

const exported = (serviceId: string, over: Partial<Find> = {}): Find => ({
  ...history(serviceId, over),
  origin: "export",
});

const recorded = (over: Partial<PersonalRecord> = {}): PersonalRecord => ({ ...nothingRecorded, ...over });

const [groupId = ""] = groupIds;

describe("where a service on the list came from", () => {
  test.for<[string, Partial<PersonalRecord>, readonly Origin[]]>([
    ["a visit", { visits: [aVisit()] }, ["visit"]],
    ["the history", { finds: [history("example")] }, ["history"]],
    ["an export", { finds: [exported("example")] }, ["export"]],
    ["a word of the person's", { accounts: [anAccount()] }, ["hand"]],
    [
      "a sign they noticed",
      { noticedSigns: [{ serviceId: "example", signId: "a-sign", noticedOn: today }] },
      ["hand"],
    ],
    [
      "all of them",
      {
        accounts: [anAccount()],
        finds: [exported("example"), history("example")],
        visits: [aVisit()],
      },
      ["visit", "history", "export", "hand"],
    ],
  ])("is %s", ([, record, origins]) => {
    expect(originsOf(recorded(record)).get("example")).toEqual(origins);
  });

  it("is nothing where it is not wanted", () => {
    const record = recorded({
      visits: [aVisit()],
      declinedServices: [{ serviceId: "example", since: today }],
    });
    expect(originsOf(record).size).toBe(0);
  });
});

describe("a service that is not wanted", () => {
  test.for([
    ["earlier", "2026-11-01", true],
    ["on the same day", "2026-11-10", false],
    ["later", "2026-11-20", false],
  ] as const)("stays so where an account there was told %s: %s", ([, saidOn, isDeclined]) => {
    const declined = declinedIn({
      declinedServices: [{ serviceId: "example", since: "2026-11-10" }],
      accounts: [anAccount({ saidOn })],
    });
    expect(declined.has("example")).toBe(isDeclined);
  });

  it("is left out of what is kept, and counts among logins that are not listed", () => {
    const group = { id: groupId, foundOn: today, likeness: "same", unlisted: 1 } as const;
    const found = {
      origin: "export",
      finds: [exported("a"), exported("b"), history("c")],
      groups: [
        { ...group, serviceIds: ["a", "b", "a"] },
        { ...group, id: groupIds[1] ?? "", serviceIds: ["b"] },
      ],
    } as const;
    expect(keptOf(found, new Set(["b"]))).toEqual({
      origin: "export",
      // Of the history nothing, as that is another origin.
      finds: [exported("a")],
      groups: [{ ...group, serviceIds: ["a"], unlisted: 2 }],
    });
  });
});

describe("by law, what is found", () => {
  const found = fc.record({
    origin: fc.constantFrom("history" as const, "export" as const),
    finds: fc.array(find),
    groups: fc.array(reuseGroup, { maxLength: 3 }),
  });

  it("touches nothing of another origin, and replaces all of its own", () => {
    fc.assert(
      fc.property(anyRecord, found, (record, each) => {
        const after = withFound(record, each);
        const ofOthers = ({ finds }: PersonalRecord) => finds.filter(({ origin }) => origin !== each.origin);
        expect(ofOthers(after)).toEqual(ofOthers(record));
        const { finds: _, reuseGroups: __, ...rest } = after;
        expect(record).toMatchObject(rest);
        if (each.origin === "history") expect(after.reuseGroups).toBe(record.reuseGroups);
        expect(withFound(after, each)).toEqual(after);
        expect(withFound(after, { ...each, finds: [], groups: [] }).finds).toEqual(ofOthers(record));
      }),
    );
  });

  it("names no service twice, and none that is not wanted", () => {
    fc.assert(
      fc.property(anyRecord, found, (record, each) => {
        const declined = declinedIn(record);
        const { finds, groups = [] } = keptOf(each, declined);
        const ids = finds.map(({ serviceId }) => serviceId);
        for (const named of [ids, ...groups.map(({ serviceIds }) => [...serviceIds])]) {
          expect(new Set(named).size).toBe(named.length);
          for (const id of named) expect(declined.has(id)).toBe(false);
        }
        for (const { serviceIds } of groups) expect(serviceIds.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("the days a service was used on", () => {
  const visit = aVisit({ firstOn: "2026-05-01", lastOn: "2026-11-01", dayCount: 9 });
  const of = (firstOn: Find["foundOn"], lastOn: Find["foundOn"], dayCount: number) =>
    history("example", { firstOn, lastOn, dayCount });

  test.for([
    ["earlier and later", of("2020-01-01", "2026-11-20", 3), "2020-01-01", "2026-11-20", 9],
    ["oftener", of("2026-06-01", "2026-07-01", 40), "2026-05-01", "2026-11-01", 40],
    ["nothing more", of("2026-06-01", "2026-07-01", 3), "2026-05-01", "2026-11-01", 9],
  ] as const)("are those of both, where the history knows %s", ([, shown, firstOn, lastOn, dayCount]) => {
    expect(seenAt(visit, shown)).toEqual({ serviceId: "example", firstOn, lastOn, dayCount });
  });

  it("are those of one where the other knows none", () => {
    expect(seenAt(visit, undefined)).toBe(visit);
    expect(seenAt(visit, exported("example"))).toBe(visit);
    expect(seenAt(undefined, history("example"))).toBeUndefined();
    expect(seenAt(undefined, of("2020-01-01", "2020-02-01", 2))).toEqual(
      aVisit({ firstOn: "2020-01-01", lastOn: "2020-02-01", dayCount: 2 }),
    );
  });

  test.for([
    ["2025-11-23", true],
    ["2025-11-24", false],
    ["2026-11-24", false],
  ] as const)("last on %s are long ago: %s", ([lastOn, isLong]) => {
    expect(isLongAgo(lastOn, "2026-11-24")).toBe(isLong);
  });
});
