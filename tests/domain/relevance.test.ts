import { describe, expect, it, test } from "vitest";
import { addDays, addMonths, type Day } from "#lib/domain/day.ts";
import { type StepId, stepIds } from "#lib/domain/hygiene-step.ts";
import type { Incident } from "#lib/domain/incident.ts";
import {
  doingEnds,
  isConcernedBy,
  type Level,
  monthsUntilDue,
  relevanceRules,
  rulesFor,
  type StepReason,
} from "#lib/domain/relevance.ts";
import { requestsOf, type StepRequest } from "#lib/domain/request.ts";
import type { Service, Stake } from "#lib/domain/service.ts";
import { judge } from "#lib/domain/verdict.ts";
import { anAccount, anIncident, aService, aVisit } from "./builders.ts";

const clock: Day = "2020-01-15";

/** An incident whose age counts from `clock`. */
const known = (over: Partial<Incident>) =>
  anIncident({ occurred: { from: "2019-12", to: "2020-01-10" }, disclosedOn: clock, ...over });

function requestFor(
  stepId: StepId,
  incident: Incident,
  on: Day,
  service: Partial<Service> = {},
  account = anAccount({ since: "2015" }),
): StepRequest | undefined {
  const requests = requestsOf(
    judge(incident, account),
    aService(service),
    { account, visit: aVisit({ lastOn: on }), hasOwnPasswords: false },
    on,
  );
  return requests.find((request) => request.stepId === stepId);
}

/** Until how many months after the clock a level lasts. */
type Ladder = readonly (readonly [months: number | "for good", level: Level])[];

/** What must be at a level, its first day and its last. */
function daysOf(ladder: Ladder): (readonly [Day, Level])[] {
  return ladder.flatMap(([months, level], at) => {
    const before = ladder[at - 1]?.[0];
    const first = typeof before === "number" ? addDays(addMonths(clock, before), 1) : clock;
    return [
      [first, level] as const,
      [months === "for good" ? "2219-01-01" : addMonths(clock, months), level] as const,
    ];
  });
}

const withPage = {
  pages: { "second-factor": { checkedOn: "2026-11-22", checkedBy: "official-page" } },
} as const;

interface Row {
  readonly name: string;
  readonly step: StepId;
  readonly reason: StepReason;
  readonly incident: Partial<Incident>;
  readonly service?: Partial<Service>;
  /** The same at every stake, or for stake 1, 2 and 3. */
  readonly levels: Ladder | readonly [Ladder, Ladder, Ladder];
  readonly isOnBadge: boolean;
}

const past = ["for good", "past"] as const;
const forGood: Ladder = [["for good", "now"]];

