import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays } from "#lib/domain/day.ts";
import type { WholeRecord } from "#lib/domain/personal-record.ts";
import type { Visit } from "#lib/domain/visit.ts";
import { mergeRecords, previewMerge } from "#lib/storage/merge-records.ts";
import { personalTableNames, rulesOf } from "#lib/storage/personal-tables.ts";
import { aResolution } from "#tests/domain/builders.ts";
import { anyRecord, emptyRecord, mergeDay } from "#tests/domain/whole-records.ts";

type Whole = WholeRecord;

const aRecord = (over: Partial<Whole>): Whole => ({ ...emptyRecord, ...over });
const merge = (present: Partial<Whole>, restored: Partial<Whole>) =>
  mergeRecords(aRecord(present), aRecord(restored), mergeDay);

/** Records as sets: the order of rows means nothing. */
const inOrder = (record: Whole) =>
  Object.fromEntries(
    personalTableNames.map((table) => {
      const { keyOf } = rulesOf(table);
      return [table, [...record[table]].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))];
    }),
  );

const aVisit = (over: Partial<Visit>): Visit => ({
  serviceId: "weibo",
  firstOn: "2026-11-10",
  lastOn: "2026-11-12",
  dayCount: 2,
  ...over,
});

describe("a merge", () => {
  test.for([
    ["an earlier first day", { firstOn: "2026-11-01" }, { firstOn: "2026-11-01" }],
    ["a later last day", { lastOn: "2026-11-20" }, { lastOn: "2026-11-20" }],
    ["more days", { dayCount: 7 }, { dayCount: 7 }],
    ["fewer days within", { firstOn: "2026-11-11", lastOn: "2026-11-11", dayCount: 1 }, {}],
  ] as const)("of a visit takes over %s", ([, restored, expected]) => {
    expect(merge({ visits: [aVisit({})] }, { visits: [aVisit(restored)] }).visits).toEqual([
      aVisit(expected),
    ]);
  });

  const days = [
    ["2026-11-20", "2026-11-21", "restored"],
    ["2026-11-21", "2026-11-20", "present"],
    ["2026-11-21", "2026-11-21", "present"],
  ] as const;

  test.for(days)(
    "of answers of %s with those of %s keeps the %s ones, as a whole",
    ([ours, theirs, kept]) => {
      const present = { serviceId: "weibo", standing: "has", since: "2015", saidOn: ours } as const;
      const restored = { serviceId: "weibo", standing: "closed", saidOn: theirs } as const;
      expect(merge({ accounts: [present] }, { accounts: [restored] }).accounts).toEqual([
        kept === "present" ? present : restored,
      ]);
    },
  );

  test.for(days)(
    "of a step settled on %s with the same settled on %s keeps the %s one",
    ([ours, theirs, kept]) => {
      const present = aResolution({ resolvedOn: ours, outcome: "done" });
      const restored = aResolution({ resolvedOn: theirs, outcome: "skipped" });
      expect(merge({ resolutions: [present] }, { resolutions: [restored] }).resolutions).toEqual([
        kept === "present" ? present : restored,
      ]);
    },
  );

  it("takes two steps of one service, and one step of two services, for different", () => {
    const present = [aResolution({ stepId: "change-password" })];
    const restored = [
      aResolution({ stepId: "sign-out-everywhere" }),
      aResolution({ subject: "other", stepId: "change-password" }),
    ];
    expect(merge({ resolutions: present }, { resolutions: restored }).resolutions).toHaveLength(3);
  });

  test.for(days)(
    "of a sign noticed, or a fact told, on %s and on %s keeps the %s day",
    ([ours, theirs, kept]) => {
      const later = kept === "restored" ? theirs : ours;
      const sign = { serviceId: "weibo", signId: "a-sign" };
      const fact = { factId: "weibo-2018 2026-11-01" };
      const merged = merge(
        { noticedSigns: [{ ...sign, noticedOn: ours }], alertedFacts: [{ ...fact, toldOn: ours }] },
        { noticedSigns: [{ ...sign, noticedOn: theirs }], alertedFacts: [{ ...fact, toldOn: theirs }] },
      );
      expect(merged.noticedSigns).toEqual([{ ...sign, noticedOn: later }]);
      expect(merged.alertedFacts).toEqual([{ ...fact, toldOn: later }]);
    },
  );

  it("mutes what either mutes", () => {
    const muted = (...ids: readonly string[]) => ids.map((serviceId) => ({ serviceId }));
    expect(
      merge({ mutedServices: muted("a", "b") }, { mutedServices: muted("b", "c") }).mutedServices,
    ).toEqual(muted("a", "b", "c"));
  });

  it("leaves the person's present choices and fills in those they have not made", () => {
    const merged = merge(
      { settings: [{ key: "language", value: "ja" }] },
      {
        settings: [
          { key: "language", value: "en" },
          { key: "unusedAfterMonths", value: 6 },
        ],
      },
    );
    expect(merged.settings).toEqual([
      { key: "language", value: "ja" },
      { key: "unusedAfterMonths", value: 6 },
    ]);
  });

  it("never turns notifications on, nor off", () => {
    const on = {
      key: "alerts",
      value: { isOn: true, owesDigest: true, snoozedUntil: "2026-12-24" },
    } as const;
    const off = { key: "alerts", value: { isOn: false } } as const;
    expect(merge({}, { settings: [on] }).settings).toEqual([off]);
    expect(merge({ settings: [off] }, { settings: [on] }).settings).toEqual([off]);
    expect(merge({ settings: [on] }, { settings: [off] }).settings).toEqual([on]);
  });

  it("takes a day that is still to come for today, so that it does not win over all that comes", () => {
    const tomorrow = addDays(mergeDay, 1);
    const merged = merge(
      {},
      {
        visits: [aVisit({ firstOn: tomorrow, lastOn: tomorrow })],
        accounts: [{ serviceId: "weibo", saidOn: tomorrow }],
        resolutions: [
          aResolution({ outcome: "put-off", when: "day", resolvedOn: tomorrow, until: "2027-02-24" }),
        ],
        noticedSigns: [{ serviceId: "weibo", signId: "a-sign", noticedOn: tomorrow }],
        alertedFacts: [{ factId: "weibo-2018 2026-11-01", toldOn: "9999-12-31" }],
      },
    );
    expect(merged).toMatchObject({
      visits: [{ firstOn: mergeDay, lastOn: mergeDay }],
      accounts: [{ saidOn: mergeDay }],
      // When a step comes back is meant to be later, but a clock that was ahead cannot have meant it.
      resolutions: [{ resolvedOn: mergeDay, until: mergeDay }],
      noticedSigns: [{ noticedOn: mergeDay }],
      alertedFacts: [{ toldOn: mergeDay }],
    });
  });
});

