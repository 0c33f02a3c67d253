import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type AssessedStep,
  assessExposure,
  type Circumstances,
  countOpenSteps,
  countPutOffSteps,
  isOpen,
} from "#lib/domain/assess-exposure.ts";
import { dataClasses } from "#lib/domain/data-class.ts";
import { addDays, addMonths, type Day } from "#lib/domain/day.ts";
import { type StepId, stepIds } from "#lib/domain/hygiene-step.ts";
import { dataDepartures, type Incident, incidentKinds } from "#lib/domain/incident.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { requiredSteps } from "#lib/domain/required-steps.ts";
import { causeOf, type Resolution, skipReasons } from "#lib/domain/resolution.ts";
import type { Visit } from "#lib/domain/visit.ts";
import {
  anAccount,
  anIncident,
  aResolution,
  aSign,
  circumstances,
  inEveryLanguage,
  noAccount,
} from "#tests/domain/builders.ts";

const today = "2026-11-22";
const leak = (over: Partial<Incident> = {}) =>
  anIncident({ dataClasses: ["passwords"], dataLeft: "yes", ...over });
const copiedSessions = anIncident({ kind: "session-theft", dataClasses: ["sessions"] });

/** The steps there are, of a person who told and did no more than the test says. */
const stepsOf = (incidents: readonly Incident[], over: Partial<Circumstances> = {}, on: Day = today) =>
  assessExposure(incidents, circumstances(over), on).steps;

const idsOf = (steps: readonly AssessedStep[]) => steps.map(({ stepId }) => stepId);

function theStep(
  stepId: StepId,
  incidents: readonly Incident[],
  over: Partial<Circumstances> = {},
  on: Day = today,
): AssessedStep {
  const found = stepsOf(incidents, over, on).find((step) => step.stepId === stepId);
  if (!found) throw new Error(`There is no step ${stepId}.`);
  return found;
}

/** The step of changing the password, with what was resolved of it. */
const passwordStep = (incidents: readonly Incident[], ...resolutions: readonly Resolution[]) =>
  theStep("change-password", incidents, { resolutions });
const stateOf = (incidents: readonly Incident[], ...resolutions: readonly Resolution[]) =>
  passwordStep(incidents, ...resolutions).state;
const covering = (...incidents: readonly Incident[]) => ({ covers: incidents.map(causeOf) });

const someDay = fc
  .tuple(fc.integer({ min: 2010, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7, 10))
  .map(
    ([year, month, length]) => `${year}-${String(month).padStart(2, "0")}-15`.slice(0, length) as PartialDate,
  );

/** Incidents of all sorts, each with its own id, and resolutions of different steps for some of them. */
const record = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...incidentKinds),
      dataClasses: fc.uniqueArray(fc.constantFrom(...dataClasses), { maxLength: 4 }),
      dataLeft: fc.constantFrom(...dataDepartures),
      disclosedOn: someDay,
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((over, at) => anIncident({ ...over, id: `incident-${at}` })))
  .chain((incidents) =>
    fc.record({
      incidents: fc.constant(incidents),
      resolutions: fc.uniqueArray(
        fc.record({
          stepId: fc.constantFrom(...stepIds),
          outcome: fc.constantFrom("done" as const, "skipped" as const),
          covers: fc.subarray(incidents.map(causeOf)),
        }),
        { selector: ({ stepId }) => stepId },
      ),
    }),
  )
  .map(({ incidents, resolutions }) => ({
    incidents,
    resolutions: resolutions.map((resolution) => aResolution(resolution)),
  }));