const rows: readonly Row[] = [
  {
    name: "copied sign-ins",
    step: "sign-out-everywhere",
    reason: "sessions-copied",
    // Sessions age from the day they were taken, however late that becomes known.
    incident: { dataClasses: ["sessions"], occurred: { to: clock }, disclosedOn: "2021-12-01" },
    levels: [[13, "now"], past],
    isOnBadge: true,
  },
  ...(
    ["encrypted", "hash", "fast-hash", "unsalted-hash", "salted-hash", "not-stated", undefined] as const
  ).map(
    (passwordStorage): Row => ({
      name: `passwords, ${passwordStorage}`,
      step: "change-password",
      reason: "passwords-involved",
      incident: { dataClasses: ["passwords"], ...(passwordStorage && { passwordStorage }) },
      levels: [
        [24, "now"],
        ["for good", "list"],
      ],
      isOnBadge: true,
    }),
  ),
  {
    name: "passwords in plain text",
    step: "change-password",
    reason: "passwords-in-plain-text",
    incident: { dataClasses: ["passwords"], passwordStorage: "plain-text" },
    levels: [
      [24, "now"],
      ["for good", "list"],
    ],
    isOnBadge: true,
  },
  {
    name: "password hints",
    step: "change-password",
    reason: "passwords-involved",
    incident: { dataClasses: ["password-hints"] },
    levels: [
      [24, "now"],
      ["for good", "list"],
    ],
    isOnBadge: true,
  },
  {
    name: "passwords well hashed",
    step: "change-password",
    reason: "passwords-well-hashed",
    incident: { dataClasses: ["passwords"], passwordStorage: "slow-hash" },
    levels: [
      [[12, "now"], [60, "list"], past],
      [[12, "now"], [60, "list"], past],
      [[24, "now"], [60, "list"], past],
    ],
    isOnBadge: true,
  },
  {
    name: "logins tried",
    step: "change-password",
    reason: "logins-tried",
    incident: { kind: "credential-stuffing", dataLeft: "no" },
    levels: [
      [[12, "now"], [24, "later"], past],
      [[12, "now"], [24, "later"], past],
      [[24, "now"], past],
    ],
    isOnBadge: true,
  },
  {
    name: "customers phished",
    step: "change-password",
    reason: "customers-phished",
    incident: { kind: "phishing", dataLeft: "no" },
    levels: [
      [[12, "now"], past],
      [[12, "now"], past],
      [[24, "now"], past],
    ],
    isOnBadge: true,
  },
  {
    name: "a password used elsewhere",
    step: "stop-password-reuse",
    reason: "passwords-left",
    incident: { dataClasses: ["passwords"] },
    levels: forGood,
    isOnBadge: false,
  },
  {
    name: "a login tried elsewhere",
    step: "stop-password-reuse",
    reason: "logins-tried",
    incident: { kind: "credential-stuffing", dataLeft: "no" },
    levels: [[12, "now"], past],
    isOnBadge: false,
  },
  {
    name: "a password alone, after it left",
    step: "turn-on-second-factor",
    reason: "password-alone",
    incident: { dataClasses: ["passwords"] },
    service: withPage,
    levels: [
      [past],
      [["for good", "later"]],
      [
        [36, "now"],
        ["for good", "later"],
      ],
    ],
    isOnBadge: true,
  },
  ...(["credential-stuffing", "phishing"] as const).map(
    (kind): Row => ({
      name: `a password alone, after ${kind}`,
      step: "turn-on-second-factor",
      reason: "password-alone",
      incident: { kind, dataLeft: "no" },
      service: withPage,
      levels: [
        [past],
        [["for good", "later"]],
        [
          [24, "now"],
          ["for good", "later"],
        ],
      ],
      isOnBadge: true,
    }),
  ),
  {
    name: "data of SIMs",
    step: "protect-phone-number",
    reason: "sim-data-involved",
    incident: { dataClasses: ["sim-identifiers"] },
    levels: [[36, "now"], [60, "later"], past],
    isOnBadge: true,
  },
  {
    name: "a carrier's PIN, for the number",
    step: "protect-phone-number",
    reason: "pins-involved",
    incident: { dataClasses: ["account-pins"] },
    service: { category: "telecom" },
    levels: [[36, "now"], [60, "later"], past],
    isOnBadge: true,
  },
  {
    name: "a PIN",
    step: "change-security-answers",
    reason: "pins-involved",
    incident: { dataClasses: ["account-pins"] },
    levels: forGood,
    isOnBadge: true,
  },
  {
    name: "answers to security questions",
    step: "change-security-answers",
    reason: "answers-involved",
    incident: { dataClasses: ["security-questions"] },
    levels: [[24, "now"], [60, "later"], past],
    isOnBadge: true,
  },
  {
    name: "a card with its security code",
    step: "replace-card",
    reason: "cards-with-codes",
    incident: { dataClasses: ["payment-cards", "card-security-codes"] },
    levels: [[24, "now"], [60, "later"], past],
    isOnBadge: true,
  },
  {
    name: "a card's number",
    step: "turn-on-payment-alerts",
    reason: "cards-involved",
    incident: { dataClasses: ["payment-cards"] },
    levels: [[24, "now"], [60, "later"], past],
    isOnBadge: false,
  },
  {
    name: "an account's number",
    step: "turn-on-payment-alerts",
    reason: "bank-details-involved",
    incident: { dataClasses: ["bank-accounts"] },
    levels: [[12, "now"], [36, "later"], past],
    isOnBadge: false,
  },
  ...(["register-or-freeze", "check-what-exists"] as const).map(
    (step): Row => ({
      name: `a number of the state, for ${step}`,
      step,
      reason: "identity-numbers-involved",
      incident: { dataClasses: ["government-ids"] },
      levels: [
        [36, "now"],
        ["for good", "later"],
      ],
      isOnBadge: false,
    }),
  ),
  ...(["identity-documents", "passport-numbers"] as const).map(
    (dataClass): Row => ({
      name: dataClass,
      step: "register-or-freeze",
      reason: "documents-involved",
      incident: { dataClasses: [dataClass] },
      levels: [[36, "now"], [120, "later"], past],
      isOnBadge: false,
    }),
  ),
  {
    name: "a driving licence",
    step: "register-or-freeze",
    reason: "documents-involved",
    incident: { dataClasses: ["driving-licences"] },
    levels: [[36, "now"], [60, "later"], past],
    isOnBadge: false,
  },
  ...(["identity-documents", "passport-numbers", "driving-licences"] as const).map(
    (dataClass): Row => ({
      name: `${dataClass}, for what exists`,
      step: "check-what-exists",
      reason: "documents-involved",
      incident: { dataClasses: [dataClass] },
      levels: [[36, "now"], [120, "later"], past],
      isOnBadge: false,
    }),
  ),
  {
    name: "tokens of linked apps",
    step: "revoke-third-party-access",
    reason: "linked-apps",
    incident: { dataClasses: ["access-tokens"], tokensOf: ["hub"] },
    levels: [[24, "now"], past],
    isOnBadge: true,
  },
  {
    name: "somebody who may have signed in with a copied session",
    step: "check-sign-in-history",
    reason: "someone-may-have-signed-in",
    incident: { dataClasses: ["sessions"], occurred: { to: clock }, disclosedOn: "2020-03-01" },
    levels: [[3, "now"], past],
    isOnBadge: false,
  },
  ...(["credential-stuffing", "phishing"] as const).map(
    (kind): Row => ({
      name: `somebody who may have signed in after ${kind}`,
      step: "check-sign-in-history",
      reason: "someone-may-have-signed-in",
      incident: { kind, dataLeft: "no" },
      levels: [[3, "now"], past],
      isOnBadge: false,
    }),
  ),
  {
    name: "files",
    step: "look-through-files",
    reason: "files-involved",
    incident: { dataClasses: ["files"] },
    levels: [[12, "now"], [36, "later"], past],
    isOnBadge: true,
  },
  ...(["possible", "exposed", "under-inquiry"] as const).map(
    (dataLeft): Row => ({
      name: `data that left: ${dataLeft}`,
      step: "ask-in-writing",
      reason: "extent-unknown",
      incident: { dataLeft },
      levels: [[24, "later"], past],
      isOnBadge: false,
    }),
  ),
  {
    name: "an insider",
    step: "verify-support-contact",
    reason: "insider-saw",
    incident: { kind: "insider-access", dataClasses: ["email-addresses"] },
    levels: [
      [12, "now"],
      [24, "later"],
      ["for good", "note"],
    ],
    isOnBadge: false,
  },
  ...(["phone-numbers", "email-addresses"] as const).map(
    (dataClass): Row => ({
      name: dataClass,
      step: "verify-support-contact",
      reason: "contact-data-known",
      incident: { dataClasses: [dataClass, "names"] },
      levels: [
        [12, "now"],
        [24, "later"],
        ["for good", "note"],
      ],
      isOnBadge: false,
    }),
  ),
  {
    name: "purchases",
    step: "verify-support-contact",
    reason: "details-known",
    incident: { dataClasses: ["purchases"] },
    levels: [
      [12, "now"],
      [24, "later"],
      ["for good", "note"],
    ],
    isOnBadge: false,
  },
  {
    name: "logins gathered on people's devices",
    step: "clean-device",
    reason: "stealer-logs",
    incident: { fromDevices: true },
    levels: [[12, "now"], past],
    isOnBadge: false,
  },
  {
    name: "a vault of passwords",
    step: "change-vault-passwords",
    reason: "vault-left",
    incident: { dataClasses: ["password-vaults"] },
    levels: forGood,
    isOnBadge: false,
  },
];