describe("by law, a merge", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (present, restored) => {
        const once = mergeRecords(present, restored, mergeDay);
        const twice = mergeRecords(once, restored, mergeDay);
        for (const table of personalTableNames) {
          expect(twice[table]).toHaveLength(once[table].length);
          for (const [at, row] of twice[table].entries()) expect(row).toBe(once[table][at]);
        }
      }),
    );
  });

  it("with itself changes nothing, and with nothing neither", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(mergeRecords(record, record, mergeDay)).toEqual(record);
        expect(mergeRecords(record, emptyRecord, mergeDay)).toEqual(record);
      }),
    );
  });

  it("into nothing is the backup itself, but for notifications being on", () => {
    fc.assert(
      fc.property(anyRecord, (restored) => {
        const withoutAlerts = (record: Whole) => ({
          ...record,
          settings: record.settings.filter(({ key }) => key !== "alerts"),
        });
        const merged = mergeRecords(emptyRecord, restored, mergeDay);
        expect(withoutAlerts(merged)).toEqual(withoutAlerts(restored));
      }),
    );
  });

  it("loses no row, and nothing newer, of what is present or restored", () => {
    const dated = {
      visits: ({ lastOn }: Whole["visits"][number]) => lastOn,
      accounts: ({ saidOn }: Whole["accounts"][number]) => saidOn,
      resolutions: ({ resolvedOn }: Whole["resolutions"][number]) => resolvedOn,
      noticedSigns: ({ noticedOn }: Whole["noticedSigns"][number]) => noticedOn,
      alertedFacts: ({ toldOn }: Whole["alertedFacts"][number]) => toldOn,
      finds: ({ foundOn }: Whole["finds"][number]) => foundOn,
      reuseGroups: ({ foundOn }: Whole["reuseGroups"][number]) => foundOn,
      declinedServices: ({ since }: Whole["declinedServices"][number]) => since,
      mutedServices: () => "",
      settings: () => "",
    };
    fc.assert(
      fc.property(anyRecord, anyRecord, (present, restored) => {
        const merged = mergeRecords(present, restored, mergeDay);
        for (const table of personalTableNames) {
          const { keyOf } = rulesOf(table);
          const dayOf = dated[table] as (row: unknown) => string;
          for (const row of [...present[table], ...restored[table]]) {
            const after = merged[table].filter((candidate) => keyOf(candidate) === keyOf(row));
            expect(after).toHaveLength(1);
            expect(dayOf(after[0]) >= dayOf(row)).toBe(true);
          }
          for (const row of present[table]) {
            const after = merged[table].find((candidate) => keyOf(candidate) === keyOf(row));
            if (table !== "visits" && dayOf(after) === dayOf(row)) expect(after).toBe(row);
          }
        }
      }),
    );
  });

  it("of two backups has no order, where no two rows are of the same day", () => {
    /** Each record on days, and with choices, of its own. */
    const onDays = (record: Whole, back: number): Whole => ({
      ...record,
      accounts: record.accounts.map((row) => ({ ...row, saidOn: addDays(mergeDay, -back) })),
      resolutions: record.resolutions.map((row) => ({ ...row, resolvedOn: addDays(mergeDay, -back) })),
      finds: record.finds.map((row) => ({ ...row, foundOn: addDays(mergeDay, -back) })),
      reuseGroups: record.reuseGroups.map((row) => ({ ...row, foundOn: addDays(mergeDay, -back) })),
      settings: [],
    });
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (present, a, b) => {
        const [first, second] = [onDays(a, 1), onDays(b, 2)];
        const own = onDays(present, 3);
        const oneWay = mergeRecords(mergeRecords(own, first, mergeDay), second, mergeDay);
        const otherWay = mergeRecords(mergeRecords(own, second, mergeDay), first, mergeDay);
        expect(inOrder(oneWay)).toEqual(inOrder(otherWay));
      }),
    );
  });
});

