import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Account } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import { dataDepartures, evidenceGrades, type Group, type Incident } from "#lib/domain/incident.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import {
  type Exposure,
  type Judgement,
  judge,
  ownClasses,
  verdictReasons,
  verdicts,
} from "#lib/domain/verdict.ts";
import { anAccount, anIncident, inEveryLanguage, noAccount } from "#tests/domain/builders.ts";
import { accountOf, anyAccount, anyIncident, dateWithin } from "./samples.ts";

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

/** What an incident is judged to be, without the rest. */
const judged = (...given: Parameters<typeof judge>): Judgement => {
  const { verdict, reason } = judge(...given);
  return { verdict, reason };
};

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
      expect(judged(incident, account), JSON.stringify({ account, dataClasses, kind })).toEqual(
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
    [
      "of a region that the answer was not about",
      { region: "european-union" },
      { region: "elsewhere" },
      "region-unknown",
    ],
    [
      "of another region than said",
      { region: "european-union" },
      { region: "elsewhere", notIn: ["european-union"] },
      "other-region",
    ],
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
      const answers = { ...region[2], ...used[2], since: "2010", closedOn: "2026" };
      const account = { serviceId: "example", saidOn: today, ...answers };
      const expected = (): Judgement => {
        if (used[3] === "feature-unused") return as("not-yours", "feature-unused");
        if (region[3] === "other-region") return as("not-yours", "other-region");
        if (standing === "never") return as("not-yours", "no-account");
        if (isOnePersons) return as("unlikely", "one-person");
        if (grade === "alleged" || grade === "disputed") return as("possible", "unproven");
        if (dataLeft === "no" || dataLeft === "not-found") return as("possible", "data-stayed");
        if (used[3]) return as("possible", "feature-unknown");
        if (region[3]) return as("possible", "region-unknown");
        if (standing === undefined) return as("possible", "account-unknown");
        return as("likely", "account-older");
      };
      const sentence = [region[0], used[0], standing, grade, dataLeft, isOnePersons].join(", ");
      expect(judged(incident, (standing ? { ...account, standing } : account) as Account), sentence).toEqual(
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
    expect(judged(incident, account)).toEqual(as(verdict, reason));
  });

  it("is judged by the incident alone where nothing was told", () => {
    expect(judged(anIncident(), undefined)).toEqual(as("possible", "account-unknown"));
    expect(judged(anIncident({ concerned: { region: "japan", feature } }), undefined)).toEqual(
      as("possible", "feature-unknown"),
    );
    expect(judged(anIncident({ concerned: { region: "japan" } }), undefined)).toEqual(
      as("possible", "region-unknown"),
    );
    expect(judged(anIncident({ concerned: { onePerson: true } }), undefined)).toEqual(
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

const isBeyondAccounts = ({ concerned }: Incident) =>
  concerned?.who?.some((kind) => kind === "applicants" || kind === "staff");

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
        const mayBeAmong = hasAccount || isBeyondAccounts(incident);
        if (isClaim || !mayBeAmong) expect(judge(incident, accountOf(told)).verdict).not.toBe("likely");
        expect(judge(incident, undefined).verdict).not.toBe("likely");
        if (!isBeyondAccounts(incident)) {
          expect(judged(incident, noAccount())).toEqual(as("not-yours", "no-account"));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is not-yours for an account opened after all that is known of the incident", () => {
    fc.assert(
      fc.property(anyIncident, anyAccount, (incident, told) => {
        fc.pre(incident.kind !== "policy-change" && !isBeyondAccounts(incident));
        expect(judge(incident, accountOf({ ...told, since: "2031" })).verdict).toBe("not-yours");
      }),
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
    // Nothing tells who the last group of an incident is: the samples have one group each.
    const some = { who: ["members" as const], counts: [], dataClasses: [] };
    const ofSome = anIncident({
      groups: [
        { id: "all", ...some },
        { id: "some", ...some },
      ],
    });
    for (const { reason } of judge(ofSome, anAccount()).groups) seen.add(reason);
    seen.add(judge(anIncident(), undefined, { accountsSince: "2031" }).reason);
    expect([...verdicts, ...verdictReasons].filter((word) => !seen.has(word))).toEqual([]);
  });
});

describe("where somebody lives", () => {
  const japanese = anIncident({
    concerned: { region: "japan" },
    occurred: { from: "2018-08", to: "2018-08" },
  });

  test.for([
    ["nobody knows", undefined, "possible", "region-unknown"],
    ["is where the incident is about", "japan", "likely", "account-older"],
    ["is elsewhere", "elsewhere", "unlikely", "other-region"],
    ["is another region", "korea", "unlikely", "other-region"],
  ] as const)("%s, it stands for the account's region", ([, region, verdict, reason]) => {
    const where = region === undefined ? {} : { region };
    expect(judged(japanese, anAccount({ since: "2015" }), where)).toEqual(as(verdict, reason));
  });

  it("says nothing where the account's own region was told, or the incident is about all", () => {
    const told = anAccount({ since: "2015", region: "japan" });
    expect(judged(japanese, told, { region: "korea" })).toEqual(as("likely", "account-older"));
    expect(judged(anIncident(), anAccount({ since: "2015" }), { region: "korea" }).verdict).toBe("likely");
  });
});

describe("an incident of several groups", () => {
  const group = { who: ["members" as const], counts: [], dataClasses: [] };
  const ofAbroad = { ...group, id: "abroad", region: "korea" as const };
  const ofHome = { ...group, id: "home", region: "japan" as const };
  const here = anAccount({ since: "2010", region: "japan" });

  test.for([
    ["first", [ofHome, ofAbroad]],
    ["last", [ofAbroad, ofHome]],
  ] as const)("is judged as the group that concerns the person most, be it the %s", ([, groups]) => {
    const incident = anIncident({ groups });
    expect(judged(incident, here)).toEqual(as("likely", "account-older"));
    expect(judge(incident, here).groups.map(({ id, verdict }) => [id, verdict])).toEqual(
      groups.map(({ id }) => [id, id === "home" ? "likely" : "not-yours"]),
    );
  });
});

describe("since when most accounts exist", () => {
  const incident: Incident = { ...undisclosed, occurred: { from: "2012", to: "2012" } };

  test.for([
    ["is not told", undefined, "account-unknown"],
    ["is the year of the incident", "2012", "account-unknown"],
    ["is the year after, which may be meant roughly", "2013", "account-unknown"],
    ["is a day more than a year after it", "2014", "accounts-newer"],
    ["is long after", "2020", "accounts-newer"],
  ] as const)("%s", ([, accountsSince, reason]) => {
    const { reason: judgedBy } = judge(incident, undefined, accountsSince ? { accountsSince } : {});
    expect(judgedBy).toBe(reason);
  });

  test.for([
    ["nothing was told of", undefined, as("unlikely", "accounts-newer")],
    ["exists, no more is known", anAccount(), as("unlikely", "accounts-newer")],
    ["exists since before", anAccount({ since: "2010" }), as("likely", "account-older")],
    [
      "was there by a day",
      anAccount({ sinceBounds: { before: "2011-01-01" } }),
      as("likely", "account-older"),
    ],
    [
      "was not there by a day",
      anAccount({ sinceBounds: { after: "2010-01-01" } }),
      as("possible", "dates-overlap"),
    ],
    ["was closed some time", anAccount({ standing: "closed" }), as("possible", "closing-unknown")],
    ["never was", noAccount(), as("not-yours", "no-account")],
  ] as const)("says how probable it is that an account of 2012 %s", ([, account, expected]) => {
    expect(judged(incident, account, { accountsSince: "2020" })).toEqual(expected);
  });

  it("says nothing of people without an account, of what goes on, nor against somebody's own word", () => {
    const since = { accountsSince: "2020" } as const;
    const applicants: Incident = { ...incident, concerned: { who: ["applicants"] } };
    const goingOn: Incident = { ...incident, kind: "policy-change", occurred: { from: "2012" } };
    const ofFeature: Incident = { ...incident, concerned: { feature } };
    const user = anAccount({ usedFeature: { [incident.id]: true } });
    expect(judge(applicants, undefined, since).reason).toBe("beyond-accounts");
    expect(judge(goingOn, anAccount(), since).reason).toBe("still-so");
    expect(judge(ofFeature, user, since).reason).toBe("since-unknown");
  });

  it("leaves out what is a year away to the day", () => {
    const group = {
      id: "all",
      who: ["members" as const],
      counts: [],
      dataClasses: [],
      asOf: "2013-06-15" as const,
    };
    const ofDay: Incident = { ...incident, groups: [group] };
    expect(judge(ofDay, undefined, { accountsSince: "2014-06-15" }).reason).toBe("account-unknown");
    expect(judge(ofDay, undefined, { accountsSince: "2014-06-16" }).reason).toBe("accounts-newer");
  });

  it("counts for a group from the day of its data", () => {
    const group = {
      id: "all",
      who: ["members" as const],
      counts: [],
      dataClasses: [],
      asOf: "2019-06" as const,
    };
    const asOf: Incident = { ...incident, groups: [group] };
    expect(judge(asOf, undefined, { accountsSince: "2020" }).reason).toBe("account-unknown");
    expect(judge(asOf, undefined, { accountsSince: "2021" }).reason).toBe("accounts-newer");
  });

  it("never makes an incident concern anybody more, and clears nobody", () => {
    fc.assert(
      fc.property(anyIncident, anyAccount, fc.integer({ min: 2000, max: 2030 }), (one, told, year) => {
        const account = accountOf(told);
        const before = judge(one, account);
        const after = judge(one, account, { accountsSince: `${year}` as PartialDate });
        if (after.reason === "accounts-newer") expect(after.verdict).toBe("unlikely");
        else expect(after).toEqual(before);
        expect(verdicts.indexOf(after.verdict)).toBeLessThanOrEqual(verdicts.indexOf(before.verdict));
      }),
      { numRuns: 500 },
    );
  });
});

describe("whom an incident is about", () => {
  const about = (who: Group["who"], over: Partial<Incident> = {}) =>
    anIncident({ occurred: { from: "2018-08", to: "2018-08" }, concerned: { who }, ...over });
  const older = anAccount({ since: "2015" });
  const closedThen = anAccount({ since: "2010", standing: "closed", closedOn: "2016" });
  const closedSomeTime = anAccount({ since: "2010", standing: "closed" });

  test.for([
    ["members: who has an account", ["members"], older, "likely", "account-older"],
    ["members: who never had one", ["members"], noAccount(), "not-yours", "no-account"],
    ["members: who had left", ["members"], closedThen, "unlikely", "closed-before"],
    ["members: who left some time", ["members"], closedSomeTime, "possible", "closing-unknown"],
    ["former members: who had left", ["former-members"], closedThen, "possible", "dates-overlap"],
    [
      "former members too: who left some time",
      ["members", "former-members"],
      closedSomeTime,
      "likely",
      "account-older",
    ],
    ["former members: who has an account", ["former-members"], older, "possible", "beyond-accounts"],
    [
      "former members: of whom nothing is known",
      ["former-members"],
      undefined,
      "possible",
      "account-unknown",
    ],
    ["applicants: who has an account", ["applicants"], older, "possible", "beyond-accounts"],
    ["applicants: who never had one", ["applicants"], noAccount(), "possible", "beyond-accounts"],
    ["applicants: who had left", ["applicants"], closedThen, "possible", "beyond-accounts"],
    ["staff: who has an account", ["staff"], older, "unlikely", "not-customers"],
    ["partners: who never had one", ["staff", "business-partners"], noAccount(), "unlikely", "not-customers"],
    ["staff too: who has an account", ["members", "staff"], older, "likely", "account-older"],
    ["guests too: who has an account", ["members", "without-account"], older, "likely", "account-older"],
    [
      "guests too: who never had one",
      ["members", "without-account"],
      noAccount(),
      "possible",
      "beyond-accounts",
    ],
    ["guests: of whom nothing is known", ["without-account"], undefined, "possible", "beyond-accounts"],
  ] as const)("%s", ([, who, account, verdict, reason]) => {
    expect(judged(about(who), account)).toEqual(as(verdict, reason));
  });

  it("may have opened the account later and still be a guest of then", () => {
    expect(judged(about(["without-account"]), anAccount({ since: "2020" })).verdict).toBe("possible");
  });

  it("may be staff, where they told so", () => {
    const staff = about(["staff"], { concerned: { who: ["staff"], feature } });
    expect(judged(staff, noAccount()).reason).toBe("not-customers");
    expect(judged(staff, noAccount({ usedFeature: { "example-2018": true } })).verdict).toBe("possible");
  });

  it("is settled by their own word, whatever their account is", () => {
    const applicants = about(["applicants"], { concerned: { who: ["applicants"], feature } });
    const says = (used: boolean) => ({ usedFeature: { "example-2018": used } });
    expect(judged(applicants, noAccount()).reason).toBe("feature-unknown");
    expect(judged(applicants, noAccount(says(true)))).toEqual(as("possible", "since-unknown"));
    expect(judged(applicants, anAccount({ since: "2015", ...says(true) })).verdict).toBe("likely");
    expect(judged(applicants, anAccount({ since: "2015", ...says(false) }))).toEqual(
      as("not-yours", "feature-unused"),
    );
    const ofMembers = about(["members"], { concerned: { who: ["members"], feature } });
    expect(judged(ofMembers, anAccount({ standing: "closed", ...says(true) })).reason).toBe("since-unknown");
  });
});

describe("an incident that is about groups", () => {
  const groups: readonly Group[] = [
    { id: "all", who: ["members"], counts: [], dataClasses: ["names"] },
    {
      id: "payers",
      who: ["members"],
      feature,
      asOf: "2017",
      counts: [],
      dataClasses: ["payment-cards"],
      passwordStorage: "plain-text",
    },
    { id: "staff", who: ["staff"], counts: [], dataClasses: ["government-ids"] },
  ];
  const incident = anIncident({
    occurred: { from: "2018-08", to: "2018-08" },
    dataClasses: ["names", "payment-cards", "government-ids"],
    groups,
  });
  const of = (account?: Account) => judge(incident, account);
  const reasons = ({ groups: judgedGroups }: Exposure) => judgedGroups.map(({ reason }) => reason);

  it("judges each by itself, and counts as the one that concerns the person most", () => {
    const exposure = of(anAccount({ since: "2015" }));
    expect(reasons(exposure)).toEqual(["account-older", "feature-unknown", "not-customers"]);
    expect(exposure).toMatchObject(as("likely", "account-older"));
    expect(exposure.groups.map(({ id }) => id)).toEqual(["all", "payers", "staff"]);
    expect(exposure.groups[1]).toMatchObject({ passwordStorage: "plain-text" });
  });

  it("asks for each group by its own name", () => {
    const says = (answers: Readonly<Record<string, boolean>>) =>
      reasons(of(anAccount({ since: "2015", usedFeature: answers })))[1];
    expect(says({ "example-2018/payers": false })).toBe("feature-unused");
    expect(says({ "example-2018/payers": true })).toBe("account-older");
    expect(says({ "example-2018": true })).toBe("feature-unknown");
  });

  describe("of which one is a part of another that nothing else marks", () => {
    const users = { id: "users", who: ["members" as const], feature, counts: [], dataClasses: [] };
    const some = { ...users, id: "some" };
    const { feature: _, ...unmarked } = { ...users, id: "few" };
    const parts = anIncident({ occurred: { to: "2018-08" }, groups: [users, some, unmarked] });
    const saying = (isUser: boolean) =>
      reasons(judge(parts, anAccount({ since: "2015", usedFeature: { "example-2018/users": isUser } })));

    it("tells nobody in the whole that they are in the part", () => {
      expect(saying(true).slice(1)).toEqual(["only-some", "only-some"]);
    });

    it("tells who is not in the whole that they are not in the part", () => {
      expect(saying(false)).toEqual(["feature-unused", "feature-unused", "feature-unused"]);
    });
  });

  it("rules out of a group who was not there by its day", () => {
    expect(reasons(of(anAccount({ since: "2017" })))[1]).toBe("feature-unknown");
    expect(reasons(of(anAccount({ since: "2018" })))).toEqual([
      "dates-overlap",
      "account-newer",
      "not-customers",
    ]);
  });

  it("has the data of the groups that are theirs, the worst first, and never what only others lost", () => {
    const payer = anAccount({ usedFeature: { "example-2018/payers": true } });
    expect(ownClasses(of(payer))).toEqual(["payment-cards", "names"]);
    expect(ownClasses(of(anAccount()))).toEqual(["names"]);
    expect(ownClasses(of(noAccount()))).toEqual([]);
  });

  it("has the data of a group that may be theirs where there is no other", () => {
    const [, payers] = groups;
    const onlyPayers = anIncident({ groups: payers ? [payers] : [], dataClasses: ["payment-cards"] });
    expect(ownClasses(judge(onlyPayers, undefined))).toEqual(["payment-cards"]);
  });
});

describe("an account of which only one side of a bound is known", () => {
  const incident: Incident = { ...undisclosed, occurred: { from: "2018-08", to: "2018-08" } };

  test.for([
    ["existed by the first day", { sinceBounds: { before: "2018-08-01" } }, "likely", "account-older"],
    ["existed by a later day", { sinceBounds: { before: "2018-08-02" } }, "possible", "dates-overlap"],
    ["was made after the end", { sinceBounds: { after: "2018-09-01" } }, "not-yours", "account-newer"],
    [
      "was made after a day before the end",
      { sinceBounds: { after: "2018-08-31" } },
      "possible",
      "dates-overlap",
    ],
    [
      "has a date, which counts",
      { since: "2015", sinceBounds: { after: "2019-01-01" } },
      "likely",
      "account-older",
    ],
  ] as const)("%s", ([, told, verdict, reason]) => {
    expect(judged(incident, anAccount(told))).toEqual(as(verdict, reason));
  });

  test.for([
    ["changed after it was over", { passwordBounds: { changedAfter: "2018-09-01" } }, "unlikely"],
    ["changed after a day within", { passwordBounds: { changedAfter: "2018-08-31" } }, "likely"],
    ["the same since a day within", { passwordBounds: { unchangedSince: "2018-08-31" } }, "likely"],
  ] as const)("whose password was %s", ([, told, verdict]) => {
    const login = { ...incident, dataClasses: ["passwords" as const] };
    expect(judged(login, anAccount({ since: "2015", ...told })).verdict).toBe(verdict);
  });
});