describe("what happened", () => {
  const order = (incidents: readonly Incident[]) =>
    assessExposure(incidents, circumstances(), today).exposures.map(({ incident }) => incident.id);

  test.for([
    ["the day of disclosure", ["2018-08-20", "2020-03-19", "2013-11-20"], [1, 0, 2]],
    ["whatever precision it has", ["2018", "2018-08", "2018-08-20", "2019"], [3, 2, 1, 0]],
    ["and by its id where the days are the same", ["2018", "2018-01", "2018-01-01"], [0, 1, 2]],
  ] as const)("is shown newest first by %s", ([, disclosed, expected]) => {
    const incidents = disclosed.map((disclosedOn, at) => anIncident({ id: `incident-${at}`, disclosedOn }));
    const ids = expected.map((at) => `incident-${at}`);
    expect(order(incidents)).toEqual(ids);
    expect(order(incidents.toReversed())).toEqual(ids);
  });

  it("is placed by its end, else its beginning, where the disclosure is unknown", () => {
    const { disclosedOn: _, ...undisclosed } = anIncident();
    const incidents: Incident[] = [
      { ...undisclosed, id: "began-2015", occurred: { from: "2015" } },
      { ...undisclosed, id: "ended-2020", occurred: { from: "2012", to: "2020-07" } },
      anIncident({ id: "disclosed-2018", disclosedOn: "2018-01" }),
      { ...undisclosed, id: "unknown", occurred: {} },
    ];
    expect(order(incidents)).toEqual(["ended-2020", "disclosed-2018", "began-2015", "unknown"]);
  });

  it("does not reorder the list it was given", () => {
    const incidents = [
      anIncident({ id: "a", disclosedOn: "2010" }),
      anIncident({ id: "b", disclosedOn: "2020" }),
    ];
    expect(order(incidents)).toEqual(["b", "a"]);
    expect(incidents.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("still asks for something where it is likely or possible, and folds away where it is not", () => {
    const open = (["not-yours", "unlikely", "possible", "likely"] as const).map((verdict) =>
      isOpen({ verdict, reason: "account-unknown" }),
    );
    expect(open).toEqual([false, false, true, true]);
  });
});

describe("the steps", () => {
  it("are asked for once, by every incident that asks, newest first", () => {
    const older = leak({ id: "older", disclosedOn: "2013" });
    const newer = leak({ id: "newer", disclosedOn: "2020" });
    const steps = stepsOf([older, newer]);
    expect(idsOf(steps)).toHaveLength(new Set(idsOf(steps)).size);
    expect(passwordStep([older, newer]).requests.map(({ incidentId }) => incidentId)).toEqual([
      "newer",
      "older",
    ]);
  });

  it("are open until the person settles them, and open again when they take it back", () => {
    expect(passwordStep([leak()])).toEqual({
      stepId: "change-password",
      requests: [{ stepId: "change-password", incidentId: "example-2018", reason: "passwords-involved" }],
      isUrgent: false,
      isForDisuse: false,
      state: "open",
      reopenings: [],
    });
    expect(stateOf([leak()], aResolution({ outcome: "done" }))).toBe("done");
    expect(stateOf([leak()], aResolution({ outcome: "skipped", reason: "does-not-apply" }))).toBe("skipped");
  });

  it("keep what was recorded of them", () => {
    const resolution = aResolution();
    expect(passwordStep([leak()], resolution).resolution).toBe(resolution);
    expect(passwordStep([leak()])).not.toHaveProperty("resolution");
  });

  it("stay settled whatever was resolved of another step", () => {
    expect(stateOf([leak()], aResolution({ stepId: "close-unused-account" }), aResolution())).toBe("done");
  });

  it("stay settled when one of the incidents leaves the catalogue", () => {
    const withdrawn = leak({ id: "withdrawn" });
    expect(stateOf([leak()], aResolution(covering(leak(), withdrawn)))).toBe("done");
  });

  it("stay settled for good where they were skipped, whatever the reason", () => {
    for (const reason of skipReasons) {
      const skipped = aResolution({ outcome: "skipped", reason, resolvedOn: "2020-01-01" });
      expect(stateOf([leak()], skipped)).toBe("skipped");
    }
  });

  it("are not asked for by what does not concern the person", () => {
    const here = leak({ id: "here", concerned: { region: "japan" } });
    const account = anAccount({ region: "elsewhere" });
    expect(stepsOf([here], { account })).toEqual([]);
    const both = stepsOf([here, leak()], { account }).find(({ stepId }) => stepId === "change-password");
    expect(both?.requests.map(({ incidentId }) => incidentId)).toEqual(["example-2018"]);
  });

  it("are asked for by one person's claim as far as everybody may well do them", () => {
    const claim = anIncident({
      kind: "insider-access",
      dataClasses: ["passwords", "email-addresses"],
      concerned: { onePerson: true },
    });
    expect(assessExposure([claim], circumstances(), today).exposures[0]?.verdict).toBe("unlikely");
    expect(idsOf(stepsOf([claim]))).toEqual(requiredSteps(claim).map(({ stepId }) => stepId));
    expect(idsOf(stepsOf([claim]))).toEqual([
      "secure-recovery-mailbox",
      "check-sign-in-history",
      "verify-support-contact",
    ]);
    expect(stepsOf([claim], { account: noAccount() })).toEqual([]);
  });

  it("are not asked for by what is unlikely for another reason", () => {
    const login = leak({ occurred: { from: "2018-08", to: "2018-08" } });
    const account = anAccount({ passwordChangedOn: "2020" });
    expect(assessExposure([login], circumstances({ account }), today).exposures[0]?.reason).toBe(
      "password-newer",
    );
    expect(stepsOf([login], { account })).toEqual([]);
  });
});

describe("a new fact", () => {
  it("that is a new incident opens the steps it asks for, and says so", () => {
    const newer = leak({ id: "newer", disclosedOn: "2026-12" });
    const step = passwordStep([leak(), newer], aResolution());
    expect(step.state).toBe("open");
    expect(step.reopenings).toEqual([
      { kind: "new-fact", fact: { kind: "new-incident", incidentId: "newer" } },
    ]);
    expect(stateOf([leak(), newer], aResolution(covering(leak(), newer)))).toBe("done");
  });

  it("that is a new incident leaves alone what it does not ask for", () => {
    const other = anIncident({ id: "other", kind: "policy-change", dataLeft: "no" });
    const step = passwordStep([leak(), other], aResolution());
    expect(step.state).toBe("done");
    expect(step.reopenings).toEqual([]);
  });

  it("that is more data opens only the steps that have to do with that data", () => {
    const before = leak();
    const after = leak({ dataClasses: ["passwords", "payment-cards", "phone-numbers"] });
    const resolutions = stepIds.map((stepId) => aResolution({ stepId, ...covering(before) }));
    const open = stepsOf([after], { resolutions }).filter(({ state }) => state === "open");
    expect(idsOf(open)).toEqual(["watch-payment-card", "verify-support-contact"]);
    expect(open[0]?.reopenings).toEqual([
      {
        kind: "new-fact",
        fact: {
          kind: "data-classes",
          incidentId: "example-2018",
          added: ["payment-cards", "phone-numbers"],
        },
      },
    ]);
  });

  it.for([
    ["a longer time", { occurred: { from: "2017" } }, "period"],
    ["better evidence", { evidence: { grade: "confirmed", by: ["court"] } }, "evidence"],
  ] as const)("that is %s opens every step of its incident, and of no other", ([, amended, kind]) => {
    const reported = { evidence: { grade: "reported", by: ["press"] } } as const;
    const before = leak(reported);
    const other = anIncident({ ...reported, id: "other", kind: "policy-change", dataLeft: "no" });
    const resolutions = stepIds.map((stepId) => aResolution({ stepId, ...covering(before, other) }));
    const steps = stepsOf([leak({ ...reported, ...amended }), other], { resolutions });
    expect(idsOf(steps.filter(({ state }) => state === "done"))).toEqual(["know-where-data-is-kept"]);
    const kinds = steps.flatMap(({ reopenings }) =>
      reopenings.map((reopening) => reopening.kind === "new-fact" && reopening.fact.kind),
    );
    expect(kinds).toEqual(requiredSteps(before).map(() => kind));
  });

  it.for([
    ["fewer data", { dataClasses: ["passwords"] }],
    ["a more exact date", { occurred: { from: "2018-08-20" } }],
    ["another wording", { title: inEveryLanguage("Other") }],
    ["weaker evidence", { evidence: { grade: "alleged", by: ["seller"] } }],
  ] as const)("is not %s: what is done stays done", ([, amended]) => {
    const before = leak({ dataClasses: ["passwords", "names"] });
    const resolutions = stepIds.map((stepId) => aResolution({ stepId, ...covering(before) }));
    for (const { state, reopenings } of stepsOf([{ ...before, ...amended }], { resolutions })) {
      expect(state).toBe("done");
      expect(reopenings).toEqual([]);
    }
  });

  it("opens a step that was skipped or put off as well", () => {
    const newer = leak({ id: "newer" });
    const skipped = aResolution({ outcome: "skipped", reason: "not-possible", ...covering(leak()) });
    const later = aResolution({ outcome: "put-off", until: "2027-01-01", ...covering(leak()) });
    expect(stateOf([leak(), newer], skipped)).toBe("open");
    expect(stateOf([leak(), newer], later)).toBe("open");
  });

  it("of several incidents is told of each", () => {
    const amended = leak({ occurred: { from: "2017" }, evidence: { grade: "confirmed", by: ["court"] } });
    const newer = leak({ id: "newer", disclosedOn: "2026" });
    const before = leak({ evidence: { grade: "reported", by: ["press"] } });
    const { reopenings } = passwordStep([amended, newer], aResolution(covering(before)));
    expect(
      reopenings.map(
        (reopening) => reopening.kind === "new-fact" && [reopening.fact.incidentId, reopening.fact.kind],
      ),
    ).toEqual([
      ["newer", "new-incident"],
      ["example-2018", "period"],
      ["example-2018", "evidence"],
    ]);
  });

  it("of an incident that does not concern the person opens nothing", () => {
    const newer = leak({ id: "newer", concerned: { region: "japan" } });
    const given = { account: anAccount({ region: "elsewhere" }), resolutions: [aResolution()] };
    expect(theStep("change-password", [leak(), newer], given).state).toBe("done");
  });
});

describe("a step that grows old", () => {
  const reviewed = (resolvedOn: Day, over: Partial<Resolution> = {}) =>
    aResolution({ stepId: "revoke-third-party-access", resolvedOn, ...covering(copiedSessions), ...over });
  const review = (resolution: Resolution, on: Day) =>
    theStep("revoke-third-party-access", [copiedSessions], { resolutions: [resolution] }, on);

  test.for([
    ["2026-05-22", "2026-11-21", "2026-11-22"],
    ["2026-08-31", "2027-02-27", "2027-02-28"],
    ["2027-08-31", "2028-02-28", "2028-02-29"],
    ["2026-08-30", "2027-02-27", "2027-02-28"],
    ["2026-02-28", "2026-08-27", "2026-08-28"],
    ["2026-12-31", "2027-06-29", "2027-06-30"],
  ] as const)("is done on %s, holds on %s, and is due on %s", ([on, still, due]) => {
    expect(review(reviewed(on), still).state).toBe("done");
    const again = review(reviewed(on), due);
    expect(again.state).toBe("open");
    expect(again.reopenings).toEqual([{ kind: "due", since: on }]);
  });

  it("is the review of linked apps only: a password that was changed stays changed", () => {
    const resolutions = stepIds.map((stepId) =>
      aResolution({ stepId, resolvedOn: "2019-01-01", ...covering(copiedSessions) }),
    );
    const open = stepsOf([copiedSessions], { resolutions }).filter(({ state }) => state === "open");
    expect(idsOf(open)).toEqual(["revoke-third-party-access"]);
  });

  it("does not come back to someone who skipped it", () => {
    const skipped = reviewed("2019-01-01", { outcome: "skipped", reason: "not-possible" });
    expect(review(skipped, today).state).toBe("skipped");
  });
});

describe("a step put off", () => {
  const putOff = aResolution({ outcome: "put-off", until: "2026-12-01", ...covering(leak()) });

  test.for([
    ["2026-11-22", "put-off"],
    ["2026-11-30", "put-off"],
    ["2026-12-01", "open"],
    ["2026-12-02", "open"],
  ] as const)("until 1 December is on %s %s", ([on, state]) => {
    const step = theStep("change-password", [leak()], { resolutions: [putOff] }, on);
    expect(step.state).toBe(state);
    expect(step.reopenings).toEqual([]);
  });

  it("is not due again by the months that a review takes", () => {
    const resolution = aResolution({
      stepId: "revoke-third-party-access",
      outcome: "put-off",
      until: "2030-01-01",
      resolvedOn: "2020-01-01",
      ...covering(copiedSessions),
    });
    const step = theStep("revoke-third-party-access", [copiedSessions], { resolutions: [resolution] });
    expect(step.state).toBe("put-off");
  });
});

describe("an account that is not used", () => {
  const visitedOn = (lastOn: Day): Visit => ({
    serviceId: "example",
    firstOn: "2015-01-01",
    lastOn,
    dayCount: 3,
  });
  const closing = (over: Partial<Circumstances>, on: Day = today, incidents: readonly Incident[] = []) =>
    stepsOf(incidents, over, on).find(({ stepId }) => stepId === "close-unused-account");

  test.for([
    [12, "2025-11-23", false],
    [12, "2025-11-22", true],
    [12, "2020-01-01", true],
    [6, "2026-05-23", false],
    [6, "2026-05-22", true],
    [24, "2025-11-22", false],
  ] as const)(
    "for %d months is last used on %s, and offered for closing: %s",
    ([months, lastOn, isOffered]) => {
      const step = closing({ visit: visitedOn(lastOn), unusedAfterMonths: months });
      expect(step?.isForDisuse).toBe(isOffered ? true : undefined);
      if (isOffered) expect(step).toMatchObject({ state: "open", requests: [], reopenings: [] });
    },
  );

  it("is offered to nobody who never visited, has closed it, or never had one", () => {
    expect(closing({})).toBeUndefined();
    const visit = visitedOn("2020-01-01");
    expect(closing({ visit, account: noAccount() })).toBeUndefined();
    expect(closing({ visit, account: anAccount({ standing: "closed" }) })).toBeUndefined();
    expect(closing({ visit, account: anAccount() })?.isForDisuse).toBe(true);
  });

  it("is offered for nothing but closing", () => {
    const steps = stepsOf([leak()], { visit: visitedOn("2020-01-01") });
    expect(idsOf(steps.filter(({ isForDisuse }) => isForDisuse))).toEqual(["close-unused-account"]);
  });

  it("keeps the request of an incident, and is not said to be unused while it is used", () => {
    expect(closing({ visit: visitedOn("2020-01-01") }, today, [leak()])).toMatchObject({
      isForDisuse: true,
      requests: [{ reason: "less-left-behind" }],
    });
    expect(closing({ visit: visitedOn("2026-11-01") }, today, [leak()])).toMatchObject({
      isForDisuse: false,
    });
  });

  test.for([
    ["2026-11-21", "skipped"],
    ["2026-11-22", "open"],
    ["2028-01-01", "open"],
  ] as const)("and kept on 22 November 2025 is on %s %s, after as long a time", ([on, state]) => {
    const kept = aResolution({
      stepId: "close-unused-account",
      outcome: "skipped",
      reason: "keep-using",
      resolvedOn: "2025-11-22",
      covers: [],
    });
    const step = closing({ visit: visitedOn("2020-01-01"), resolutions: [kept] }, on);
    expect(step?.state).toBe(state);
    expect(step?.reopenings).toEqual(state === "open" ? [{ kind: "due", since: "2025-11-22" }] : []);
  });

  it("and kept is left in peace while it is used again", () => {
    const kept = aResolution({
      stepId: "close-unused-account",
      outcome: "skipped",
      reason: "keep-using",
      resolvedOn: "2020-01-01",
    });
    expect(closing({ visit: visitedOn("2026-11-01"), resolutions: [kept] }, today, [leak()])?.state).toBe(
      "skipped",
    );
  });

  it("and closed is not asked for again", () => {
    const done = aResolution({ stepId: "close-unused-account", resolvedOn: "2020-01-01", covers: [] });
    expect(closing({ visit: visitedOn("2019-12-01"), resolutions: [done] })?.state).toBe("done");
  });
});

describe("the reason of a step", () => {
  it("comes from an established incident before a claim, however new the claim is", () => {
    const claim = leak({
      id: "claim",
      disclosedOn: "2026",
      evidence: { grade: "alleged", by: ["seller"] },
      passwordStorage: "plain-text",
    });
    const { requests } = theStep("change-password", [claim, leak()], {});
    expect(requests.map(({ incidentId }) => incidentId)).toEqual(["example-2018", "claim"]);
    expect(requests[0]?.reason).toBe("passwords-involved");
  });
});

describe("steps that were put off", () => {
  it("are neither open nor counted as done", () => {
    const put = aResolution({ outcome: "put-off", until: "2026-12-01" });
    const { steps } = assessExposure([leak()], circumstances({ resolutions: [put] }), "2026-11-22");
    expect(countPutOffSteps(steps)).toBe(1);
    expect(countPutOffSteps(steps.filter(({ state }) => state !== "put-off"))).toBe(0);
  });
});

describe("a sign that was noticed", () => {
  const sign = aSign({ stepIds: ["check-sign-in-history", "change-password"] });
  const noticed = (noticedOn: Day) => [{ sign, noticedOn }];

  it("raises the steps that answer it to the top, in their own order", () => {
    const ids = idsOf(stepsOf([copiedSessions]));
    expect(ids.slice(0, 2)).toEqual(["sign-out-everywhere", "revoke-third-party-access"]);
    const steps = stepsOf([copiedSessions], { noticed: noticed(today) });
    expect(idsOf(steps)).toEqual([
      "change-password",
      "check-sign-in-history",
      ...ids.filter((id) => !sign.stepIds.includes(id)),
    ]);
    expect(steps.map(({ isUrgent }) => isUrgent)).toEqual(steps.map((_, at) => at < 2));
  });

  it("asks for its steps where no incident does", () => {
    expect(stepsOf([], { noticed: noticed(today) })).toMatchObject([
      { stepId: "change-password", requests: [], isUrgent: true, state: "open", isForDisuse: false },
      { stepId: "check-sign-in-history", requests: [], isUrgent: true, state: "open" },
    ]);
  });

  const known = { kind: "sign", signId: "a-sign", serviceId: "example", noticedOn: "2026-11-22" } as const;
  const another = { ...known, noticedOn: "2026-11-20" } as const;

  test.for([
    ["before it was noticed", "2026-11-21", [], "open"],
    ["before it was noticed, by a clock of another time zone", "2026-11-23", [], "open"],
    ["when it had been noticed another time", "2026-11-22", [another], "open"],
    ["when it was known", "2026-11-22", [known], "done"],
    ["when it was known, by a clock of another time zone", "2026-11-21", [known], "done"],
  ] as const)("opens a step again that was settled %s: %s, %j is %s", ([, resolvedOn, signs, state]) => {
    const resolutions = [aResolution({ resolvedOn, covers: [...aResolution().covers, ...signs] })];
    const step = theStep(
      "change-password",
      [leak()],
      { resolutions, noticed: noticed("2026-11-22") },
      "2026-11-25",
    );
    expect(step.state).toBe(state);
    expect(step.isUrgent).toBe(state === "open");
    expect(step.reopenings).toEqual(state === "open" ? [{ kind: "noticed" }] : []);
  });

  it("is told once, however many signs there are, and by the newest", () => {
    const both = [
      ...noticed("2026-11-20"),
      { sign: aSign({ id: "other" }), noticedOn: "2026-11-22" as const },
    ];
    const given = { resolutions: [aResolution({ resolvedOn: "2026-11-21" })], noticed: both };
    expect(theStep("change-password", [leak()], given).reopenings).toEqual([{ kind: "noticed" }]);
  });

  it("opens nothing that does not answer it", () => {
    const resolutions = [aResolution({ stepId: "turn-on-second-factor", resolvedOn: "2026-01-01" })];
    const step = theStep("turn-on-second-factor", [leak()], { resolutions, noticed: noticed(today) });
    expect(step).toMatchObject({ state: "done", isUrgent: false });
  });

  it("asks for nothing where the account is gone", () => {
    for (const standing of ["closed", "never"] as const) {
      expect(stepsOf([], { account: anAccount({ standing }), noticed: noticed(today) })).toEqual([]);
      const watch = [{ sign: aSign({ stepIds: ["verify-support-contact"] }), noticedOn: today } as const];
      expect(stepsOf([], { account: anAccount({ standing }), noticed: watch })).toEqual([]);
    }
  });
});

describe("without an account", () => {
  const everything = incidentKinds.map((kind) =>
    anIncident({ id: kind, kind, dataClasses, dataLeft: "yes" }),
  );

  it("there are no steps for someone who never had one, who still sees what happened", () => {
    const assessment = assessExposure(
      [leak()],
      circumstances({ account: noAccount(), resolutions: [aResolution()] }),
      today,
    );
    expect(assessment.steps).toEqual([]);
    expect(countOpenSteps(assessment)).toBe(0);
    expect(assessment.exposures.map(({ verdict }) => verdict)).toEqual(["not-yours"]);
  });

  it("only what outlives it is left to do for someone who closed it", () => {
    expect(new Set(idsOf(stepsOf(everything)))).toEqual(new Set(stepIds));
    expect(idsOf(stepsOf(everything, { account: anAccount({ standing: "closed" }) }))).toEqual([
      "stop-password-reuse",
      "watch-payment-card",
      "watch-bank-account",
      "verify-support-contact",
      "guard-identity-number",
    ]);
  });

  it("steps come back as they were when that is taken back", () => {
    const given = { resolutions: [aResolution()] };
    const before = stepsOf([leak()], given);
    stepsOf([leak()], { ...given, account: noAccount() });
    expect(stepsOf([leak()], given)).toEqual(before);
    expect(before.map(({ state }) => state)).toEqual(["done", "open", "open", "open"]);
  });
});

describe("an assessment", () => {
  it("does not depend on the order of incidents or resolutions", () => {
    fc.assert(
      fc.property(
        record.chain(({ incidents, resolutions }) =>
          fc.record({
            incidents: fc.constant(incidents),
            resolutions: fc.constant(resolutions),
            shuffled: fc.shuffledSubarray(incidents, { minLength: incidents.length }),
            mixed: fc.shuffledSubarray(resolutions, { minLength: resolutions.length }),
          }),
        ),
        ({ incidents, resolutions, shuffled, mixed }) => {
          expect(stepsOf(shuffled, { resolutions: mixed })).toEqual(stepsOf(incidents, { resolutions }));
        },
      ),
    );
  });

  it("settles a step exactly when its resolution covers every incident that asks for it", () => {
    fc.assert(
      fc.property(record, ({ incidents, resolutions }) => {
        for (const { stepId, requests, state } of stepsOf(incidents, { resolutions })) {
          const resolution = resolutions.find((candidate) => candidate.stepId === stepId);
          const covered =
            resolution?.covers.map((cause) => cause.kind === "incident" && cause.incidentId) ?? [];
          const open = requests.filter(({ incidentId }) => !covered.includes(incidentId));
          expect(state).toBe(open.length === 0 ? resolution?.outcome : "open");
        }
      }),
    );
  });

  it("has nothing open once every step was resolved for what asks for it", () => {
    fc.assert(
      fc.property(record, ({ incidents }) => {
        const steps = stepsOf(incidents);
        const resolutions = steps.map(({ stepId }) => aResolution({ stepId, ...covering(...incidents) }));
        const after = assessExposure(incidents, circumstances({ resolutions }), today);
        expect(countOpenSteps(after)).toBe(0);
        expect(after.steps).toHaveLength(steps.length);
      }),
    );
  });

  it("lists steps in the order in which they are best done, each once", () => {
    fc.assert(
      fc.property(record, ({ incidents, resolutions }) => {
        const ids = idsOf(stepsOf(incidents, { resolutions }));
        expect(ids).toEqual(stepIds.filter((stepId) => ids.includes(stepId)));
      }),
    );
  });

  it("says why a step is open again exactly where it had been settled and is open before its day", () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 0, max: 400 }), ({ incidents, resolutions }, days) => {
        for (const step of stepsOf(incidents, { resolutions }, addDays(today, days))) {
          const isReopened = step.state === "open" && step.resolution !== undefined;
          expect(step.reopenings.length > 0).toBe(isReopened);
        }
      }),
    );
  });

  it("never opens a done step merely because time goes on, but for the review that is due", () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 0, max: 60 }), ({ incidents, resolutions }, months) => {
        const before = stepsOf(incidents, { resolutions }).filter(
          ({ stepId }) => stepId !== "revoke-third-party-access",
        );
        const after = stepsOf(incidents, { resolutions }, addMonths(today, months)).filter(
          ({ stepId }) => stepId !== "revoke-third-party-access",
        );
        expect(after).toEqual(before);
      }),
    );
  });
});
