import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Account, type AccountAnswer, afterAnswer, standings } from "#lib/domain/account.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { featureKey } from "#lib/domain/incident.ts";
import { answerAtBound, openQuestions, type Question } from "#lib/domain/questions.ts";
import type { Service } from "#lib/domain/service.ts";
import { isOpen, judge, type Person } from "#lib/domain/verdict.ts";
import { anAccount, anIncident, aService, aVisit, inEveryLanguage, noAccount } from "./builders.ts";
import { ownService, today, weighed } from "./own-services.ts";
import { accountOf, anyAccount, anyIncident, numbered } from "./samples.ts";

const feature = inEveryLanguage("Pay");
/** Over at the end of 2019, known for long: nothing but answers decides. */
const leak = (over: Partial<Incident> = {}) =>
  anIncident({
    occurred: { from: "2019-06", to: "2019-12" },
    disclosedOn: "2020-01-15",
    dataClasses: ["names"],
    ...over,
  });
const login = leak({ dataClasses: ["passwords"] });

interface Given {
  readonly service?: Partial<Service>;
  readonly person?: Person;
  readonly hasOwnPasswords?: boolean;
  readonly on?: typeof today;
}

const ask = (
  incidents: readonly Incident[],
  account?: Account,
  { service = {}, person = {}, hasOwnPasswords = false, on = today }: Given = {},
): Question[] =>
  openQuestions(
    {
      service: aService(service),
      account,
      visit: aVisit({ lastOn: on }),
      exposures: incidents.map((incident) => judge(incident, account, person)),
    },
    person,
    hasOwnPasswords,
    on,
  );

const kinds = (...given: Parameters<typeof ask>) => ask(...given).map(({ kind }) => kind);

