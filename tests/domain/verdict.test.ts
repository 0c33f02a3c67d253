import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Account } from "#lib/domain/account.ts";
import { assessExposure } from "#lib/domain/assess-exposure.ts";
import type { Day } from "#lib/domain/day.ts";
import { dataDepartures, evidenceGrades, type Incident } from "#lib/domain/incident.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { type Judgement, judge, verdictReasons, verdicts } from "#lib/domain/verdict.ts";
import { anAccount, anIncident, circumstances, inEveryLanguage, noAccount } from "#tests/domain/builders.ts";
import { accountOf, anyAccount, anyIncident, dateWithin, numbered } from "./samples.ts";

const feature = inEveryLanguage("Pay");
const today = "2026-11-22";
const { disclosedOn: _, ...undisclosed } = anIncident();

/** A date with the days it can mean, written out. */
type Span = readonly [date: PartialDate, first: Day, last: Day];

const sinces: readonly (Span | undefined)[] = [
  undefined,
  ["2015", "2015-01-01", "2015-12-31"],
  ["2018", "2018-01-01", "2018-12-31"],
  ["2018-08", "2018-08-01", "2018-08-31"],
  ["2018-08-20", "2018-08-20", "2018-08-20"],
  ["2018-08-21", "2018-08-21", "2018-08-21"],
  ["2019", "2019-01-01", "2019-12-31"],
  ["2021", "2021-01-01", "2021-12-31"],
];
const closings: readonly (Span | undefined)[] = [
  undefined,
  ["2017", "2017-01-01", "2017-12-31"],
  ["2018", "2018-01-01", "2018-12-31"],
  ["2018-07-31", "2018-07-31", "2018-07-31"],
  ["2018-08-01", "2018-08-01", "2018-08-01"],
  ["2018-08-31", "2018-08-31", "2018-08-31"],
  ["2020", "2020-01-01", "2020-12-31"],
];
const changes: readonly (Span | undefined)[] = [
  undefined,
  ["2018", "2018-01-01", "2018-12-31"],
  ["2018-09", "2018-09-01", "2018-09-30"],
  ["2019", "2019-01-01", "2019-12-31"],
];

/** When an incident happened, and what that says of its days. */
interface Period {
  readonly name: string;
  readonly dates: Pick<Incident, "occurred" | "disclosedOn">;
  readonly firstDay: Day | undefined;
  readonly lastDay: Day;
  /** By when it had begun at the latest. */
  readonly begunBy: Day;
  /** Who had an account by then had it while it went on; unknown where only its disclosure is known. */
  readonly stillOn: Day | undefined;
}

const periods: readonly Period[] = [
  {
    name: "in August 2018",
    dates: { occurred: { from: "2018-08" } },
    firstDay: "2018-08-01",
    lastDay: "2018-08-31",
    begunBy: "2018-08-31",
    stillOn: "2018-08-01",
  },
  {
    name: "in August 2018, known in September 2018",
    dates: { occurred: { from: "2018-08" }, disclosedOn: "2018-09" },
    firstDay: "2018-08-01",
    lastDay: "2018-09-30",
    begunBy: "2018-08-31",
    stillOn: "2018-08-01",
  },
  {
    name: "from August 2018 to 2019",
    dates: { occurred: { from: "2018-08", to: "2019" }, disclosedOn: "2020" },
    firstDay: "2018-08-01",
    lastDay: "2019-12-31",
    begunBy: "2018-08-31",
    stillOn: "2019-01-01",
  },
  {
    name: "until 20 August 2018, begun nobody knows when",
    dates: { occurred: { to: "2018-08-20" } },
    firstDay: undefined,
    lastDay: "2018-08-20",
    begunBy: "2018-08-20",
    stillOn: "2018-08-20",
  },
  {
    name: "nobody knows when, known on 20 August 2018",
    dates: { occurred: {}, disclosedOn: "2018-08-20" },
    firstDay: undefined,
    lastDay: "2018-08-20",
    begunBy: "2018-08-20",
    stillOn: undefined,
  },
  {
    name: "in 2018, known already in August 2018",
    dates: { occurred: { from: "2018" }, disclosedOn: "2018-08-20" },
    firstDay: "2018-01-01",
    lastDay: "2018-12-31",
    begunBy: "2018-12-31",
    stillOn: "2018-01-01",
  },
];

