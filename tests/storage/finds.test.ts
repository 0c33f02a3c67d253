import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Find, origins, originsOf, withFound } from "#lib/domain/find.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import { answerAccount, chooseService } from "#lib/storage/accounts.ts";
import type { Database } from "#lib/storage/database.ts";
import { declineService, readDeclined } from "#lib/storage/declined-services.ts";
import { eraseOrigin, keepFinds } from "#lib/storage/finds.ts";
import { keepVisits, pruneVisits } from "#lib/storage/prune-visits.ts";
import { settleStep } from "#lib/storage/resolutions.ts";
import { restoreRecord } from "#lib/storage/restore-record.ts";
import { recordVisit, recordVisits } from "#lib/storage/visits.ts";
import { readWholeRecord } from "#lib/storage/whole-record.ts";
import { aVisit } from "#tests/domain/builders.ts";
import { anyRecord, find, groupIds, mergeDay, reuseGroup } from "#tests/domain/whole-records.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = mergeDay;
const seen = (serviceId: string, over: Partial<Find> = {}): Find => ({
  serviceId,
  origin: "history",
  foundOn: today,
  firstOn: "2020-01-01",
  lastOn: "2020-02-01",
  dayCount: 2,
  ...over,
});
const exported = (serviceId: string): Find => ({ serviceId, origin: "export", foundOn: today });
const checked = (serviceId: string): Find => ({
  serviceId,
  origin: "check",
  foundOn: today,
  isExposed: true,
});
const group = (id: string | undefined, ...serviceIds: readonly string[]): ReuseGroup => ({
  id: id ?? "",
  foundOn: today,
  likeness: "same",
  serviceIds,
  unlisted: 0,
});

const idsIn = async (database: Database) =>
  (await database.finds.toArray()).map(({ serviceId, origin }) => `${serviceId} ${origin}`).toSorted();

async function filled(): Promise<Database> {
  const database = freshDatabase();
  await recordVisit(database, "a", today);
  await keepFinds(database, { origin: "history", finds: [seen("a"), seen("b")] });
  await keepFinds(database, {
    origin: "export",
    finds: [exported("b"), exported("c")],
    groups: [group(groupIds[0], "b", "c")],
  });
  await answerAccount(database, "d", { standing: "has" }, today);
  return database;
}

describe("what was found", () => {
  it("takes the place of what its origin gave before, and of nothing else", async () => {
    const database = await filled();
    await keepFinds(database, { origin: "history", finds: [seen("d")] });
    expect(await idsIn(database)).toEqual(["b export", "c export", "d history"]);
    expect(await database.reuseGroups.count()).toBe(1);
    await keepFinds(database, {
      origin: "export",
      finds: [exported("a")],
      groups: [group(groupIds[1], "a", "c")],
    });
    expect(await idsIn(database)).toEqual(["a export", "d history"]);
    expect((await database.reuseGroups.toArray()).map(({ id }) => id)).toEqual([groupIds[1]]);
    await keepFinds(database, { origin: "export", finds: [] });
    expect(await database.reuseGroups.count()).toBe(0);
  });

  it("by a check is added to what earlier ones showed: each is of another password", async () => {
    const database = await filled();
    await keepFinds(database, { origin: "check", finds: [checked("a"), checked("b")] });
    await keepFinds(database, { origin: "check", finds: [checked("c")] });
    const kept = await idsIn(database);
    expect(kept.filter((id) => id.endsWith("check"))).toEqual(["a check", "b check", "c check"]);
    expect(kept).toContain("b export");
    expect(await database.reuseGroups.count()).toBe(1);
  });

  it("is kept as a whole or not at all", async () => {
    const database = await filled();
    const before = await readWholeRecord(database);
    const unstorable = { ...exported("e"), serviceId: undefined } as unknown as Find;
    const found = { origin: "export", finds: [exported("d"), unstorable], groups: [] } as const;
    await expect(keepFinds(database, found)).rejects.toThrow();
    expect(await readWholeRecord(database)).toEqual(before);
  });

  it("by law becomes in the database what it becomes in a record", async () => {
    const found = fc.record({
      origin: fc.constantFrom("history" as const, "export" as const, "check" as const),
      finds: fc.array(find),
      groups: fc.uniqueArray(reuseGroup, { selector: ({ id }) => id }),
    });
    const inOrder = (rows: readonly object[]) =>
      rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();
    await fc.assert(
      fc.asyncProperty(anyRecord, found, async (record, each) => {
        const database = freshDatabase();
        await restoreRecord(database, record, today);
        await keepFinds(database, each);
        const { finds, reuseGroups } = await readWholeRecord(database);
        const expected = withFound(record, each);
        expect(inOrder(finds)).toEqual(inOrder(expected.finds));
        expect(inOrder(reuseGroups)).toEqual(inOrder(expected.reuseGroups));
        database.close();
      }),
      { numRuns: 25 },
    );
  });

  it("in the history goes as visits do, so long after it was found", async () => {
    const database = await filled();
    await keepVisits(database, 12, today);
    expect(await idsIn(database)).toContain("b history");
    await database.finds.put(seen("b", { foundOn: "2025-11-20" }));
    // A clock is believed on its second day.
    await pruneVisits(database, today);
    expect(await idsIn(database)).toEqual(["a history", "b export", "c export"]);
  });
});

