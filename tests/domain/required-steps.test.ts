import { describe, expect, it, test } from "vitest";
import type { DataClass } from "#lib/domain/data-class.ts";
import { type StepId, stepIds } from "#lib/domain/hygiene-step.ts";
import { dataDepartures, type Incident, incidentKinds } from "#lib/domain/incident.ts";
import { requiredSteps, type StepReason, stepReasons } from "#lib/domain/required-steps.ts";
import { anIncident } from "#tests/domain/builders.ts";

/** The data classes that decide; one that decides nothing stands for all others. */
const telling: readonly DataClass[] = [
  "sessions",
  "passwords",
  "email-addresses",
  "phone-numbers",
  "messages",
  "files",
  "names",
];

const subsets = <Value>(values: readonly Value[]): Value[][] =>
  values.reduce<Value[][]>((all, value) => all.flatMap((some) => [some, [...some, value]]), [[]]);

/** Every incident there can be, as far as the rules can tell incidents apart. */
const everyIncident: readonly Incident[] = incidentKinds.flatMap((kind) =>
  subsets(telling).flatMap((dataClasses) =>
    dataDepartures.flatMap((dataLeft) =>
      [{}, { concerned: { onePerson: true } } as const].map((concerned) =>
        anIncident({ kind, dataClasses, dataLeft, ...concerned }),
      ),
    ),
  ),
);

const has = (incident: Incident, ...classes: readonly DataClass[]) =>
  classes.some((dataClass) => incident.dataClasses.includes(dataClass));
const couldHaveLeft = ({ dataLeft }: Incident) => dataLeft !== "no" && dataLeft !== "not-found";
const isOnePersons = ({ concerned }: Incident) => concerned?.onePerson === true;

/** The same rules as a reader of the articles would put them, each step on its own. */
const askedWhen: Readonly<
  Record<StepId, readonly [sentence: string, asks: (incident: Incident) => boolean]>
> = {
  "sign-out-everywhere": ["sessions were copied", (incident) => has(incident, "sessions")],
  "revoke-third-party-access": ["sessions were copied", (incident) => has(incident, "sessions")],
  "change-password": [
    "others than one claimant had passwords or sessions taken, or logins tried",
    (incident) =>
      !isOnePersons(incident) &&
      (has(incident, "passwords", "sessions") || incident.kind === "credential-stuffing"),
  ],
  "stop-password-reuse": [
    "others than one claimant had passwords taken, or logins tried",
    (incident) =>
      !isOnePersons(incident) && (has(incident, "passwords") || incident.kind === "credential-stuffing"),
  ],
  "secure-recovery-mailbox": [
    "addresses could have left together with what a mailbox opens",
    (incident) =>
      couldHaveLeft(incident) &&
      has(incident, "email-addresses") &&
      has(incident, "messages", "files", "passwords"),
  ],
  "check-sign-in-history": [
    "someone may have signed in",
    (incident) =>
      has(incident, "sessions") ||
      ["credential-stuffing", "insider-access", "phishing"].includes(incident.kind),
  ],
  "watch-for-unfamiliar-actions": [
    "someone may have acted in the person's name",
    (incident) => has(incident, "sessions") || ["credential-stuffing", "phishing"].includes(incident.kind),
  ],
  "verify-support-contact": [
    "someone may know how to reach the person, or already did as an insider",
    (incident) =>
      incident.kind === "insider-access" ||
      (couldHaveLeft(incident) && has(incident, "phone-numbers", "email-addresses")),
  ],
  "know-where-data-is-kept": [
    "the place or keeper of the data is the point",
    ({ kind }) => kind === "cross-border-access" || kind === "policy-change",
  ],
  "close-unused-account": [
    "data of others than one claimant could have left",
    (incident) => !isOnePersons(incident) && couldHaveLeft(incident),
  ],
};

const inBrief = ({ kind, dataClasses, dataLeft, concerned }: Incident) =>
  [kind, ...dataClasses, dataLeft, ...(concerned ? ["one person"] : [])].join(", ");

const stepsOf = (incident: Incident) => requiredSteps(incident).map(({ stepId }) => stepId);

