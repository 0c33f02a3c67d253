import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Account, AccountStanding } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { earliestDay, latestDay, type PartialDate } from "#lib/domain/partial-date.ts";
import { rangeOf, spanOfAccount, spanOfIncident } from "#lib/domain/timeline-span.ts";
import { anAccount } from "./builders.ts";
import { today } from "./own-services.ts";
import { anyDate } from "./samples.ts";

type Occurred = Incident["occurred"];
type Days = readonly [first: Day, last: Day];

const days = ([first, last]: Days) => ({ first, last });

test.for<[PartialDate, Day, Day]>([
  ["2018", "2018-01-01", "2018-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2018-08-20", "2018-08-20", "2018-08-20"],
])("%s can mean the days from %s to %s", ([date, first, last]) => {
  expect(rangeOf(date)).toEqual({ first, last });
});

describe("an incident", () => {
  test.for<[Occurred, Days, Days | undefined]>([
    [{ from: "2018-08-20" }, ["2018-08-20", "2018-08-20"], ["2018-08-20", "2018-08-20"]],
    [{ from: "2018-08" }, ["2018-08-01", "2018-08-31"], undefined],
    [{ from: "2018" }, ["2018-01-01", "2018-12-31"], undefined],
    [{ from: "2018-08-20", to: "2018-09" }, ["2018-08-20", "2018-09-30"], ["2018-08-20", "2018-09-01"]],
    [{ from: "2018-08", to: "2018-09-05" }, ["2018-08-01", "2018-09-05"], ["2018-08-31", "2018-09-05"]],
    [{ from: "2017", to: "2018" }, ["2017-01-01", "2018-12-31"], ["2017-12-31", "2018-01-01"]],
    [{ from: "2018", to: "2018" }, ["2018-01-01", "2018-12-31"], undefined],
    [{ from: "2018-08-31", to: "2018-08-31" }, ["2018-08-31", "2018-08-31"], ["2018-08-31", "2018-08-31"]],
  ])("of %j may have gone on from %j, and surely did in %j", ([occurred, possible, sure]) => {
    expect(spanOfIncident({ kind: "intrusion", occurred }, today)).toEqual({
      possible: days(possible),
      sure: sure && days(sure),
      isStartKnown: true,
      isEndKnown: true,
    });
  });

  it("of which only the end is known began nobody knows when, and surely went on at no time", () => {
    expect(spanOfIncident({ kind: "intrusion", occurred: { to: "2018-08" } }, today)).toEqual({
      possible: { first: "2018-08-01", last: "2018-08-31" },
      sure: undefined,
      isStartKnown: false,
      isEndKnown: true,
    });
  });

  it("that is a change goes on until today, unless its end is known", () => {
    const change = (occurred: Occurred) => spanOfIncident({ kind: "policy-change", occurred }, today);
    expect(change({ from: "2020-06" })).toMatchObject({
      possible: { first: "2020-06-01", last: today },
      sure: { first: "2020-06-30", last: today },
    });
    expect(change({ from: "2020-06", to: "2021" })).toMatchObject({
      possible: { first: "2020-06-01", last: "2021-12-31" },
      sure: { first: "2020-06-30", last: "2021-01-01" },
    });
  });

  it("of which only the disclosure is known has no span", () => {
    expect(spanOfIncident({ kind: "intrusion", occurred: {} }, today)).toBeUndefined();
  });

  it("never went on beyond what is possible, and always through what is sure, whatever its dates mean", () => {
    const dayOf = (date: PartialDate, share: number) => {
      const [first, last] = [Date.parse(earliestDay(date)), Date.parse(latestDay(date))];
      return new Date(first + share * (last - first)).toISOString().slice(0, 10);
    };
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyDate, anyDate, share, share, (from, to, early, late) => {
        const [began, ended] = [dayOf(from, early), dayOf(to, late)];
        fc.pre(began <= ended);
        const span = spanOfIncident({ kind: "scraping", occurred: { from, to } }, today);
        if (!span) throw new Error("It has dates.");
        expect(span.possible.first <= began && ended <= span.possible.last).toBe(true);
        if (span.sure) expect(began <= span.sure.first && span.sure.last <= ended).toBe(true);
      }),
    );
  });
});

describe("an account", () => {
  interface Told {
    readonly standing?: AccountStanding;
    readonly since?: string;
    readonly closedOn?: string;
  }
  const accountSpan = (told: Told) =>
    spanOfAccount({ serviceId: "example", saidOn: today, ...told } as Account, today);

  test.for<[string, Parameters<typeof accountSpan>[0], Days, Days | undefined, boolean, boolean]>([
    [
      "that exists lasts until today",
      { standing: "has", since: "2015" },
      ["2015-01-01", today],
      ["2015-12-31", today],
      true,
      true,
    ],
    [
      "of which only the start was told lasts until today",
      { since: "2015-03-04" },
      ["2015-03-04", today],
      ["2015-03-04", today],
      true,
      true,
    ],
    [
      "that was closed lasted until then",
      { standing: "closed", since: "2015-03", closedOn: "2018" },
      ["2015-03-01", "2018-12-31"],
      ["2015-03-31", "2018-01-01"],
      true,
      true,
    ],
    [
      "closed on a day that was not told ended nobody knows when",
      { standing: "closed", since: "2015" },
      ["2015-01-01", "2015-12-31"],
      undefined,
      true,
      false,
    ],
    [
      "of which only the closing was told began nobody knows when",
      { standing: "closed", closedOn: "2018-03" },
      ["2018-03-01", "2018-03-31"],
      undefined,
      false,
      true,
    ],
  ])("%s", ([, told, possible, sure, isStartKnown, isEndKnown]) => {
    expect(accountSpan(told)).toEqual({
      possible: days(possible),
      sure: sure && days(sure),
      isStartKnown,
      isEndKnown,
    });
  });

  test.for<[string, Parameters<typeof accountSpan>[0]]>([
    ["without any date", { standing: "has" }],
    ["that was closed, without any date", { standing: "closed" }],
    ["that never was, whatever else was told", { standing: "never", since: "2015", closedOn: "2018" }],
  ])("%s has no span", ([, told]) => {
    expect(accountSpan(told)).toBeUndefined();
  });
});

describe("a span whose end is known", () => {
  it("does not run past it, however rough its start is", () => {
    expect(
      spanOfIncident({ kind: "intrusion", occurred: { from: "2020", to: "2020-10" } }, "2026-11-24"),
    ).toMatchObject({
      possible: { first: "2020-01-01", last: "2020-10-31" },
    });
    expect(spanOfAccount(anAccount({ since: "2026" }), "2026-11-24")).toMatchObject({
      possible: { first: "2026-01-01", last: "2026-11-24" },
    });
  });

  it("is none for a change of how data is kept without any date", () => {
    expect(spanOfIncident({ kind: "policy-change", occurred: {} }, "2026-11-24")).toBeUndefined();
  });
});