describe("an origin that is erased", () => {
  it.for(origins)("%s leaves all others as they were", async (origin) => {
    const database = await filled();
    const before = await readWholeRecord(database);
    await eraseOrigin(database, origin);
    const after = await readWholeRecord(database);
    expect(after.visits).toEqual(origin === "visit" ? [] : before.visits);
    expect(after.finds).toEqual(before.finds.filter((found) => found.origin !== origin));
    expect(after.reuseGroups).toEqual(origin === "export" ? [] : before.reuseGroups);
    expect(after.accounts).toEqual(origin === "hand" ? [] : before.accounts);
    expect(after.noticedSigns).toEqual(origin === "hand" ? [] : before.noticedSigns);
  });

  it("by law takes itself from each service, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.constantFrom(...origins), async (record, origin) => {
        const database = freshDatabase();
        await restoreRecord(database, record, today);
        await eraseOrigin(database, origin);
        const left = [...originsOf(record)].flatMap(([id, of]) => {
          const others = of.filter((each) => each !== origin);
          return others.length > 0 ? [[id, others] as const] : [];
        });
        expect(originsOf(await readWholeRecord(database))).toEqual(new Map(left));
        database.close();
      }),
      { numRuns: 25 },
    );
  });

  it("export leaves no trace of its groups in what was settled, and what was settled", async () => {
    const database = await filled();
    const step = { stepId: "change-password", subjects: ["b"], serviceIds: ["b"], requests: [] } as const;
    await settleStep(database, step, { outcome: "done" }, today);
    expect(await database.resolutions.toArray()).toMatchObject([{ covers: [{ kind: "reuse" }] }]);
    await eraseOrigin(database, "export");
    expect(await database.resolutions.toArray()).toMatchObject([{ subject: "b", covers: [] }]);
  });
});

