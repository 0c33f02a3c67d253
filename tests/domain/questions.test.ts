import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Account, standings } from "#lib/domain/account.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { openQuestions, type Question } from "#lib/domain/questions.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anAccount, anIncident, inEveryLanguage, noAccount } from "#tests/domain/builders.ts";
import { accountOf, anyAccount, anyIncident, numbered, type Told } from "./samples.ts";

const today = "2026-11-22";
const feature = inEveryLanguage("Pay");
const inAugust = anIncident({ occurred: { from: "2018-08", to: "2018-08" } });
const login = anIncident({ ...inAugust, dataClasses: ["passwords"] });

const kindsAsked = (incidents: readonly Incident[], account?: Account, on: Day = today) =>
  openQuestions("example", incidents, account, on).map(({ kind }) => kind);

describe("what is asked", () => {
  const table: readonly (readonly [string, readonly Incident[], Account | undefined, readonly string[]])[] = [
    ["nothing, where nothing happened", [], undefined, []],
    ["whether there is an account, first", [inAugust], undefined, ["standing"]],
    ["that alone at first, though the password would matter too", [login], undefined, ["standing"]],
    ["since when, of who has one", [inAugust], anAccount(), ["since"]],
    [
      "when it was closed, of who closed it",
      [inAugust],
      anAccount({ standing: "closed" }),
      ["since", "closed-on"],
    ],
    ["nothing, of who never had one", [inAugust, login], noAccount(), []],
    ["nothing more, of who opened it later", [inAugust], anAccount({ since: "2019" }), []],
    ["nothing more, of who had it before", [inAugust], anAccount({ since: "2015" }), []],
    ["nothing more, where the dates overlap for good", [inAugust], anAccount({ since: "2018" }), []],
    [
      "for the password, where nothing else was touched",
      [login],
      anAccount(),
      ["since", "password-changed-on"],
    ],
    [
      "for the password also of who had an account then",
      [login],
      anAccount({ since: "2015" }),
      ["password-changed-on"],
    ],
    [
      "nothing of the password after it was told",
      [login],
      anAccount({ since: "2015", passwordChangedOn: "2017" }),
      [],
    ],
    [
      "the region, where only one is concerned",
      [anIncident({ concerned: { region: "japan" } })],
      undefined,
      ["standing", "region"],
    ],
    [
      "nothing of the region after it was told",
      [anIncident({ concerned: { region: "japan" } })],
      anAccount({ region: "japan", since: "2015" }),
      [],
    ],
    [
      "nothing at all, where the region rules the person out",
      [anIncident({ concerned: { region: "japan" } })],
      { serviceId: "example", saidOn: today, region: "elsewhere" },
      [],
    ],
    [
      "the feature, where only its users are concerned",
      [anIncident({ concerned: { feature } })],
      anAccount({ since: "2015" }),
      ["feature"],
    ],
    [
      "for each feature by itself",
      numbered([anIncident({ concerned: { feature } }), anIncident({ concerned: { feature } })]),
      anAccount({ since: "2015", usedFeature: { "incident-0": true } }),
      ["feature"],
    ],
    [
      "nothing that a mere claim would not follow from, but that the account may be newer",
      [anIncident({ evidence: { grade: "alleged", by: ["seller"] } })],
      anAccount(),
      ["since"],
    ],
    [
      "whether it is theirs at all, of one person's claim",
      [anIncident({ concerned: { onePerson: true } })],
      undefined,
      ["standing"],
    ],
    [
      "not since when, where it is still so today",
      [anIncident({ kind: "policy-change", occurred: { from: "2018" } })],
      anAccount(),
      [],
    ],
    [
      "everything that can matter, in order",
      numbered([
        anIncident({ dataClasses: ["passwords"], concerned: { feature } }),
        anIncident({ concerned: { region: "japan" } }),
      ]),
      anAccount({ standing: "closed" }),
      ["region", "feature", "since", "closed-on", "password-changed-on"],
    ],
  ];

  test.for(table)("is %s", ([, incidents, account, kinds]) => {
    expect(kindsAsked(incidents, account)).toEqual(kinds);
  });

  it("names the incident whose region or feature it is about", () => {
    const incidents = numbered([
      anIncident(),
      anIncident({ concerned: { feature } }),
      anIncident({ concerned: { region: "japan" } }),
    ]);
    expect(openQuestions("example", incidents, undefined, today)).toEqual([
      { kind: "standing" },
      { kind: "region", incidentId: "incident-2" },
      { kind: "feature", incidentId: "incident-1" },
    ]);
  });

  it("is the region once, however many incidents are about it", () => {
    const incidents = numbered([1, 2, 3].map(() => anIncident({ concerned: { region: "japan" } })));
    expect(kindsAsked(incidents).filter((kind) => kind === "region")).toHaveLength(1);
  });

  it("supposes no account that is opened, or password that is changed, after today", () => {
    const until = (to: PartialDate) => [
      anIncident({
        dataClasses: ["passwords"],
        occurred: { to },
        evidence: { grade: "alleged", by: ["seller"] },
      }),
    ];
    expect(kindsAsked(until("2026-11-21"), anAccount())).toEqual(["since", "password-changed-on"]);
    expect(kindsAsked(until("2026-11-22"), anAccount())).toEqual([]);
    expect(kindsAsked(until("2026-11-22"), anAccount(), "2026-11-23")).toEqual([
      "since",
      "password-changed-on",
    ]);
  });
});

