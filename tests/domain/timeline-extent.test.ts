import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, entriesOf } from "#lib/domain/timeline-columns.ts";
import { extentOf } from "#lib/domain/timeline-extent.ts";
import { anAccount, anIncident } from "./builders.ts";
import { today } from "./own-services.ts";
import { anyIncident, numbered } from "./samples.ts";
import { entriesWith, knownOn, undisclosed } from "./timeline-entries.ts";

const quarterly = knownOn("2026-05-01", "2026-10-02");

/** The extent of what became known in the column that begins on a day. */
function extentOfColumn(entries: ReturnType<typeof entriesWith>, first: string) {
  const column = columnsOf(entries, today).find(({ days }) => days.first === first);
  if (!column) throw new Error(`There is no column of ${first}.`);
  return extentOf(entriesOf(entries, column), column, today);
}

describe("the extent of the timeline", () => {
  it("is from the start of the first year to today", () => {
    expect(extentOf(knownOn("2021-06-05", "2019-08-20"), undefined, today)).toEqual({
      first: "2019-01-01",
      last: today,
    });
  });

  it("begins where the first incident began, not where it became known", () => {
    const entries = entriesWith([
      anIncident({ occurred: { from: "2012-07", to: "2013" }, disclosedOn: "2018" }),
    ]);
    expect(extentOf(entries, undefined, today).first).toBe("2012-01-01");
  });

  it("begins where an announcement was made, not where the change began", () => {
    const entries = entriesWith([anIncident({ occurred: { from: "2021" }, disclosedOn: "2019-12-31" })]);
    expect(extentOf(entries, undefined, today).first).toBe("2019-01-01");
  });

  it("is this year where nothing has a date", () => {
    const thisYear = { first: "2026-01-01", last: today };
    expect(extentOf([], undefined, today)).toEqual(thisYear);
    expect(extentOf(entriesWith([undisclosed({ occurred: {} })]), undefined, today)).toEqual(thisYear);
  });

  it("is not widened by an account", () => {
    const incident = anIncident({ occurred: { from: "2018" }, disclosedOn: "2018-08" });
    const entries = entriesWith([incident], [anAccount({ since: "2001" })]);
    expect(entries[0]?.accounts).toHaveLength(1);
    expect(extentOf(entries, undefined, today).first).toBe("2018-01-01");
  });

  it("of a chosen year or quarter is that, as far as it is past", () => {
    expect(extentOfColumn(quarterly, "2026-04-01")).toEqual({ first: "2026-04-01", last: "2026-06-30" });
    expect(extentOfColumn(quarterly, "2026-10-01")).toEqual({ first: "2026-10-01", last: today });
    expect(extentOfColumn(knownOn("2019", "2021-06"), "2021-01-01")).toEqual({
      first: "2021-01-01",
      last: "2021-12-31",
    });
  });

  it("of a chosen year or quarter begins in the year in which its first incident began", () => {
    const entries = entriesWith([
      anIncident({ id: "new", occurred: { from: "2025-12-30" }, disclosedOn: "2026-05-01" }),
      anIncident({ id: "old", occurred: { from: "2025-01-02" }, disclosedOn: "2025-02-01" }),
    ]);
    expect(extentOfColumn(entries, "2026-04-01")).toEqual({ first: "2025-01-01", last: "2026-06-30" });
  });

  it("holds the beginning of everything in it and nothing after today, whatever the incidents", () => {
    fc.assert(
      fc.property(fc.array(anyIncident, { maxLength: 12 }), fc.nat(), (some, choice) => {
        const entries = entriesWith(numbered(some));
        const columns = columnsOf(entries, today);
        for (const column of [undefined, columns[choice % columns.length]]) {
          const shown = column ? entriesOf(entries, column) : entries;
          const { first, last } = extentOf(shown, column, today);
          for (const { period, known } of shown) {
            expect(first <= (period?.possible.first ?? first)).toBe(true);
            expect(first <= (known?.first ?? first) && (known?.first ?? first) <= last).toBe(true);
          }
          expect(first <= last && last <= today).toBe(true);
        }
      }),
    );
  });
});
