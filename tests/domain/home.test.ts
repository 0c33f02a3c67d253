import { describe, expect, it, test } from "vitest";
import { indexCatalogue } from "#lib/domain/catalogue-index.ts";
import {
  bestQuestions,
  firstTasks,
  habitsIn,
  incidentsForEverybody,
  isNews,
  ownIncidents,
} from "#lib/domain/home.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { Step } from "#lib/domain/step.ts";
import { anAccount, anAskedStep, anIncident, aService, inEveryLanguage, noAccount } from "./builders.ts";
import { servicesNamed, today, weighed, weighedWithHabits } from "./own-services.ts";

const leak = (id: string, over: Partial<Incident> = {}) =>
  anIncident({
    id,
    occurred: { to: "2026-10-05" },
    disclosedOn: "2026-10-10",
    dataClasses: ["passwords"],
    ...over,
  });

describe("the incidents at a person's services", () => {
  it("are each there once, the newest first", () => {
    const services = servicesNamed("a", "b");
    const incidents = [
      leak("old", { serviceIds: ["a"], disclosedOn: "2020" }),
      leak("both", { serviceIds: ["a", "b", "not-theirs"] }),
      leak("middle", { serviceIds: ["b"], disclosedOn: "2025" }),
    ];
    const own = ownIncidents(weighed({ services, incidents }));
    expect(own.map(({ exposure }) => exposure.incident.id)).toEqual(["both", "middle", "old"]);
    expect(own.map(({ services: at }) => at.map(({ id }) => id))).toEqual([["a", "b"], ["b"], ["a"]]);
  });

  it("are told as they concern the person most, with that service first", () => {
    const services = servicesNamed("a", "b", "c");
    const incidents = [leak("all", { serviceIds: ["a", "b", "c"] })];
    const accounts = [
      noAccount({ serviceId: "a" }),
      anAccount({ serviceId: "b", since: "2015" }),
      anAccount({ serviceId: "c" }),
    ];
    const [one] = ownIncidents(weighed({ services, incidents, accounts }));
    expect(one?.exposure).toMatchObject({ verdict: "likely", reason: "account-older" });
    expect(one?.services[0].id).toBe("b");
    expect(one?.services).toHaveLength(3);
  });

  test.for<[string, Partial<Incident>, object, object | undefined]>([
    ["something is to do", {}, {}, undefined],
    ["an answer decides", { disclosedOn: "2015", occurred: {} }, {}, undefined],
    ["it is not theirs, which its verdict says", {}, { standing: "never" }, undefined],
    [
      "the password is newer",
      { dataClasses: ["password-hints", "genders"] },
      { passwordChangedOn: "2026-11" },
      { kind: "password-newer" },
    ],
    [
      "it is too long ago",
      { dataClasses: ["files"], disclosedOn: "2015", occurred: {} },
      {},
      { kind: "expired" },
    ],
    [
      "the company ended it",
      { dataClasses: ["sessions"], ended: { sessionsRevokedOn: "2026-10" } },
      {},
      { kind: "ended-by-company", on: "2026-10" },
    ],
    ["there never was anything to ask", { dataClasses: ["genders"] }, {}, undefined],
  ])("say why nothing is asked: %s", ([, over, told, why]) => {
    const [one] = ownIncidents(weighed({ incidents: [leak("one", over)], accounts: [anAccount(told)] }));
    expect(one?.why).toEqual(why);
  });

  it("say it of the service where they concern the person most", () => {
    const services = servicesNamed("a", "b");
    const incidents = [leak("one", { serviceIds: ["a", "b"], dataClasses: ["password-hints", "genders"] })];
    const newer = anAccount({ serviceId: "a", since: "2015", passwordChangedOn: "2026-11" });
    const of = (...accounts: readonly ReturnType<typeof anAccount>[]) =>
      ownIncidents(weighed({ services, incidents, accounts, ownPasswords: "everywhere" }))[0]?.why;
    expect(of(newer)).toEqual({ kind: "password-newer" });
    expect(of(newer, anAccount({ serviceId: "b" }))).toEqual({ kind: "password-newer" });
    expect(
      of({ ...newer, since: "2026-10-01" }, anAccount({ serviceId: "b", since: "2015" })),
    ).toBeUndefined();
  });

  test.for<[string, Partial<Incident>, boolean]>([
    ["a year ago to the day", { disclosedOn: "2025-11-24" }, true],
    ["a day more than a year ago", { disclosedOn: "2025-11-23" }, false],
    ["in a month that ended within the year", { disclosedOn: "2025-11" }, true],
  ])("are new for a year: known %s", ([, over, isNew]) => {
    expect(isNews(leak("one", over), today)).toBe(isNew);
  });

  it("are not new where nobody knows when they became known", () => {
    const { disclosedOn: _, ...undated } = leak("one", { occurred: {} });
    expect(isNews(undated, today)).toBe(false);
  });
});