const isOne = (levels: Row["levels"]): levels is Ladder => !Array.isArray(levels[0]?.[0]);

const cases = rows.flatMap(({ levels, ...row }) =>
  ([1, 2, 3] as const).map((stake: Stake) => ({
    ...row,
    stake,
    ladder: isOne(levels) ? levels : levels[stake - 1],
  })),
);

describe("the table of relevance", () => {
  test.for(cases)(
    "$name: $step at stake $stake",
    ({ step, reason, incident, service, stake, ladder, isOnBadge }) => {
      for (const [on, level] of daysOf(ladder ?? [])) {
        const request = requestFor(step, known(incident), on, { ...service, stake });
        expect(request, on).toMatchObject({ level, reason, stake, onBadge: isOnBadge });
        expect(request?.past, on).toEqual(level === "past" ? { kind: "expired" } : undefined);
      }
    },
  );

  it("has a test for every row of the table", () => {
    const tested = new Set(rows.map(({ step, reason }) => `${step} ${reason}`));
    expect(
      relevanceRules.map(({ step, reason }) => `${step} ${reason}`).filter((row) => !tested.has(row)),
    ).toEqual([]);
  });
});

describe("nothing is asked for", () => {
  test.for<[string, StepId, Partial<Incident>, Partial<Service>?]>([
    [
      "change a password that did not leave",
      "change-password",
      { dataClasses: ["passwords"], dataLeft: "not-found" },
    ],
    ["change a password that stayed", "change-password", { dataClasses: ["passwords"], dataLeft: "no" }],
    [
      "sign out because of other apps' tokens",
      "sign-out-everywhere",
      { dataClasses: ["access-tokens"], tokensOf: ["hub"] },
    ],
    ["review apps because of copied sign-ins", "revoke-third-party-access", { dataClasses: ["sessions"] }],
    ["replace a card of which the code is missing", "replace-card", { dataClasses: ["payment-cards"] }],
    ["replace a card of which only the code left", "replace-card", { dataClasses: ["card-security-codes"] }],
    [
      "protect a number because of a PIN of no carrier",
      "protect-phone-number",
      { dataClasses: ["account-pins"] },
    ],
    [
      "turn on a second factor of which no page is known",
      "turn-on-second-factor",
      { dataClasses: ["passwords"] },
    ],
    ["look into sign-ins because of insiders", "check-sign-in-history", { kind: "insider-access" }],
    ["ask what is known to have left", "ask-in-writing", { dataLeft: "yes" }],
    ["ask about a mere claim", "ask-in-writing", { dataLeft: "claimed" }],
    ["clean a device after an intrusion", "clean-device", { dataClasses: ["passwords"] }],
  ])("to %s", ([, stepId, incident, service = {}]) => {
    expect(requestFor(stepId, known(incident), clock, service)).toBeUndefined();
  });

  it("of anybody because of one person's claim", () => {
    expect(rulesFor(known({ dataClasses: ["passwords"], concerned: { onePerson: true } }))).toEqual([]);
  });

  it("of sessions of which nobody knows when they were taken", () => {
    const { disclosedOn: _, ...undated } = anIncident({ occurred: {}, dataClasses: ["sessions"] });
    expect(requestFor("sign-out-everywhere", undated, clock)).toMatchObject({ level: "past" });
  });

  it("because of an incident of which no date is known, where age decides", () => {
    const { disclosedOn: _, ...undated } = anIncident({ occurred: {}, dataClasses: ["passwords"] });
    expect(requestFor("change-password", undated, clock)).toMatchObject({ level: "list" });
    expect(requestFor("stop-password-reuse", undated, clock)).toMatchObject({ level: "now" });
    expect(requestFor("change-password", undated, clock)).not.toHaveProperty("clock");
  });
});