describe("what is asked", () => {
  const told = anAccount({ since: "2015" });

  test.for<[string, readonly Incident[], Account | undefined, readonly Question["kind"][], Given?]>([
    ["nothing, where nothing happened", [], undefined, []],
    ["whether there is an account, first", [leak()], undefined, ["standing"]],
    ["that alone at first, though the password would matter too", [login], undefined, ["standing"]],
    ["since when, of who has one", [leak()], anAccount(), ["since"]],
    [
      "since when and when it was closed, of who closed it",
      [leak()],
      anAccount({ standing: "closed" }),
      ["since", "closed-on"],
    ],
    ["nothing, of who never had one", [leak(), login], noAccount(), []],
    ["nothing more, of who opened it later", [leak()], anAccount({ since: "2020-02" }), []],
    ["nothing more of dates, of who had it before", [leak()], told, []],
    [
      "nothing where dates were told, however roughly",
      [leak()],
      anAccount({ sinceBounds: { before: "2019-06-01" } }),
      [],
    ],
    ["for the password, where one left", [login], told, ["password-changed-on", "password"]],
    [
      "nothing of when it was changed after that was told",
      [login],
      anAccount({ since: "2015", passwordChangedOn: "2017" }),
      ["password"],
    ],
    [
      "nothing of when it was changed after a bound was told",
      [login],
      anAccount({ since: "2015", passwordBounds: { unchangedSince: "2017-01-01" } }),
      ["password"],
    ],
    [
      "nothing of a password that is told to be shared",
      [login],
      anAccount({ since: "2015", password: "shared", passwordChangedOn: "2017" }),
      [],
    ],
    [
      "nothing of reuse, of who has passwords of their own",
      [login],
      anAccount({ since: "2015", passwordChangedOn: "2017" }),
      ["password"],
      { hasOwnPasswords: true },
    ],
    [
      "for the second factor, where much is at stake",
      [login],
      anAccount({ since: "2015", passwordChangedOn: "2017", password: "shared" }),
      ["second-factor"],
      {
        service: {
          stake: 3,
          pages: { "second-factor": { checkedOn: "2026-11-22", checkedBy: "directory" } },
        },
      },
    ],
    [
      "nothing of a second factor that was told",
      [login],
      anAccount({ since: "2015", passwordChangedOn: "2017", password: "shared", secondFactor: false }),
      [],
      {
        service: {
          stake: 3,
          pages: { "second-factor": { checkedOn: "2026-11-22", checkedBy: "directory" } },
        },
      },
    ],
    [
      "the region, where only one is concerned",
      [leak({ concerned: { region: "japan" } })],
      undefined,
      ["standing", "region"],
    ],
    ["the region, of who has an account", [leak({ concerned: { region: "japan" } })], told, ["region"]],
    [
      "nothing of the region after it was told",
      [leak({ concerned: { region: "japan" } })],
      anAccount({ region: "japan", since: "2015" }),
      [],
    ],
    [
      "nothing of the region where they told where they live",
      [leak({ concerned: { region: "japan" } })],
      told,
      [],
      { person: { region: "japan" } },
    ],
    [
      "the feature, where only its users are concerned",
      [leak({ concerned: { feature } })],
      told,
      ["feature"],
    ],
    [
      "the feature, even of who told nothing yet",
      [leak({ concerned: { feature } })],
      undefined,
      ["standing", "feature"],
    ],
    [
      "the feature, of who never had an account",
      [leak({ concerned: { feature, who: ["without-account"] } })],
      noAccount(),
      ["feature"],
    ],
    [
      "nothing of a feature that was told",
      [leak({ concerned: { feature } })],
      anAccount({ since: "2015", usedFeature: { "example-2018": true } }),
      [],
    ],
    [
      "nothing that a change still going on would not follow from",
      [leak({ kind: "policy-change", occurred: { from: "2018" } })],
      anAccount(),
      [],
    ],
  ])("is %s", ([, incidents, account, expected, given]) => {
    expect(kinds(incidents, account, given)).toEqual(expected);
  });

  it("is for each feature by itself, and for each group", () => {
    const groups = (["government-ids", "payment-cards"] as const).map((dataClass) => ({
      id: dataClass,
      who: ["members" as const],
      feature: inEveryLanguage(`a part with ${dataClass}`),
      counts: [],
      dataClasses: [dataClass],
    }));
    const incidents = numbered([
      leak({ concerned: { feature } }),
      leak({ groups, disclosedOn: "2026-10-10" }),
    ]);
    const keys = (usedFeature: Readonly<Record<string, boolean>>) =>
      ask(incidents, anAccount({ since: "2015", usedFeature })).map(({ key }) => key);
    expect(keys({}).toSorted()).toEqual([
      "feature incident-0",
      "feature incident-1/government-ids",
      "feature incident-1/payment-cards",
    ]);
    expect(keys({ "incident-0": true, "incident-1/payment-cards": false })).toEqual([
      "feature incident-1/government-ids",
    ]);
  });

  it("is not for a group that nothing tells from an earlier one", () => {
    const users = { id: "users", who: ["members" as const], feature, counts: [] };
    const groups = [
      { ...users, dataClasses: ["names" as const] },
      { ...users, id: "some", dataClasses: ["government-ids" as const] },
    ];
    expect(ask(numbered([leak({ groups })]), anAccount({ since: "2015" })).map(({ key }) => key)).toEqual([
      "feature incident-0/users",
    ]);
  });

  it("names the service, and the region that an incident there is about", () => {
    const incidents = numbered([leak(), leak({ concerned: { region: "japan" } })]);
    expect(ask(incidents, told)).toEqual([
      { kind: "region", key: "region", serviceId: "example", regions: ["japan"], settles: 1 },
    ]);
  });

  it("names every region that incidents there are about, and after a no only the new ones", () => {
    const incidents = numbered([
      leak({ concerned: { region: "taiwan" } }),
      leak({ concerned: { region: "korea" } }),
    ]);
    expect(ask(incidents, told)).toMatchObject([{ kind: "region", regions: ["korea", "taiwan"] }]);
    const no = afterAnswer(told, { region: "elsewhere", notIn: ["korea", "taiwan"] }, "example", today);
    expect(ask(incidents, no)).toEqual([]);
    const inEurope = numbered([...incidents, leak({ concerned: { region: "european-union" } })]);
    expect(ask(inEurope, no)).toMatchObject([{ kind: "region", regions: ["european-union"] }]);
  });

  it("is the region once, however many incidents are about it", () => {
    const incidents = numbered([1, 2, 3].map(() => leak({ concerned: { region: "japan" } })));
    expect(ask(incidents, told)).toMatchObject([{ kind: "region", settles: 3 }]);
  });

  it("is of several bounds the one that settles most, by how likely people can say so", () => {
    const incidents = numbered([
      leak({ occurred: { to: "2012-06-30" }, disclosedOn: "2012-07" }),
      leak({ occurred: { to: "2026-10-31" }, disclosedOn: "2026-11-01" }),
    ]);
    expect(ask(incidents, anAccount())).toMatchObject([{ kind: "since", bound: "2012-06-30" }]);
    const more = numbered([
      ...incidents.slice(0, 1),
      leak({ occurred: { to: "2018-06-30" } }),
      leak({ occurred: { to: "2018-06-30" } }),
    ]);
    expect(ask(more, anAccount())).toMatchObject([{ kind: "since", bound: "2018-06-30" }]);
  });

  it("names no bound that is still to come", () => {
    const until = (to: typeof today) => [leak({ occurred: { to }, disclosedOn: "2020" })];
    expect(kinds(until("2026-11-24"), anAccount())).toEqual(["since"]);
    expect(kinds(until("2026-11-25"), anAccount())).toEqual([]);
  });

  it("comes in the order of what it settles, then of what is easiest", () => {
    const incidents = numbered([
      leak({ dataClasses: ["passwords", "names"] }),
      leak({ concerned: { feature } }),
    ]);
    expect(ask(incidents, anAccount()).map(({ kind, settles }) => [kind, settles])).toEqual([
      ["since", 4],
      ["password", 2],
      ["feature", 1],
      ["password-changed-on", 1],
    ]);
  });
});

