import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Account } from "#lib/domain/account.ts";
import type { PersonalTable, WholeRecord } from "#lib/domain/personal-record.ts";
import { personalTableNames, rulesOf } from "#lib/storage/personal-tables.ts";
import { renameRecords, renameRows } from "#lib/storage/rename-records.ts";
import { type Renaming, renamingRulesOf } from "#lib/storage/renaming-rules.ts";
import { restoreRecord } from "#lib/storage/restore-record.ts";
import { readWholeRecord } from "#lib/storage/whole-record.ts";
import { anyRecord, emptyRecord, mergeDay } from "#tests/domain/whole-records.ts";
import { freshDatabase } from "./fresh-database.ts";

/** The record speaks of weibo, line and qq; two of them turn out to be one. */
const renaming: Renaming = {
  services: new Map([["weibo", "line"]]),
  incidents: new Map([["weibo-2018", "line-2021"]]),
};
const nothing: Renaming = { services: new Map(), incidents: new Map() };

const renamed = (record: WholeRecord, by = renaming) =>
  Object.fromEntries(personalTableNames.map((table) => [table, renameRows(table, record[table], by)])) as {
    readonly [Table in PersonalTable]: WholeRecord[Table];
  };

/** Every word of a value, keys and values alike. */
const says = (value: unknown, word: string) => new RegExp(`"${word}[" /]`).test(JSON.stringify(value));

describe("a record whose services have other names now", () => {
  it("names none of them by its former name, and has no two rows of one key", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const after = renamed(record);
        expect(says(after, "weibo")).toBe(false);
        expect(says(after, "weibo-2018")).toBe(false);
        for (const table of personalTableNames) {
          const keys = after[table].map((row) => rulesOf(table).keyOf(row));
          expect(new Set(keys).size, table).toBe(keys.length);
        }
      }),
    );
  });

  it("has lost no row, but those that became one with another of its own table", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const after = renamed(record);
        for (const table of personalTableNames) {
          const { keyOf } = rulesOf(table);
          const { rename } = renamingRulesOf(table);
          const expected = new Set(record[table].map((row) => keyOf(rename(row, renaming))));
          expect(new Set(after[table].map((row) => keyOf(row))), table).toEqual(expected);
        }
      }),
    );
  });

  it("counts as many days as were seen, none twice that may be the same", () => {
    fc.assert(
      fc.property(anyRecord, ({ visits }) => {
        const after = renameRows("visits", visits, renaming) as typeof visits;
        for (const { serviceId, firstOn, lastOn, dayCount } of after) {
          const parts = visits.filter(
            (visit) =>
              rulesOf("visits").keyOf(renamingRulesOf("visits").rename(visit, renaming)) === serviceId,
          );
          expect(firstOn).toBe(parts.map((part) => part.firstOn).toSorted()[0]);
          expect(lastOn).toBe(
            parts
              .map((part) => part.lastOn)
              .toSorted()
              .at(-1),
          );
          expect(dayCount).toBeGreaterThanOrEqual(Math.max(...parts.map((part) => part.dayCount)));
          expect(dayCount).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part.dayCount, 0));
        }
      }),
    );
  });

  it("is the same record where none of them is renamed", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        for (const table of personalTableNames) {
          expect(renameRows(table, record[table], nothing)).toBe(record[table]);
        }
      }),
    );
  });

  it("is stored as it is renamed, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const database = freshDatabase();
        await restoreRecord(database, record, mergeDay);
        const before = await readWholeRecord(database);
        await database.transaction("rw", [...personalTableNames], () => renameRecords(database, renaming));
        const sorted = (whole: WholeRecord) =>
          Object.fromEntries(
            personalTableNames.map((table) => [
              table,
              whole[table].toSorted((a, b) => (rulesOf(table).keyOf(a) < rulesOf(table).keyOf(b) ? -1 : 1)),
            ]),
          );
        expect(sorted(await readWholeRecord(database))).toEqual(
          sorted({ ...emptyRecord, ...renamed(before) }),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe("two that become one", () => {
  const unite = <Row>(table: PersonalTable, one: Row, other: Row) => renamingRulesOf(table).unite(one, other);

  it("visits of different times are added, of one time may be the same", () => {
    const at = (firstOn: string, lastOn: string, dayCount: number) => ({
      serviceId: "line",
      firstOn,
      lastOn,
      dayCount,
    });
    expect(unite("visits", at("2026-01-01", "2026-02-01", 3), at("2026-02-02", "2026-03-01", 4))).toEqual(
      at("2026-01-01", "2026-03-01", 7),
    );
    expect(unite("visits", at("2026-01-01", "2026-02-05", 3), at("2026-02-02", "2026-03-01", 4))).toEqual(
      at("2026-01-01", "2026-03-01", 4),
    );
  });

  it("answers add up, and of two to one question the newer stands", () => {
    const older: Account = {
      serviceId: "line",
      since: "2015",
      region: "japan",
      standing: "has",
      saidOn: "2026-01-01",
    };
    const newer: Account = { serviceId: "line", region: "korea", password: "own", saidOn: "2026-02-01" };
    for (const [one, other] of [
      [older, newer],
      [newer, older],
    ]) {
      expect(unite("accounts", one, other)).toEqual({
        serviceId: "line",
        standing: "has",
        since: "2015",
        region: "korea",
        password: "own",
        saidOn: "2026-02-01",
      });
    }
  });

  it("steps that were done at both cover what either did", () => {
    const done = (resolvedOn: string, groupId: string) => ({
      subject: "line",
      stepId: "change-password",
      outcome: "done",
      resolvedOn,
      covers: [{ kind: "reuse", groupId }],
    });
    expect(unite("resolutions", done("2026-01-01", "a"), done("2026-01-02", "b"))).toMatchObject({
      resolvedOn: "2026-01-02",
      covers: [{ groupId: "b" }, { groupId: "a" }],
    });
  });

  it("finds join their days and their logins", () => {
    const find = { serviceId: "line", origin: "export", foundOn: "2026-01-01" };
    expect(
      unite(
        "finds",
        { ...find, accountBy: "2020-01-01", logins: 1, isWeak: true },
        {
          ...find,
          foundOn: "2026-02-01",
          accountBy: "2021-01-01",
          passwordChangedOn: "2024-01-01",
          logins: 2,
        },
      ),
    ).toEqual({
      ...find,
      foundOn: "2026-02-01",
      accountBy: "2020-01-01",
      passwordChangedOn: "2024-01-01",
      logins: 3,
      isWeak: true,
    });
  });

  it("a group that named both names the one, and a mailbox that was both is one", () => {
    const group = {
      id: "g",
      foundOn: "2026-01-01",
      likeness: "same",
      serviceIds: ["weibo", "line", "qq"],
      unlisted: 0,
    };
    expect(renameRows("reuseGroups", [group], renaming)).toEqual([{ ...group, serviceIds: ["line", "qq"] }]);
    expect(renameRows("settings", [{ key: "mailboxes", value: ["weibo", "line"] }], renaming)).toEqual([
      { key: "mailboxes", value: ["line"] },
    ]);
  });
});