describe("the age of an incident", () => {
  const levelOn = (incident: Incident, on: Day) => requestFor("look-through-files", incident, on)?.level;

  test.for<[string, Partial<Incident>]>([
    ["its disclosure, where that is later", { occurred: { to: "2019-01" }, disclosedOn: "2020-01-15" }],
    ["its end, where that is later", { occurred: { to: "2020-01-15" }, disclosedOn: "2019-01" }],
    ["the last day that a month can mean", { occurred: {}, disclosedOn: "2020-01" }],
    ["the day its data surfaced again", { disclosedOn: "2016", occurred: {}, resurfacedOn: "2020-01-15" }],
  ])("counts from %s", ([, dates]) => {
    const incident = anIncident({ dataClasses: ["files"], ...dates });
    const last = dates.disclosedOn === "2020-01" ? "2021-01-31" : "2021-01-15";
    expect(levelOn(incident, last)).toBe("now");
    expect(levelOn(incident, addDays(last, 1))).toBe("later");
  });

  it("counts from its beginning, where nothing else is known", () => {
    const { disclosedOn: _, ...undisclosed } = anIncident({
      dataClasses: ["files"],
      occurred: { from: "2020-01-15" },
    });
    expect(levelOn(undisclosed, "2021-01-15")).toBe("now");
    expect(levelOn(undisclosed, "2021-01-16")).toBe("later");
  });
});

