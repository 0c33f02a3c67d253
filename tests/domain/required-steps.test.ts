import { describe, expect, it, test } from "vitest";
import { type DataClass, dataClasses, dataClassPermanence } from "#lib/domain/data-class.ts";
import { type StepId, stepIds } from "#lib/domain/hygiene-step.ts";
import { dataDepartures, type Incident, incidentKinds, passwordStorages } from "#lib/domain/incident.ts";
import { isConcernedBy, requiredSteps, type StepReason, stepReasons } from "#lib/domain/required-steps.ts";
import { anIncident } from "#tests/domain/builders.ts";

/** Classes whose rules look at a second one, or stand behind those of others. */
const paired: readonly DataClass[] = ["passwords", "sessions", "email-addresses", "names"];

/** No, one or two classes of data: no rule looks at more at a time. */
const upToTwoClasses: readonly (readonly DataClass[])[] = [
  [],
  ...dataClasses.map((one) => [one]),
  ...paired.flatMap((one) => dataClasses.filter((other) => other !== one).map((other) => [one, other])),
];

/** Every incident there can be, as far as the rules can tell incidents apart. */
const everyIncident: readonly Incident[] = incidentKinds.flatMap((kind) =>
  upToTwoClasses.flatMap((classes) =>
    dataDepartures.flatMap((dataLeft) =>
      [{}, { concerned: { onePerson: true } } as const].flatMap((concerned) =>
        (classes.includes("passwords") || classes.includes("password-hints")
          ? passwordStorages.map((passwordStorage) => ({ passwordStorage }))
          : [{}]
        ).map((storage) => anIncident({ kind, dataClasses: classes, dataLeft, ...concerned, ...storage })),
      ),
    ),
  ),
);

const has = (incident: Incident, ...classes: readonly DataClass[]) =>
  classes.some((dataClass) => incident.dataClasses.includes(dataClass));
const isOf = ({ kind }: Incident, ...kinds: readonly Incident["kind"][]) => kinds.includes(kind);
const couldHaveLeft = ({ dataLeft }: Incident) => dataLeft !== "no" && dataLeft !== "not-found";
const isReadable = ({ passwordStorage }: Incident) => passwordStorage === "plain-text";

/** What an impostor can show off with. */
const details: readonly DataClass[] = [
  "names",
  "birth-dates",
  "postal-addresses",
  "purchases",
  "messages",
  "locations",
  "memberships",
  "contracts",
  "partial-card-numbers",
  "employment",
  "family-details",
  "education",
  "travel",
  "inquiries",
  "health-records",
];

type Asks = (incident: Incident) => StepReason | false;

