import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import { isSameRecord, mergeBothWays } from "#lib/storage/merge-both-ways.ts";
import { mergeRecords } from "#lib/storage/merge-records.ts";
import { mergingRulesOf } from "#lib/storage/merging-rules.ts";
import { personalTableNames, recordOf, rulesOf } from "#lib/storage/personal-tables.ts";
import { sharedOf } from "#lib/storage/shared-record.ts";
import { aResolution } from "#tests/domain/builders.ts";
import { anyRecord, emptyRecord, mergeDay } from "#tests/domain/whole-records.ts";

const aRecord = (over: Partial<WholeRecord>): WholeRecord => ({ ...emptyRecord, ...over });
const shared = anyRecord.map(sharedOf);

/** The records say the same, in whatever order; else the difference is shown. */
function expectSame(one: WholeRecord, other: WholeRecord): void {
  if (!isSameRecord(one, other)) expect(one).toEqual(other);
  expect(isSameRecord(one, other)).toBe(true);
}

const together = (one: WholeRecord, other: WholeRecord) => mergeBothWays(emptyRecord, one, other);

describe("two records that are made one", () => {
  it("come to the same on either device", () => {
    fc.assert(
      fc.property(shared, shared, shared, (base, one, other) => {
        expectSame(mergeBothWays(base, one, other), mergeBothWays(base, other, one));
      }),
    );
  });

  it("come to the same in whatever order devices join", () => {
    fc.assert(
      fc.property(shared, shared, shared, (one, two, three) => {
        expectSame(together(together(one, two), three), together(one, together(two, three)));
      }),
    );
  });

  it("are as before when the same comes again", () => {
    fc.assert(
      fc.property(shared, shared, (one, other) => {
        const merged = together(one, other);
        expectSame(together(merged, merged), merged);
        expectSame(together(merged, other), merged);
      }),
    );
  });

  it("are what the one became, where the other stayed as both were", () => {
    fc.assert(
      fc.property(shared, shared, (base, changed) => {
        expectSame(mergeBothWays(base, changed, base), changed);
        expectSame(mergeBothWays(base, base, changed), changed);
        expectSame(mergeBothWays(base, changed, changed), changed);
      }),
    );
  });

  it("never hold a row that neither had and that no rule makes of theirs", () => {
    fc.assert(
      fc.property(shared, shared, shared, (base, one, other) => {
        const merged = mergeBothWays(base, one, other);
        for (const table of personalTableNames) {
          const { keyOf } = rulesOf(table);
          const keys = [...one[table], ...other[table]].map(keyOf);
          for (const row of merged[table]) expect(keys).toContain(keyOf(row));
          expect(new Set(merged[table].map(keyOf)).size).toBe(merged[table].length);
        }
      }),
    );
  });
});

describe("a restore in both directions", () => {
  /** Without two rows of one key of the same day, of which a restore keeps what is present, whichever that is. */
  const withoutTies = (one: WholeRecord, other: WholeRecord): WholeRecord =>
    recordOf((table) => {
      const { keyOf } = rulesOf(table);
      const { join } = mergingRulesOf(table);
      const there = new Map<string, unknown>(one[table].map((row) => [keyOf(row), row]));
      const isTie = (row: unknown) => {
        const met = there.get(keyOf(row));
        return met !== undefined && join(met, row) === met && join(row, met) === row;
      };
      return other[table].filter((row) => !isTie(row));
    });

  it("gives the same record, but for choices and for what both told on the same day", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, any) => {
        const other = withoutTies(one, any);
        const withoutChoices = (record: WholeRecord) => ({ ...record, settings: [] });
        expectSame(
          withoutChoices(mergeRecords(one, other, mergeDay)),
          withoutChoices(mergeRecords(other, one, mergeDay)),
        );
      }),
    );
  });

  it("is what two devices come to that have nothing in common, but for the same", () => {
    fc.assert(
      fc.property(shared, shared, (one, any) => {
        const other = { ...withoutTies(one, any), settings: [] };
        const first = { ...one, settings: [] };
        expectSame(together(first, other), mergeRecords(first, other, mergeDay));
      }),
    );
  });
});