describe("that a password was an exposed one", () => {
  const step = { stepId: "change-password", subjects: ["b"], serviceIds: ["b"], requests: [] } as const;
  const covers = async (database: Database) =>
    (await database.resolutions.toArray()).flatMap((resolution) =>
      resolution.covers.filter(({ kind }) => kind === "exposed-password"),
    );
  async function settled() {
    const database = await filled();
    await keepFinds(database, { origin: "check", finds: [checked("b")] });
    await settleStep(database, step, { outcome: "done" }, today);
    return database;
  }

  it("is known when its change is ticked, whatever asked for it", async () => {
    const database = await settled();
    expect(await covers(database)).toEqual([{ kind: "exposed-password", serviceId: "b", foundOn: today }]);
    await settleStep(database, { ...step, stepId: "sign-out-everywhere" }, { outcome: "done" }, today);
    expect(await covers(database)).toHaveLength(1);
  });

  it("goes with its origin, and leaves what was settled", async () => {
    const database = await settled();
    await eraseOrigin(database, "check");
    expect(await covers(database)).toEqual([]);
    expect((await idsIn(database)).some((id) => id.endsWith("check"))).toBe(false);
    expect(await idsIn(database)).toContain("b export");
    expect(await database.reuseGroups.count()).toBe(1);
    expect(await database.resolutions.count()).toBe(1);
  });

  it("stays known while another origin shows it", async () => {
    const database = await settled();
    await keepFinds(database, { origin: "export", finds: [{ ...exported("b"), isExposed: true }] });
    await eraseOrigin(database, "check");
    expect(await covers(database)).toHaveLength(1);
    await eraseOrigin(database, "export");
    expect(await covers(database)).toEqual([]);
  });
});

describe("what is settled", () => {
  const covered = async (
    stepId: "change-password" | "stop-password-reuse" | "sign-out-everywhere",
    subject: string,
  ) => {
    const database = await filled();
    await database.reuseGroups.add(group(groupIds[1], "a", "d"));
    await settleStep(
      database,
      { stepId, subjects: [subject], serviceIds: [], requests: [] },
      { outcome: "done" },
      today,
    );
    const [resolution] = await database.resolutions.toArray();
    return resolution?.covers.flatMap((cause) => (cause.kind === "reuse" ? cause.groupId : []));
  };

  it("knows the groups that its login is in, or of the person all", async () => {
    expect(await covered("change-password", "b")).toEqual([groupIds[0]]);
    expect(await covered("change-password", "e")).toEqual([]);
    expect(await covered("stop-password-reuse", "person")).toEqual([groupIds[0], groupIds[1]]);
  });

  it("knows no group where it changes no password", async () => {
    expect(await covered("sign-out-everywhere", "b")).toEqual([]);
  });
});

describe("a service that is not wanted", () => {
  it("leaves nothing but that, and no visit to it is recorded, alone or among others", async () => {
    const database = await filled();
    await declineService(database, "b", today);
    expect(await idsIn(database)).toEqual(["a history", "c export"]);
    expect(await database.reuseGroups.toArray()).toMatchObject([{ serviceIds: ["c"], unlisted: 1 }]);
    await recordVisit(database, "b", today);
    await recordVisits(
      database,
      ["a", "b", "c"].map((serviceId) => ({ serviceId, on: today })),
      today,
    );
    expect((await database.visits.toArray()).map(({ serviceId }) => serviceId)).toEqual(["a", "c"]);
    await keepFinds(database, { origin: "history", finds: [seen("b"), seen("c")] });
    expect(await idsIn(database)).toEqual(["c export", "c history"]);
  });

  it.for([
    ["is told of", (database: Database) => answerAccount(database, "b", { standing: "has" }, today)],
    ["is ticked", (database: Database) => chooseService(database, "b", true, undefined, today)],
  ] as const)("is wanted again once an account there %s", async ([, tell]) => {
    const database = await filled();
    await declineService(database, "b", today);
    await tell(database);
    expect(await readDeclined(database, ["a", "b"])).toEqual(new Set());
    await recordVisit(database, "b", today);
    expect(await database.visits.get("b")).toEqual(aVisit({ serviceId: "b" }));
  });

  it("stays so whatever else is told of it", async () => {
    const database = await filled();
    await declineService(database, "b", today);
    await answerAccount(database, "b", { since: "2018" }, today);
    await answerAccount(database, "b", { standing: "closed" }, today);
    expect(await readDeclined(database, ["a", "b"])).toEqual(new Set(["b"]));
  });
});