/** The same rules as a reader of the articles would put them, each step on its own, about everybody. */
const askedWhen: Readonly<Record<StepId, readonly [sentence: string, asks: Asks]>> = {
  "sign-out-everywhere": [
    "sessions were copied",
    (incident) => has(incident, "sessions") && "sessions-copied",
  ],
  "revoke-third-party-access": [
    "sessions were copied",
    (incident) => has(incident, "sessions") && "apps-stay-linked",
  ],
  "change-password": [
    "passwords or sessions were taken, logins tried, or codes phished",
    (incident) => {
      if (has(incident, "passwords", "password-hints"))
        return isReadable(incident) ? "passwords-in-plain-text" : "passwords-involved";
      if (has(incident, "sessions")) return "signed-in-as-others";
      if (isOf(incident, "credential-stuffing")) return "logins-tried-elsewhere";
      return isOf(incident, "phishing") && "codes-phished";
    },
  ],
  "stop-password-reuse": [
    "passwords were taken, or logins tried",
    (incident) => {
      if (isOf(incident, "credential-stuffing")) return "logins-tried-elsewhere";
      if (!has(incident, "passwords")) return false;
      return isReadable(incident) ? "passwords-in-plain-text" : "passwords-involved";
    },
  ],
  "turn-on-second-factor": [
    "a password alone would not have kept anybody out",
    (incident) =>
      (has(incident, "passwords") || isOf(incident, "credential-stuffing", "phishing")) && "password-alone",
  ],
  "secure-recovery-mailbox": [
    "addresses could have left together with what a mailbox opens",
    (incident) =>
      couldHaveLeft(incident) &&
      has(incident, "email-addresses") &&
      has(incident, "messages", "files", "passwords") &&
      "mailbox-resets-account",
  ],
  "change-security-answers": [
    "security questions or account PINs were taken",
    (incident) => has(incident, "security-questions", "account-pins") && "answers-involved",
  ],
  "watch-payment-card": [
    "card details were taken",
    (incident) => has(incident, "payment-cards", "card-security-codes") && "cards-involved",
  ],
  "watch-bank-account": [
    "bank details were taken",
    (incident) => has(incident, "bank-accounts") && "bank-details-involved",
  ],
  "check-sign-in-history": [
    "someone may have signed in",
    (incident) =>
      (has(incident, "sessions") || isOf(incident, "credential-stuffing", "insider-access", "phishing")) &&
      "someone-may-have-signed-in",
  ],
  "watch-for-unfamiliar-actions": [
    "someone may have acted in the person's name",
    (incident) =>
      (has(incident, "sessions") || isOf(incident, "credential-stuffing", "phishing")) &&
      "accounts-acted-alone",
  ],
  "verify-support-contact": [
    "someone may know how to reach the person or what to say, or already did as an insider",
    (incident) => {
      if (isOf(incident, "insider-access")) return "caller-knew-customer";
      if (!couldHaveLeft(incident)) return false;
      if (has(incident, "phone-numbers", "email-addresses")) return "contact-data-known";
      return has(incident, ...details) && "details-known";
    },
  ],
  "guard-identity-number": [
    "identity numbers could have left",
    (incident) =>
      couldHaveLeft(incident) &&
      has(incident, "government-ids", "identity-documents", "passport-numbers", "driving-licences") &&
      "identity-numbers-involved",
  ],
  "know-where-data-is-kept": [
    "the place or keeper of the data is the point",
    (incident) => {
      if (isOf(incident, "cross-border-access")) return "data-reachable-abroad";
      return isOf(incident, "policy-change") && "operator-changed";
    },
  ],
  "close-unused-account": [
    "data could have left",
    (incident) => couldHaveLeft(incident) && "less-left-behind",
  ],
};

/** What is worth doing by everybody where one person makes a claim, and only there. */
const ofOnePerson: Readonly<Partial<Record<StepId, Asks>>> = {
  "secure-recovery-mailbox": askedWhen["secure-recovery-mailbox"][1],
  "check-sign-in-history": (incident) =>
    isOf(incident, "credential-stuffing", "insider-access", "phishing") && "someone-may-have-signed-in",
  "verify-support-contact": (incident) => isOf(incident, "insider-access") && "caller-knew-customer",
};

const isOnePersons = ({ concerned }: Incident) => concerned?.onePerson === true;
const reasonFor = (stepId: StepId, incident: Incident): StepReason | false =>
  isOnePersons(incident) ? (ofOnePerson[stepId]?.(incident) ?? false) : askedWhen[stepId][1](incident);

const inBrief = ({ kind, dataClasses: classes, dataLeft, concerned, passwordStorage }: Incident) =>
  [kind, ...classes, passwordStorage, dataLeft, ...(concerned ? ["one person"] : [])].join(", ");

const stepsOf = (incident: Incident) => requiredSteps(incident).map(({ stepId }) => stepId);
const requestsOf = new Map(everyIncident.map((incident) => [incident, requiredSteps(incident)]));