describe("what was taken away on one device", () => {
  const visit = { serviceId: "weibo", firstOn: "2026-10-01", lastOn: "2026-11-10", dayCount: 9 } as const;
  const account = { serviceId: "weibo", standing: "has", saidOn: "2026-11-01" } as const;
  const step = aResolution({ resolvedOn: "2026-11-02" });
  const base = aRecord({ visits: [visit], accounts: [account], resolutions: [step] });

  it("does not come back from the other", () => {
    expect(mergeBothWays(base, emptyRecord, base)).toEqual(emptyRecord);
    expect(mergeBothWays(base, base, emptyRecord)).toEqual(emptyRecord);
  });

  it("stays away where the other changed something else", () => {
    const other = aRecord({ ...base, mutedServices: [{ serviceId: "line" }] });
    expect(mergeBothWays(base, emptyRecord, other)).toEqual(
      aRecord({ mutedServices: [{ serviceId: "line" }] }),
    );
  });

  it("comes back as far as the other said something new of it since", () => {
    const said = { ...account, since: "2015", saidOn: "2026-11-12" } as const;
    const other = aRecord({ ...base, accounts: [said] });
    expect(mergeBothWays(base, emptyRecord, other)).toEqual(aRecord({ accounts: [said] }));
  });

  test.for([
    [
      { lastOn: "2026-11-12", dayCount: 10 },
      { firstOn: "2026-11-12", lastOn: "2026-11-12", dayCount: 1 },
    ],
    [
      { lastOn: "2026-11-20", dayCount: 12 },
      { firstOn: "2026-11-11", lastOn: "2026-11-20", dayCount: 3 },
    ],
  ] as const)("keeps of a visit only the days since: %o", ([went, left]) => {
    const other = aRecord({ visits: [{ ...visit, ...went }] });
    const expected = aRecord({ visits: [{ serviceId: "weibo", ...left }] });
    expect(mergeBothWays(aRecord({ visits: [visit] }), emptyRecord, other)).toEqual(expected);
    expect(mergeBothWays(aRecord({ visits: [visit] }), other, emptyRecord)).toEqual(expected);
  });

  it("stays away where only an earlier day of a visit was found", () => {
    const other = aRecord({ visits: [{ ...visit, firstOn: "2026-09-01", dayCount: 10 }] });
    expect(mergeBothWays(aRecord({ visits: [visit] }), emptyRecord, other)).toEqual(emptyRecord);
  });
});

describe("what is shared", () => {
  it("is neither how a device looks nor what it may tell, record and keep", () => {
    const record = aRecord({
      settings: [
        { key: "language", value: "ja" },
        { key: "theme", value: "dark" },
        { key: "alerts", value: { isOn: true, owesDigest: false } },
        { key: "keepVisitsMonths", value: 12 },
        { key: "isRecordingPaused", value: true },
        { key: "hidesSensitive", value: true },
        { key: "lostOn", value: "2026-11-01" },
        { key: "exportFileOn", value: "2026-11-01" },
        { key: "awake", value: { on: "2026-11-01", before: "2026-11-01" } },
        { key: "region", value: "japan" },
        { key: "mailboxes", value: ["gmail"] },
      ],
    });
    expect(sharedOf(record).settings.map(({ key }) => key)).toEqual(["region", "mailboxes"]);
  });

  it("is a choice that was changed on one of two devices, and not the one it was before", () => {
    const of = (value: "japan" | "taiwan") => aRecord({ settings: [{ key: "region", value }] });
    for (const [one, other] of [
      ["japan", "taiwan"],
      ["taiwan", "japan"],
    ] as const) {
      expect(mergeBothWays(of(one), of(other), of(one))).toEqual(of(other));
      expect(mergeBothWays(of(one), of(one), of(other))).toEqual(of(other));
    }
  });
});
