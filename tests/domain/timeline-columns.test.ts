import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, type Day } from "#lib/domain/day.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { columnsOf, entriesOf } from "#lib/domain/timeline-columns.ts";
import { anIncident } from "./builders.ts";
import { today } from "./own-services.ts";
import { anyIncident, numbered } from "./samples.ts";
import { entriesWith, idsOf, knownOn, undisclosed } from "./timeline-entries.ts";

const counts = (...dates: readonly PartialDate[]) =>
  columnsOf(knownOn(...dates), today).map(({ days, count }) => `${days.first} ${count}`);

describe("the columns", () => {
  it("count by calendar years, without a gap, from the first to today", () => {
    expect(counts("2022-12-31", "2022-01-01", "2024-06", "2026")).toEqual([
      "2022-01-01 2",
      "2023-01-01 0",
      "2024-01-01 1",
      "2025-01-01 0",
      "2026-01-01 1",
    ]);
  });

  it("count by quarters where the years are few", () => {
    expect(counts("2026-03-31", "2026-04-01", "2026-06-30", "2026-11")).toEqual([
      "2026-01-01 1",
      "2026-04-01 2",
      "2026-07-01 0",
      "2026-10-01 1",
    ]);
  });

  test.for<[string, PartialDate[], string]>([
    ["three years", ["2024-01-01"], "quarter"],
    ["a fourth", ["2023-12-31"], "year"],
    ["months", ["2025-02", "2026-10"], "quarter"],
    ["one date as rough as a year", ["2025", "2026-10-01"], "year"],
    ["nothing", [], "quarter"],
  ])("of %s, %j, are by the %s", ([, dates, unit]) => {
    expect(new Set(columnsOf(knownOn(...dates), today).map((column) => column.unit))).toEqual(
      new Set([unit]),
    );
  });

  test.for<[PartialDate, Day, Day]>([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2026-02", "2026-01-01", "2026-03-31"],
    ["2026-05-31", "2026-04-01", "2026-06-30"],
    ["2025-12-31", "2025-10-01", "2025-12-31"],
  ])("hold %s in the days from %s to %s", ([date, first, last]) => {
    expect(columnsOf(knownOn(date), today)[0]?.days).toEqual({ first, last });
  });

  it("tell how well the incidents of each are established", () => {
    const [year] = columnsOf(
      entriesWith([
        anIncident({ id: "a" }),
        anIncident({ id: "b" }),
        anIncident({ id: "c", evidence: { grade: "alleged", by: ["seller"] } }),
        anIncident({ id: "d", evidence: { grade: "disputed", by: ["press"] } }),
      ]),
      today,
    );
    expect(year).toMatchObject({
      count: 4,
      byGrade: { confirmed: 2, reported: 0, alleged: 1, disputed: 1 },
    });
  });

  it("leave out an incident without any date", () => {
    const entries = entriesWith([undisclosed({ occurred: {} }), anIncident({ id: "dated" })]);
    const columns = columnsOf(entries, today);
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(1);
    expect(columns.flatMap((column) => idsOf(entriesOf(entries, column)))).toEqual(["dated"]);
  });

  it("choose the incidents that became known in their days, those at either end too", () => {
    const entries = knownOn("2022-12-31", "2023-01-01", "2023", "2023-12-31", "2024-01-01");
    const column = columnsOf(entries, today).find(({ days }) => days.first === "2023-01-01");
    if (!column) throw new Error("There is such a year.");
    expect(idsOf(entriesOf(entries, column)).toSorted()).toEqual(["incident-1", "incident-2", "incident-3"]);
  });

  it("hold every incident once, and as many as they say, whatever the incidents and the day", () => {
    const day = fc.constantFrom("2020-12-31", "2021-01-01", "2022-05-06", "2026-11-24");
    fc.assert(
      fc.property(fc.array(anyIncident, { maxLength: 12 }), day, (some, now) => {
        const entries = entriesWith(numbered(some));
        const columns = columnsOf(entries, now);
        for (const [at, column] of columns.entries()) {
          expect(columns[at + 1]?.days.first ?? addDays(column.days.last, 1)).toBe(
            addDays(column.days.last, 1),
          );
          expect(Object.values(column.byGrade).reduce((sum, count) => sum + count)).toBe(column.count);
          expect(entriesOf(entries, column)).toHaveLength(column.count);
        }
        expect(columns.flatMap((column) => idsOf(entriesOf(entries, column))).toSorted()).toEqual(
          idsOf(entries).toSorted(),
        );
        const last = columns.at(-1)?.days;
        expect(last && last.first <= now && now <= last.last).toBe(true);
      }),
    );
  });
});