const as = (verdict: Judgement["verdict"], reason: Judgement["reason"]): Judgement => ({ verdict, reason });

/** What a careful reader would say from the days alone, for an account that is known to exist or closed. */
function readFromDays(
  period: Period,
  isGoingOn: boolean,
  isOnlyLogin: boolean,
  standing: "has" | "closed",
  [since, closed, changed]: readonly [Span | undefined, Span | undefined, Span | undefined],
): Judgement {
  if (since && !isGoingOn && since[1] > period.lastDay) return as("not-yours", "account-newer");
  if (closed && period.firstDay !== undefined && closed[2] < period.firstDay)
    return as("unlikely", "closed-before");
  if (changed && !isGoingOn && isOnlyLogin && changed[1] > period.lastDay)
    return as("unlikely", "password-newer");
  if (standing === "closed" && !closed) return as("possible", "closing-unknown");
  if (closed && closed[1] < period.begunBy) return as("possible", "dates-overlap");
  if (isGoingOn) return as("likely", "still-so");
  if (!since) return as("possible", "since-unknown");
  return period.stillOn !== undefined && since[2] <= period.stillOn
    ? as("likely", "account-older")
    : as("possible", "dates-overlap");
}

describe.for(periods)("from the days alone, an incident $name", (period) => {
  const cases = (["has", "closed"] as const).flatMap((standing) =>
    sinces.flatMap((since) =>
      (standing === "closed" ? closings : [undefined]).flatMap((closed) =>
        changes.flatMap((changed) =>
          [
            ["passwords", "password-hints", "sessions", "user-ids"] as const,
            ["passwords", "names"] as const,
            [] as const,
          ].flatMap((dataClasses) =>
            (["intrusion", "policy-change"] as const).map((kind) => ({
              standing,
              dates: [since, closed, changed] as const,
              dataClasses,
              kind,
            })),
          ),
        ),
      ),
    ),
  );

  it(`is judged as a careful reader would, in all ${cases.length} cases`, () => {
    for (const { standing, dates, dataClasses, kind } of cases) {
      const incident: Incident = { ...undisclosed, ...period.dates, dataClasses, kind };
      const [since, closed, changed] = dates;
      const account = anAccount({
        standing,
        ...(since && { since: since[0] }),
        ...(closed && { closedOn: closed[0] }),
        ...(changed && { passwordChangedOn: changed[0] }),
      });
      const isGoingOn = kind === "policy-change" && incident.occurred.to === undefined;
      const isOnlyLogin = dataClasses.length === 4;
      expect(judge(incident, account), JSON.stringify({ account, dataClasses, kind })).toEqual(
        readFromDays(period, isGoingOn, isOnlyLogin, standing, dates),
      );
    }
  });
});

/** Whose data it is, as the account fits or not. */
const fits = {
  region: [
    ["everywhere", {}, {}, undefined],
    ["of a region nobody asked about", { region: "japan" }, {}, "region-unknown"],
    ["of the account's region", { region: "japan" }, { region: "japan" }, undefined],
    ["of another region than said", { region: "japan" }, { region: "elsewhere" }, "other-region"],
    ["of another known region", { region: "japan" }, { region: "mainland-china" }, "other-region"],
    ["everywhere, though a region was said", {}, { region: "mainland-china" }, undefined],
  ],
  feature: [
    ["of every feature", {}, {}, undefined],
    ["of a feature nobody asked about", { feature }, {}, "feature-unknown"],
    ["of a feature used", { feature }, { usedFeature: { "example-2018": true } }, undefined],
    ["of a feature not used", { feature }, { usedFeature: { "example-2018": false } }, "feature-unused"],
    ["of a feature another incident has", { feature }, { usedFeature: { other: false } }, "feature-unknown"],
    ["of every feature, though one is unused", {}, { usedFeature: { "example-2018": false } }, undefined],
  ],
} as const;

