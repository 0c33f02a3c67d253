import { describe, expect, it, test } from "vitest";
import { knownCausesOf } from "#lib/domain/cause.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { languages } from "#lib/domain/language.ts";
import { answerAccount, withdrawAccount } from "#lib/storage/accounts.ts";
import type { Database } from "#lib/storage/database.ts";
import { forgetSign, noticeSign, reopenStep, settleStep } from "#lib/storage/resolutions.ts";
import { choose, readSetting } from "#lib/storage/settings.ts";
import { anIncident, aService, noAccount } from "#tests/domain/builders.ts";
import { aSettledStep } from "#tests/storage/a-settled-step.ts";
import { freshDatabase } from "./fresh-database.ts";

const today = "2026-11-22";
const example = aService();
const done = { outcome: "done" } as const;

/** Two shops behind one login, and a service of its own; each with an incident, and one of both shops. */
const shop = aService({ id: "shop", sharesLoginWith: ["mall"] });
const mall = aService({ id: "mall", sharesLoginWith: ["shop"] });
const incidents: readonly Incident[] = [
  anIncident({ id: "of-shop", serviceIds: ["shop"], dataClasses: ["passwords"] }),
  anIncident({ id: "of-mall", serviceIds: ["mall"], occurred: { from: "2015", to: "2016-02" } }),
  anIncident({ id: "of-both", serviceIds: ["mall", "shop"], evidence: { grade: "alleged", by: ["seller"] } }),
  anIncident({ id: "of-example" }),
];
const facts = (...ids: readonly string[]) =>
  incidents
    .filter(({ id }) => ids.includes(id))
    .flatMap((incident) => knownCausesOf({ kind: "incident", incident, serviceId: "example" }));

async function withIncidents(): Promise<Database> {
  const database = freshDatabase();
  await database.incidents.bulkAdd(incidents);
  return database;
}

const keysIn = async (database: Database) =>
  (await database.resolutions.toArray()).map(({ subject, stepId }) => `${subject} ${stepId}`).toSorted();

describe("what the person recorded of a step", () => {
  it("is kept with what is known of the service's incidents on that day", async () => {
    const database = await withIncidents();
    await settleStep(database, aSettledStep(example, "close-unused-account"), done, today);
    expect(await database.resolutions.toArray()).toEqual([
      {
        subject: "example",
        stepId: "close-unused-account",
        outcome: "done",
        resolvedOn: today,
        covers: facts("of-example"),
      },
    ]);
  });

  test.for([
    [done, { outcome: "done" }],
    [
      { outcome: "skipped", reason: "does-not-apply" },
      { outcome: "skipped", reason: "does-not-apply" },
    ],
    [
      { outcome: "put-off", until: "2026-12-22", when: "day" },
      { outcome: "put-off", until: "2026-12-22", when: "day" },
    ],
  ] as const)("as %j is kept as %j", async ([settlement, kept]) => {
    const database = await withIncidents();
    await settleStep(database, aSettledStep(example, "close-unused-account"), settlement, today);
    const [resolution] = await database.resolutions.toArray();
    expect(resolution).toStrictEqual({
      subject: "example",
      stepId: "close-unused-account",
      resolvedOn: today,
      covers: facts("of-example"),
      ...kept,
    });
  });

  it("takes the place of what was recorded before, also of what was said of it", async () => {
    const database = freshDatabase();
    await settleStep(
      database,
      aSettledStep(example, "change-password"),
      { outcome: "put-off", until: "2026-11-29", when: "day" },
      today,
    );
    await settleStep(database, aSettledStep(example, "change-password"), done, "2026-11-25");
    expect(await database.resolutions.toArray()).toStrictEqual([
      {
        subject: "example",
        stepId: "change-password",
        outcome: "done",
        resolvedOn: "2026-11-25",
        covers: [],
      },
    ]);
  });

  it("counts for every service behind the same login, with the incidents of all of them: it is one doing", async () => {
    const database = await withIncidents();
    await settleStep(database, aSettledStep(shop, "change-password"), done, today);
    const ids = async (serviceId: string) =>
      (await database.resolutions.get([serviceId, "change-password"]))?.covers
        .map((cause) => cause.kind === "incident" && cause.incidentId)
        .toSorted();
    expect(await ids("shop")).toEqual(["of-both", "of-mall", "of-shop"]);
    expect(await ids("mall")).toEqual(await ids("shop"));
    expect((await database.resolutions.get(["mall", "change-password"]))?.covers).toEqual(
      expect.arrayContaining(facts("of-shop", "of-mall", "of-both")),
    );
  });

  it.for(stepIds)("of %s counts for the whole login only where it is about the login", async (stepId) => {
    const database = await withIncidents();
    await settleStep(
      database,
      aSettledStep(mall, stepId),
      { outcome: "put-off", until: "2026-11-29", when: "day" },
      today,
    );
    const { subjects } = aSettledStep(mall, stepId);
    expect(await keysIn(database)).toEqual(subjects.map((subject) => `${subject} ${stepId}`).toSorted());
    await reopenStep(database, aSettledStep(shop, stepId));
    const isHisAlone = subjects.every((subject) => subject === "mall");
    expect(await keysIn(database)).toEqual(isHisAlone ? [`mall ${stepId}`] : []);
  });

  it("is gone once the step is opened again, and nothing else with it", async () => {
    const database = freshDatabase();
    await settleStep(database, aSettledStep(example, "change-password"), done, today);
    await settleStep(database, aSettledStep(aService({ id: "other" }), "change-password"), done, today);
    await settleStep(database, aSettledStep(example, "close-unused-account"), done, today);
    await reopenStep(database, aSettledStep(example, "change-password"));
    expect(await keysIn(database)).toEqual(["example close-unused-account", "other change-password"]);
  });

  it("may be opened again when it never was settled", async () => {
    await expect(
      reopenStep(freshDatabase(), aSettledStep(example, "change-password")),
    ).resolves.toBeUndefined();
  });

  it("is there for all services of a login, or for none, where a write fails", async () => {
    const database = await withIncidents();
    await database.open();
    database.resolutions.hook("creating", (_, resolution) => {
      if (resolution.subject === "mall") throw new Error("No room.");
    });
    await expect(settleStep(database, aSettledStep(shop, "change-password"), done, today)).rejects.toThrow();
    expect(await database.resolutions.count()).toBe(0);
  });
});