describe("a step", () => {
  it("is concerned by the data that its rows look at, and no other", () => {
    expect(isConcernedBy("change-password", ["names", "passwords"])).toBe(true);
    expect(isConcernedBy("replace-card", ["card-security-codes"])).toBe(true);
    expect(isConcernedBy("replace-card", ["payment-cards"])).toBe(true);
    expect(isConcernedBy("change-password", ["names"])).toBe(false);
    expect(isConcernedBy("change-password", [])).toBe(false);
    expect(isConcernedBy("close-unused-account", ["names", "passwords"])).toBe(false);
  });

  it("is due again after a year where habits fade, and else never", () => {
    expect(stepIds.filter((stepId) => monthsUntilDue[stepId] === 12)).toEqual(
      [
        "revoke-third-party-access",
        "secure-recovery-mailbox",
        "check-what-exists",
        "verify-support-contact",
      ].toSorted((a, b) => stepIds.indexOf(a as StepId) - stepIds.indexOf(b as StepId)),
    );
    expect(Object.keys(monthsUntilDue)).toHaveLength(4);
  });

  it("leaves without effect what it made worthless, or what finds it done", () => {
    expect(stepIds.filter((stepId) => doingEnds[stepId] === "what-left-before")).toEqual([
      "sign-out-everywhere",
      "change-password",
      "change-security-answers",
      "replace-card",
      "revoke-third-party-access",
    ]);
    expect(stepIds.filter((stepId) => doingEnds[stepId] === "all-incidents")).toEqual([
      "turn-on-second-factor",
      "add-passkey",
      "stop-password-reuse",
      "turn-on-payment-alerts",
      "register-or-freeze",
    ]);
  });
});

describe("of several groups", () => {
  const groups = (second: Partial<NonNullable<Incident["groups"]>[number]>): Partial<Incident> => ({
    dataClasses: ["passwords"],
    passwordStorage: "plain-text",
    groups: [
      { id: "all", who: ["members"], counts: [], dataClasses: ["passwords"], passwordStorage: "slow-hash" },
      { id: "some", who: ["members"], counts: [], dataClasses: ["passwords", "files"], ...second },
    ],
  });

  it("each has its own storage of passwords, before that of all", () => {
    const late = addMonths(clock, 61);
    expect(requestFor("change-password", known(groups({ dataClasses: [] })), late)).toMatchObject({
      reason: "passwords-well-hashed",
      level: "past",
    });
    expect(rulesFor(known(groups({}))).map(({ rule, groupAt }) => [groupAt, rule.reason])).toContainEqual([
      1,
      "passwords-in-plain-text",
    ]);
  });

  it("the one that asks for more counts, once", () => {
    const incident = known(groups({ asOf: "2019" }));
    const late = addMonths(clock, 13);
    const requests = requestsOf(
      judge(incident, anAccount({ since: "2015" })),
      aService(),
      { account: undefined, visit: undefined, hasOwnPasswords: false },
      late,
    );
    expect(requests.filter(({ stepId }) => stepId === "change-password")).toMatchObject([
      { reason: "passwords-in-plain-text", level: "now" },
    ]);
  });

  it("the data of a few is a question for the others, not a task", () => {
    expect(requestFor("look-through-files", known(groups({})), clock)).toMatchObject({ level: "list" });
  });
});