describe("the preview of a merge", () => {
  it("counts what is added, what is updated and what stays", () => {
    const counts = previewMerge(
      aRecord({ visits: [aVisit({}), aVisit({ serviceId: "line" })] }),
      aRecord({
        visits: [aVisit({ dayCount: 9 }), aVisit({ serviceId: "line" }), aVisit({ serviceId: "qq" })],
        settings: [{ key: "language", value: "ja" }],
      }),
      mergeDay,
    );
    expect(counts.visits).toEqual({ added: 1, updated: 1, kept: 1 });
    expect(counts.settings).toEqual({ added: 1, updated: 0, kept: 0 });
    expect(counts.accounts).toEqual({ added: 0, updated: 0, kept: 0 });
  });

  it("counts each restored row once, and nothing but kept ones the second time", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (present, restored) => {
        const counts = previewMerge(present, restored, mergeDay);
        const again = previewMerge(mergeRecords(present, restored, mergeDay), restored, mergeDay);
        for (const table of personalTableNames) {
          const { added, updated, kept } = counts[table];
          expect(added + updated + kept).toBe(restored[table].length);
          expect(Math.min(added, updated, kept)).toBeGreaterThanOrEqual(0);
          expect(again[table]).toEqual({ added: 0, updated: 0, kept: restored[table].length });
        }
      }),
    );
  });
});