describe("by whom it concerns and how sure it is, an incident", () => {
  const standings = [undefined, "has", "closed", "never"] as const;
  const cases = fits.region.flatMap((region) =>
    fits.feature.flatMap((used) =>
      standings.flatMap((standing) =>
        evidenceGrades.flatMap((grade) =>
          dataDepartures.flatMap((dataLeft) =>
            [true, false].map((isOnePersons) => ({ region, used, standing, grade, dataLeft, isOnePersons })),
          ),
        ),
      ),
    ),
  );

  it(`is judged as a careful reader would, in all ${cases.length} cases`, () => {
    for (const { region, used, standing, grade, dataLeft, isOnePersons } of cases) {
      const incident = anIncident({
        evidence: { grade, by: ["company"] },
        dataLeft,
        concerned: { ...region[1], ...used[1], ...(isOnePersons && { onePerson: true }) },
      });
      const answers: Partial<Account> = { ...region[2], ...used[2], since: "2010", closedOn: "2026" };
      const account: Account = { serviceId: "example", saidOn: today, ...answers };
      const expected = (): Judgement => {
        if (standing === "never") return as("not-yours", "no-account");
        if (region[3] === "other-region") return as("not-yours", "other-region");
        if (used[3] === "feature-unused") return as("not-yours", "feature-unused");
        if (isOnePersons) return as("unlikely", "one-person");
        if (grade === "alleged" || grade === "disputed") return as("possible", "unproven");
        if (dataLeft === "no" || dataLeft === "not-found") return as("possible", "data-stayed");
        if (standing === undefined) return as("possible", "account-unknown");
        if (region[3]) return as("possible", "region-unknown");
        if (used[3]) return as("possible", "feature-unknown");
        return as("likely", "account-older");
      };
      const sentence = [region[0], used[0], standing, grade, dataLeft, isOnePersons].join(", ");
      expect(judge(incident, standing ? ({ ...account, standing } as Account) : account), sentence).toEqual(
        expected(),
      );
    }
  });

  test.for([
    ["policy-change", "no", "likely", "still-so"],
    ["cross-border-access", "not-found", "likely", "account-older"],
    ["credential-stuffing", "no", "possible", "data-stayed"],
    ["intrusion", "not-found", "possible", "data-stayed"],
  ] as const)("of the kind %s, with data that left: %s, is %s: %s", ([kind, dataLeft, verdict, reason]) => {
    const incident = anIncident({ kind, dataLeft, concerned: { region: "japan" } });
    const account = {
      serviceId: "example",
      saidOn: today,
      standing: "has",
      since: "2010",
      region: "japan",
    } as const;
    expect(judge(incident, account)).toEqual(as(verdict, reason));
  });

  it("is judged by the incident alone where nothing was told", () => {
    expect(judge(anIncident(), undefined)).toEqual(as("possible", "account-unknown"));
    expect(judge(anIncident({ concerned: { region: "japan", feature } }), undefined)).toEqual(
      as("possible", "account-unknown"),
    );
    expect(judge(anIncident({ concerned: { onePerson: true } }), undefined)).toEqual(
      as("unlikely", "one-person"),
    );
  });
});

describe("an account since 2018 and an incident of August 2018", () => {
  test.for([
    ["2018", "possible"],
    ["2018-08", "possible"],
    ["2018-07", "likely"],
    ["2017", "likely"],
    ["2018-09", "not-yours"],
    ["2019", "not-yours"],
  ] as const)("since %s it is %s", ([since, verdict]) => {
    const incident: Incident = { ...undisclosed, occurred: { from: "2018-08", to: "2018-08" } };
    expect(judge(incident, anAccount({ since })).verdict).toBe(verdict);
  });

  it("closed in 2018 may have been closed before: possible, not likely", () => {
    const incident: Incident = { ...undisclosed, occurred: { from: "2018-08", to: "2018-08" } };
    const closed = (closedOn: PartialDate) =>
      judge(incident, anAccount({ standing: "closed", since: "2010", closedOn })).verdict;
    expect((["2017", "2018-07", "2018", "2018-08", "2018-09", "2019"] as const).map(closed)).toEqual([
      "unlikely",
      "unlikely",
      "possible",
      "possible",
      "likely",
      "likely",
    ]);
  });
});