describe("an answer on one side of a bound", () => {
  const incident = leak({ occurred: { from: "2019-06-01", to: "2019-12-15" } });
  const question = <Kind extends "since" | "closed-on" | "password-changed-on">(kind: Kind) => ({
    kind,
    key: kind,
    serviceId: "example",
    incident,
    bound: "2019-12-15" as const,
  });

  it("is kept as bounds that decide", () => {
    expect(answerAtBound(question("since"), true)).toEqual({ sinceBounds: { before: "2019-12-15" } });
    expect(answerAtBound(question("since"), false)).toEqual({ sinceBounds: { after: "2019-12-16" } });
    expect(answerAtBound(question("closed-on"), true)).toEqual({
      standing: "closed",
      closedOn: "2019-05-31",
    });
    expect(answerAtBound(question("closed-on"), false)).toEqual({
      standing: "closed",
      closedOn: "2019-12-16",
    });
    expect(answerAtBound(question("password-changed-on"), true)).toEqual({
      passwordBounds: { changedAfter: "2019-12-16" },
    });
    expect(answerAtBound(question("password-changed-on"), false)).toEqual({
      passwordBounds: { unchangedSince: "2019-12-15" },
    });
  });

  it("is kept by the bound itself where nothing else is known of the days", () => {
    const undated = { ...incident, occurred: {} };
    const of = (kind: "since" | "closed-on") => answerAtBound({ ...question(kind), incident: undated }, true);
    expect(of("since")).toEqual({ sinceBounds: { before: "2019-12-15" } });
    expect(of("closed-on")).toEqual({ standing: "closed", closedOn: "2019-12-14" });
  });
});

/** Every answer that a tap can give. */
function answersTo(question: Question): AccountAnswer[] {
  switch (question.kind) {
    case "standing":
      return standings.map((standing) => ({ standing }));
    case "since":
    case "closed-on":
    case "password-changed-on":
      return [answerAtBound(question, true), answerAtBound(question, false)];
    case "region":
      return [
        ...question.regions.map((region) => ({ region })),
        { region: "elsewhere", notIn: question.regions },
      ];
    case "feature":
      return [true, false].map((used) => ({
        usedFeature: { [featureKey(question.incident.id, question.groupId)]: used },
      }));
    case "password":
      return [{ password: "own" }, { password: "shared" }, { password: "none" }];
    case "second-factor":
      return [{ secondFactor: true }, { secondFactor: false }];
  }
}

const service = aService({
  stake: 3,
  pages: { "second-factor": { checkedOn: "2026-11-22", checkedBy: "directory" } },
});

/** How many incidents may concern the person, and what they ask for, as everything is weighed. */
function mattering(incidents: readonly Incident[], account: Account | undefined): number {
  const own = ownService(weighed({ services: [service], incidents, accounts: account ? [account] : [] }));
  const asking = own.steps.flatMap(({ requests }) =>
    requests.filter(
      ({ cause, level }) =>
        cause.kind === "incident" && (level === "now" || level === "later" || level === "list"),
    ),
  );
  return own.exposures.filter(isOpen).length + asking.length;
}

describe("a question", () => {
  const someIncidents = fc.array(anyIncident, { maxLength: 3 }).map(numbered);
  const askAt = (incidents: readonly Incident[], account: Account | undefined) =>
    ask(incidents, account, { service });

  it("settles something, and the best answer settles exactly what it says", () => {
    fc.assert(
      fc.property(someIncidents, anyAccount, (incidents, told) => {
        const account = accountOf(told);
        const before = mattering(incidents, account);
        for (const question of askAt(incidents, account)) {
          expect(question.settles).toBeGreaterThan(0);
          const after = answersTo(question).map((answer) =>
            mattering(incidents, afterAnswer(account, answer, "example", today)),
          );
          expect(before - Math.min(...after)).toBe(question.settles);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("that the person does not remember is not asked again", () => {
    fc.assert(
      fc.property(someIncidents, anyAccount, (incidents, told) => {
        const account = accountOf(told);
        const asked = askAt(incidents, account);
        for (const { key } of asked) {
          const unsure = afterAnswer(account, { unsure: [key] }, "example", today);
          expect(askAt(incidents, unsure).map((question) => question.key)).toEqual(
            asked.map((question) => question.key).filter((other) => other !== key),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is never asked again after any answer, and asking comes to an end", () => {
    fc.assert(
      fc.property(someIncidents, fc.infiniteStream(fc.nat()), (incidents, choices) => {
        let account: Account | undefined;
        const asked: string[] = [];
        for (const choice of choices) {
          const [question] = askAt(incidents, account);
          if (!question) break;
          expect(asked).not.toContain(question.key);
          asked.push(question.key);
          const answers = answersTo(question);
          account = afterAnswer(account, answers[choice % answers.length] ?? {}, "example", today);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same for someone who told nothing as for someone whose every answer was taken back", () => {
    fc.assert(
      fc.property(someIncidents, (incidents) => {
        expect(askAt(incidents, undefined)).toEqual(askAt(incidents, accountOf({})));
      }),
    );
  });
});