describe("what the person told of their account", () => {
  it("adds up, and keeps the day of the newest answer", async () => {
    const database = freshDatabase();
    await answerAccount(database, "example", { standing: "has" }, "2026-11-20");
    await answerAccount(database, "example", { since: "2015", region: "japan" }, "2026-11-21");
    await answerAccount(database, "example", { since: "2016-02" }, "2026-11-22");
    expect(await database.accounts.toArray()).toStrictEqual([
      { serviceId: "example", standing: "has", since: "2016-02", region: "japan", saidOn: "2026-11-22" },
    ]);
  });

  it("keeps the answer for each feature", async () => {
    const database = freshDatabase();
    await answerAccount(database, "example", { usedFeature: { "pay-2021": true } }, today);
    await answerAccount(database, "example", { usedFeature: { "album-2019": false } }, today);
    expect((await database.accounts.get("example"))?.usedFeature).toEqual({
      "pay-2021": true,
      "album-2019": false,
    });
    await answerAccount(database, "example", { usedFeature: { "pay-2021": false }, since: "2015" }, today);
    expect((await database.accounts.get("example"))?.usedFeature).toEqual({
      "pay-2021": false,
      "album-2019": false,
    });
    await answerAccount(database, "example", { standing: "has" }, today);
    expect(await database.accounts.get("example")).toMatchObject({ usedFeature: { "album-2019": false } });
  });

  it("can be taken back answer by answer, and leaves no hole behind", async () => {
    const database = freshDatabase();
    const all = { standing: "has", since: "2015", usedFeature: { "pay-2021": true } } as const;
    await answerAccount(database, "example", all, today);
    await answerAccount(database, "example", { since: undefined, usedFeature: undefined }, today);
    expect(await database.accounts.get("example")).toStrictEqual({
      serviceId: "example",
      standing: "has",
      saidOn: today,
    });
  });

  it("is kept for one service, and can be taken back as a whole", async () => {
    const database = freshDatabase();
    await answerAccount(database, "example", { standing: "never" }, today);
    await answerAccount(database, "other", { standing: "never" }, today);
    expect(await database.accounts.get("example")).toEqual(noAccount());
    await withdrawAccount(database, "example");
    expect(await database.accounts.toArray()).toEqual([noAccount({ serviceId: "other" })]);
  });

  it("loses no answer when two windows answer at the same time", async () => {
    const database = freshDatabase();
    await Promise.all([
      answerAccount(database, "example", { standing: "has" }, today),
      answerAccount(database, "example", { since: "2015" }, today),
      answerAccount(database, "example", { usedFeature: { a: true } }, today),
      answerAccount(database, "example", { usedFeature: { b: false } }, today),
    ]);
    expect(await database.accounts.get("example")).toEqual({
      serviceId: "example",
      standing: "has",
      since: "2015",
      usedFeature: { a: true, b: false },
      saidOn: today,
    });
  });
});

describe("a sign that was noticed", () => {
  it("is kept once for each service and sign, with the newest day, until it is taken back", async () => {
    const database = freshDatabase();
    const noticed = { serviceId: "example", signId: "a-sign", noticedOn: "2026-11-20" } as const;
    await noticeSign(database, noticed);
    await noticeSign(database, { ...noticed, noticedOn: "2026-11-22" });
    await noticeSign(database, { ...noticed, serviceId: "other" });
    await noticeSign(database, { ...noticed, signId: "b-sign" });
    await forgetSign(database, "other", "a-sign");
    expect(await database.noticedSigns.toArray()).toEqual([
      { ...noticed, noticedOn: "2026-11-22" },
      { ...noticed, signId: "b-sign" },
    ]);
  });
});

describe("a choice", () => {
  test.for(languages)("of %s is kept until the person follows the browser again", async (language) => {
    const database = freshDatabase();
    expect(await readSetting(database, "language")).toBeUndefined();
    await choose(database, "language", language);
    expect(await readSetting(database, "language")).toBe(language);
    await choose(database, "language", undefined);
    expect(await readSetting(database, "language")).toBeUndefined();
  });

  it("leaves the others alone, and is there when the database is opened again", async () => {
    const database = freshDatabase();
    await choose(database, "unusedAfterMonths", 24);
    await choose(database, "language", "ja");
    await choose(database, "language", undefined);
    database.close();
    await database.open();
    expect(await database.settings.toArray()).toEqual([{ key: "unusedAfterMonths", value: 24 }]);
  });
});