describe(`over all ${everyIncident.length} incidents that the rules can tell apart`, () => {
  test.for(Object.entries(askedWhen).map(([stepId, [when]]) => ({ stepId: stepId as StepId, when })))(
    "$stepId is asked for, with its reason, exactly when $when",
    ({ stepId }) => {
      const wrong = everyIncident.filter((incident) => {
        const request = requestsOf.get(incident)?.find((candidate) => candidate.stepId === stepId);
        return (request?.reason ?? false) !== reasonFor(stepId, incident);
      });
      expect(wrong.map(inBrief)).toEqual([]);
      expect(everyIncident.some((incident) => reasonFor(stepId, incident))).toBe(true);
    },
  );

  it("steps come in the order in which they are best done, none of them twice", () => {
    for (const requests of requestsOf.values()) {
      const steps = requests.map(({ stepId }) => stepId);
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
    const requests = [...requestsOf.values()].flat();
    expect(new Set(requests.map(({ stepId }) => stepId))).toEqual(new Set(stepIds));
    expect(new Set(requests.map(({ reason }) => reason))).toEqual(new Set(stepReasons));
  });

  it("one person's claim never asks anybody for a new password or a closed account", () => {
    const asked = new Set(everyIncident.filter(isOnePersons).flatMap(stepsOf));
    expect(asked).toEqual(new Set(Object.keys(ofOnePerson)));
  });

  it("a data class more never takes a step away", () => {
    for (const incident of everyIncident.filter(({ dataClasses: classes }) => classes.length === 1)) {
      for (const more of ["sessions", "names", "email-addresses"] as const) {
        const steps = stepsOf({ ...incident, dataClasses: [...incident.dataClasses, more] });
        expect(steps).toEqual(expect.arrayContaining(stepsOf(incident)));
      }
    }
  });

  it("data that cannot be changed asks for nothing to be changed, only to be watched or verified", () => {
    const permanent = everyIncident.filter(
      ({ kind, dataClasses: classes }) =>
        kind === "intrusion" && classes.every((dataClass) => dataClassPermanence[dataClass] === "permanent"),
    );
    const asked = new Set(permanent.flatMap(stepsOf));
    expect(asked).toEqual(
      new Set(["verify-support-contact", "guard-identity-number", "close-unused-account"]),
    );
  });
});

describe("the addition of a data class", () => {
  it("concerns a step exactly where some incident asks for it because of that class", () => {
    // Of the kinds only one whose rules never ask by themselves.
    const some = everyIncident.filter(
      ({ kind, dataLeft, dataClasses: classes }) =>
        kind === "intrusion" && dataLeft === "yes" && classes.length < 2,
    );
    for (const dataClass of dataClasses) {
      const changed = new Set(
        some
          .filter((incident) => !has(incident, dataClass))
          .flatMap((incident) => {
            const before = stepsOf(incident);
            const after = stepsOf({ ...incident, dataClasses: [...incident.dataClasses, dataClass] });
            return after.filter((stepId) => !before.includes(stepId));
          }),
      );
      const concerned = stepIds.filter((stepId) => isConcernedBy(stepId, [dataClass]));
      expect(new Set(concerned), dataClass).toEqual(changed);
    }
  });

  it("concerns a step where any of several does, and none where there is none", () => {
    expect(isConcernedBy("watch-payment-card", ["names", "payment-cards"])).toBe(true);
    expect(isConcernedBy("watch-payment-card", ["names"])).toBe(false);
    expect(isConcernedBy("watch-payment-card", [])).toBe(false);
    expect(isConcernedBy("know-where-data-is-kept", dataClasses)).toBe(false);
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
          ["turn-on-second-factor", "password-alone"],
          ["secure-recovery-mailbox", "mailbox-resets-account"],
          ["verify-support-contact", "contact-data-known"],
          ["close-unused-account", "less-left-behind"],
        ],
      ],
      [
        "passwords that can be read as they stand",
        { kind: "intrusion", dataClasses: ["passwords"], passwordStorage: "plain-text", dataLeft: "yes" },
        [
          ["change-password", "passwords-in-plain-text"],
          ["stop-password-reuse", "passwords-in-plain-text"],
          ["turn-on-second-factor", "password-alone"],
          ["close-unused-account", "less-left-behind"],
        ],
      ],
      [
        "names, birth dates and identity numbers, which nobody can change",
        { kind: "intrusion", dataClasses: ["names", "birth-dates", "government-ids"], dataLeft: "yes" },
        [
          ["verify-support-contact", "details-known"],
          ["guard-identity-number", "identity-numbers-involved"],
          ["close-unused-account", "less-left-behind"],
        ],
      ],
      [
        "codes that led to forged pages",
        { kind: "phishing", dataClasses: [], dataLeft: "no" },
        [
          ["change-password", "codes-phished"],
          ["turn-on-second-factor", "password-alone"],
          ["check-sign-in-history", "someone-may-have-signed-in"],
          ["watch-for-unfamiliar-actions", "accounts-acted-alone"],
        ],
      ],
      [
        "logins tried with other sites' passwords",
        { kind: "credential-stuffing", dataClasses: ["user-ids"], dataLeft: "no" },
        [
          ["change-password", "logins-tried-elsewhere"],
          ["stop-password-reuse", "logins-tried-elsewhere"],
          ["turn-on-second-factor", "password-alone"],
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