type Kind = Question["kind"];

/** Answers a person could give, far more than the product tries. */
const dates = ["2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021"]
  .flatMap((year) => [
    year,
    ...["01", "02", "03", "07", "08", "09", "11", "12"].map((month) => `${year}-${month}`),
  ])
  .flatMap((date) =>
    date.length === 4 ? [date] : [date, `${date}-01`, `${date}-02`, `${date}-15`, `${date}-28`],
  );

function answersTo(question: Question, known: Told): readonly Told[] {
  switch (question.kind) {
    case "standing":
      return standings.map((standing) => ({ standing }));
    case "region":
      return (["japan", "mainland-china", "elsewhere"] as const).map((region) => ({ region }));
    case "feature":
      return [true, false].map((used) => ({
        usedFeature: { ...known.usedFeature, [question.incidentId]: used },
      }));
    case "since":
      return dates.map((since) => ({ since }));
    case "closed-on":
      return dates.map((closedOn) => ({ closedOn }));
    case "password-changed-on":
      return dates.map((passwordChangedOn) => ({ passwordChangedOn }));
  }
}

/** Every question that fits what was told, whether it would change something or not. */
function unanswered(incidents: readonly Incident[], told: Told): Question[] {
  const regional = incidents.find(({ concerned }) => concerned?.region);
  return [
    ...(told.standing ? [] : [{ kind: "standing" } as const]),
    ...(told.region || !regional ? [] : [{ kind: "region", incidentId: regional.id } as const]),
    ...incidents
      .filter(({ id, concerned }) => concerned?.feature && told.usedFeature?.[id] === undefined)
      .map(({ id }) => ({ kind: "feature", incidentId: id }) as const),
    ...(told.standing && !told.since ? [{ kind: "since" } as const] : []),
    ...(told.standing === "closed" && !told.closedOn ? [{ kind: "closed-on" } as const] : []),
    ...(told.standing && !told.passwordChangedOn ? [{ kind: "password-changed-on" } as const] : []),
  ];
}

describe("a question", () => {
  const someIncidents = fc.array(anyIncident, { maxLength: 3 }).map(numbered);

  it("is asked exactly when an answer that a person could give would change a verdict", () => {
    fc.assert(
      fc.property(someIncidents, anyAccount, (incidents, told) => {
        const changes = (question: Question) =>
          answersTo(question, told).some((answer) =>
            incidents.some(
              (incident) =>
                judge(incident, accountOf({ ...told, ...answer })).verdict !==
                judge(incident, accountOf(told)).verdict,
            ),
          );
        expect(openQuestions("example", incidents, accountOf(told), today)).toEqual(
          unanswered(incidents, told).filter(changes),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for someone who told nothing as for someone whose every answer was taken back", () => {
    fc.assert(
      fc.property(someIncidents, (incidents) => {
        expect(openQuestions("example", incidents, undefined, today)).toEqual(
          openQuestions("example", incidents, accountOf({}), today),
        );
      }),
    );
  });

  it("is never asked again after any answer, and asking comes to an end", () => {
    fc.assert(
      fc.property(someIncidents, fc.infiniteStream(fc.nat()), (incidents, choices) => {
        let told: Told = {};
        const asked: string[] = [];
        for (const choice of choices) {
          const [question] = openQuestions("example", incidents, accountOf(told), today);
          if (!question) break;
          const name = JSON.stringify(question);
          expect(asked).not.toContain(name);
          asked.push(name);
          const answers = answersTo(question, told);
          told = { ...told, ...answers[choice % answers.length] };
        }
      }),
    );
  });

  it("comes in the order in which it is best asked", () => {
    const order: readonly Kind[] = [
      "standing",
      "region",
      "feature",
      "since",
      "closed-on",
      "password-changed-on",
    ];
    fc.assert(
      fc.property(someIncidents, anyAccount, (incidents, told) => {
        const kinds = kindsAsked(incidents, accountOf(told));
        expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      }),
    );
  });
});