describe(`over all ${everyIncident.length} incidents that the rules can tell apart`, () => {
  test.for(
    Object.entries(askedWhen).map(([stepId, [when, asks]]) => ({ stepId: stepId as StepId, when, asks })),
  )("$stepId is asked for exactly when $when", ({ stepId, asks }) => {
    const wrong = everyIncident.filter((incident) => stepsOf(incident).includes(stepId) !== asks(incident));
    expect(wrong.map(inBrief)).toEqual([]);
    expect(everyIncident.some(asks)).toBe(true);
  });

  it("steps come in the order in which they are best done, none of them twice", () => {
    for (const incident of everyIncident) {
      const steps = stepsOf(incident);
      expect(steps).toEqual(stepIds.filter((stepId) => steps.includes(stepId)));
    }
  });

  it("every request names its incident", () => {
    for (const incident of everyIncident.slice(0, 100)) {
      for (const request of requiredSteps({ ...incident, id: "an-id" }))
        expect(request.incidentId).toBe("an-id");
    }
  });

  it("every step and every reason of the locales is used by something", () => {
    const requests = everyIncident.flatMap(requiredSteps);
    expect(new Set(requests.map(({ stepId }) => stepId))).toEqual(new Set(stepIds));
    expect(new Set(requests.map(({ reason }) => reason))).toEqual(new Set(stepReasons));
  });

  it("one person's claim never asks anybody for a new password or a closed account", () => {
    const asked = everyIncident.filter(isOnePersons).flatMap(stepsOf);
    for (const stepId of ["change-password", "stop-password-reuse", "close-unused-account"] as const) {
      expect(asked).not.toContain(stepId);
    }
  });

  it("a data class more never takes a step away", () => {
    for (const incident of everyIncident.filter(({ dataClasses }) => !dataClasses.includes("sessions"))) {
      const more = stepsOf({ ...incident, dataClasses: [...incident.dataClasses, "sessions"] });
      expect(more).toEqual(expect.arrayContaining(stepsOf(incident)));
    }
  });
});

describe("an incident asks for steps and says why:", () => {
  const table: readonly (readonly [string, Partial<Incident>, readonly (readonly [StepId, StepReason])[]])[] =
    [
      [
        "copied sessions, as in 2018",
        { kind: "session-theft", dataClasses: ["sessions", "user-ids"], dataLeft: "yes" },
        [
          ["sign-out-everywhere", "sessions-copied"],
          ["revoke-third-party-access", "apps-stay-linked"],
          ["change-password", "signed-in-as-others"],
          ["check-sign-in-history", "someone-may-have-signed-in"],
          ["watch-for-unfamiliar-actions", "accounts-acted-alone"],
          ["close-unused-account", "less-left-behind"],
        ],
      ],
      [
        "leaked passwords",
        { kind: "intrusion", dataClasses: ["passwords", "email-addresses"], dataLeft: "yes" },
        [
          ["change-password", "passwords-involved"],
          ["stop-password-reuse", "passwords-involved"],
          ["secure-recovery-mailbox", "mailbox-resets-account"],
          ["verify-support-contact", "contact-data-known"],
          ["close-unused-account", "less-left-behind"],
        ],
      ],
      [
        "logins tried with other sites' passwords",
        { kind: "credential-stuffing", dataClasses: ["user-ids"], dataLeft: "no" },
        [
          ["change-password", "logins-tried-elsewhere"],
          ["stop-password-reuse", "logins-tried-elsewhere"],
          ["check-sign-in-history", "someone-may-have-signed-in"],
          ["watch-for-unfamiliar-actions", "accounts-acted-alone"],
        ],
      ],
      [
        "scraped telephone numbers",
        { kind: "scraping", dataClasses: ["phone-numbers"], dataLeft: "yes" },
        [
          ["verify-support-contact", "contact-data-known"],
          ["close-unused-account", "less-left-behind"],
        ],
      ],
      [
        "one customer's claim against an insider",
        {
          kind: "insider-access",
          dataClasses: ["files", "email-addresses"],
          dataLeft: "claimed",
          concerned: { onePerson: true },
        },
        [
          ["secure-recovery-mailbox", "mailbox-resets-account"],
          ["check-sign-in-history", "someone-may-have-signed-in"],
          ["verify-support-contact", "caller-knew-customer"],
        ],
      ],
      [
        "access from abroad with no leak found",
        { kind: "cross-border-access", dataClasses: ["phone-numbers", "messages"], dataLeft: "not-found" },
        [["know-where-data-is-kept", "data-reachable-abroad"]],
      ],
      [
        "a new keeper of the data",
        { kind: "policy-change", dataClasses: [], dataLeft: "no" },
        [["know-where-data-is-kept", "operator-changed"]],
      ],
      [
        "an intrusion in which nothing was found",
        { kind: "intrusion", dataClasses: ["names"], dataLeft: "not-found" },
        [],
      ],
    ];

  test.for(table)("%s", ([, over, expected]) => {
    const requests = requiredSteps(anIncident(over));
    expect(requests.map(({ stepId, reason }) => [stepId, reason])).toEqual(expected);
  });
});