describe("a verdict", () => {
  it("that is not-yours stays so whatever is told besides", () => {
    fc.assert(
      fc.property(anyIncident, anyAccount, anyAccount, (incident, told, more) => {
        fc.pre(judge(incident, accountOf(told)).verdict === "not-yours");
        const usedFeature = { ...more.usedFeature, ...told.usedFeature };
        const all = accountOf({ ...more, ...told, usedFeature });
        expect(judge(incident, all).verdict).toBe("not-yours");
      }),
      { numRuns: 500 },
    );
  });

  it("that is decided stays so when a date is told more exactly", () => {
    fc.assert(
      fc.property(
        anyIncident,
        anyAccount.chain((told) =>
          fc.record({
            told: fc.constant(told),
            since: told.since ? dateWithin(told.since) : fc.constant(undefined),
            closedOn: told.closedOn ? dateWithin(told.closedOn) : fc.constant(undefined),
          }),
        ),
        (incident, { told, since, closedOn }) => {
          const before = judge(incident, accountOf(told)).verdict;
          const after = judge(incident, accountOf({ ...told, since, closedOn })).verdict;
          if (before === "likely" || before === "not-yours") expect(after).toBe(before);
          if (before === "unlikely") expect(["unlikely", "not-yours"]).toContain(after);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is never likely without an account, nor on a mere claim", () => {
    fc.assert(
      fc.property(anyIncident, anyAccount, (incident, told) => {
        const isClaim = incident.evidence.grade === "alleged" || incident.evidence.grade === "disputed";
        const hasAccount = told.standing === "has" || told.standing === "closed";
        if (isClaim || !hasAccount) expect(judge(incident, accountOf(told)).verdict).not.toBe("likely");
        expect(judge(incident, undefined).verdict).not.toBe("likely");
        expect(judge(incident, noAccount())).toEqual(as("not-yours", "no-account"));
      }),
      { numRuns: 500 },
    );
  });

  it("is not-yours for an account opened after all that is known of the incident", () => {
    fc.assert(
      fc.property(anyIncident, anyAccount, (incident, told) => {
        fc.pre(incident.kind !== "policy-change");
        expect(judge(incident, accountOf({ ...told, since: "2031" })).verdict).toBe("not-yours");
      }),
    );
  });

  it("depends on its own incident only, in whatever order they come", () => {
    fc.assert(
      fc.property(
        fc
          .array(anyIncident, { maxLength: 5 })
          .map(numbered)
          .chain((incidents) =>
            fc.record({
              incidents: fc.constant(incidents),
              shuffled: fc.shuffledSubarray(incidents, { minLength: incidents.length }),
            }),
          ),
        anyAccount,
        ({ incidents, shuffled }, told) => {
          const given = circumstances({ account: accountOf(told) });
          const { exposures } = assessExposure(shuffled, given, today);
          expect(exposures).toEqual(assessExposure(incidents, given, today).exposures);
          for (const { incident, verdict, reason } of exposures)
            expect({ verdict, reason }).toEqual(judge(incident, given.account));
        },
      ),
    );
  });

  it("has every reason and every degree in some case", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyIncident, anyAccount, (incident, told) => {
        const { verdict, reason } = judge(incident, accountOf(told));
        seen.add(verdict).add(reason);
      }),
      { numRuns: 5000, seed: 1 },
    );
    expect([...verdicts, ...verdictReasons].filter((word) => !seen.has(word))).toEqual([]);
  });
});