describe("the first minutes", () => {
  const task = (stepId: StepId, worth: number, minutes: number, over: Partial<Step> = {}) =>
    anAskedStep({ stepId, worth, minutes, ...over });
  const first = (...steps: readonly Step[]) => firstTasks(steps, 10).map(({ stepId }) => stepId);

  it("are what is worth most together, of what is now", () => {
    expect(
      first(
        task("change-password", 9, 11),
        task("sign-out-everywhere", 8, 2),
        task("replace-card", 7, 5),
        task("look-through-files", 6, 3, { level: "later" }),
        task("close-unused-account", 6, 3, { state: "done", on: today }),
      ),
    ).toEqual(["sign-out-everywhere", "replace-card"]);
  });

  it("hold three things at most", () => {
    const ids = ["change-password", "sign-out-everywhere", "replace-card", "look-through-files"] as const;
    expect(first(...ids.map((id) => task(id, 1, 1)))).toEqual(ids.slice(0, 3));
  });

  it("are one that takes longer rather than nothing", () => {
    expect(first(task("replace-card", 2, 15), task("look-through-files", 1, 12))).toEqual(["replace-card"]);
    expect(first()).toEqual([]);
  });

  it("are what is urgent alone, where anything is", () => {
    expect(
      first(task("change-password", 1, 3, { isUrgent: true }), task("sign-out-everywhere", 9, 2)),
    ).toEqual(["change-password"]);
  });

  it("are the device that is not clean, before anything is typed on it", () => {
    expect(first(task("clean-device", 1, 15), task("change-password", 9, 3, { isUrgent: true }))).toEqual([
      "clean-device",
    ]);
  });
});

describe("questions of all services", () => {
  const services = servicesNamed("a", "b", "c");
  const incidents = [
    leak("a-1", { serviceIds: ["a"] }),
    leak("b-1", { serviceIds: ["b"] }),
    leak("b-2", { serviceIds: ["b"], dataClasses: ["files"] }),
  ];

  it("are the best of each service, those that settle most first, and how much they settle", () => {
    const result = weighed({ services, incidents });
    const { questions, settles } = bestQuestions(result, { unusedAfterMonths: 12 }, today, 4);
    expect(questions.map(({ serviceId, kind }) => [serviceId, kind])).toEqual([
      ["b", "standing"],
      ["a", "standing"],
    ]);
    expect(settles).toBe(questions.reduce((sum, question) => sum + question.settles, 0));
    expect(bestQuestions(result, { unusedAfterMonths: 12 }, today, 1).questions).toHaveLength(1);
  });

  it("know where the person lives, and that their passwords differ", () => {
    const regional = [leak("a-1", { serviceIds: ["a"], concerned: { region: "japan" } })];
    const result = weighed({ services, incidents: regional });
    const asks = (choices: object) =>
      bestQuestions(result, { unusedAfterMonths: 12, ...choices }, today, 4).questions.length;
    expect(asks({ region: "japan" })).toBe(1);
    expect(asks({ region: "elsewhere" })).toBe(0);
    const settles = (ownPasswords: "everywhere" | "no") =>
      bestQuestions(weighed({ services, incidents }), { unusedAfterMonths: 12, ownPasswords }, today, 4)
        .settles;
    expect(settles("everywhere")).toBeLessThan(settles("no"));
  });
});

describe("habits", () => {
  it("are all steps for the person, in their order, but what is past or a note", () => {
    const { steps } = weighedWithHabits({ incidents: [leak("one")] });
    const habits = habitsIn(steps);
    expect(habits).toEqual(steps.filter(({ scope }) => scope === "person"));
    expect(habits.length).toBeGreaterThan(3);
    const folded = (["past", "note"] as const).map((level) => anAskedStep({ stepId: "clean-device", level }));
    expect(habitsIn(folded)).toEqual([]);
  });
});

describe("incidents without a site", () => {
  const homeless = (id: string, over: Partial<Incident>) => leak(id, { serviceIds: [], ...over });
  const index = indexCatalogue(
    [aService()],
    [
      homeless("of-japan", { concerned: { region: "japan" } }),
      homeless("newer", { concerned: { region: "japan" }, disclosedOn: "2026-11-01" }),
      homeless("of-a-club", {
        concerned: { region: "japan", feature: inEveryLanguage("the club") },
        disclosedOn: "2026-11-20",
      }),
      homeless("of-korea", { concerned: { region: "korea" } }),
      homeless("of-all", {}),
      leak("at-a-site", { concerned: { region: "japan" } }),
    ],
    [],
    new Map(),
  );

  it("may concern people in their region: first everybody, then who is named, each the newest first", () => {
    expect(incidentsForEverybody(index, "japan").map(({ id }) => id)).toEqual([
      "newer",
      "of-japan",
      "of-a-club",
    ]);
    expect(incidentsForEverybody(index, "elsewhere")).toEqual([]);
    expect(incidentsForEverybody(index, undefined)).toEqual([]);
  });
});
