import type { DataClass } from "./data-class.ts";
import { type StepId, stepIds } from "./hygiene-step.ts";
import type { DataDeparture, Incident, IncidentKind } from "./incident.ts";

/** Why an incident asks for a step. The locales hold one sentence for each. */
export const stepReasons = [
  "sessions-copied",
  "apps-stay-linked",
  "passwords-in-plain-text",
  "passwords-involved",
  "signed-in-as-others",
  "logins-tried-elsewhere",
  "codes-phished",
  "password-alone",
  "mailbox-resets-account",
  "answers-involved",
  "cards-involved",
  "bank-details-involved",
  "someone-may-have-signed-in",
  "accounts-acted-alone",
  "contact-data-known",
  "details-known",
  "caller-knew-customer",
  "identity-numbers-involved",
  "data-reachable-abroad",
  "operator-changed",
  "less-left-behind",
] as const;

export type StepReason = (typeof stepReasons)[number];

/** One incident's request for one step. */
export interface StepRequest {
  readonly stepId: StepId;
  readonly incidentId: string;
  readonly reason: StepReason;
}

/** A rule holds where every part of it that is given holds. */
interface Rule {
  readonly step: StepId;
  readonly reason: StepReason;
  /** Any of these kinds. */
  readonly kinds?: readonly IncidentKind[];
  /** Any of these data classes. */
  readonly classes?: readonly DataClass[];
  /** And any of these too. */
  readonly withClasses?: readonly DataClass[];
  readonly storage?: Incident["passwordStorage"];
  /** Data left, could be read from outside, or is said to have left. */
  readonly mayHaveLeft?: true;
  /**
   * Also where the incident is one person's claim. Such a claim says nothing about everybody's data, so
   * it asks only for what guards against the way it is said to have happened, never for a new password
   * or a closed account.
   */
  readonly ofOnePerson?: true;
}

const credentials: readonly DataClass[] = ["passwords", "password-hints"];
const contact: readonly DataClass[] = ["phone-numbers", "email-addresses"];
/** What an impostor can show off with, and hardly anybody can change. */
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

/**
 * The playbooks: which step an incident asks for follows from its kind, its data classes and how
 * passwords were stored. The steps and their sources stand in the catalogue's step files; of several
 * rules for one step the first that holds gives the reason.
 */
const rules: readonly Rule[] = [
  { step: "sign-out-everywhere", reason: "sessions-copied", classes: ["sessions"] },
  { step: "revoke-third-party-access", reason: "apps-stay-linked", classes: ["sessions"] },
  { step: "change-password", reason: "passwords-in-plain-text", classes: credentials, storage: "plain-text" },
  { step: "change-password", reason: "passwords-involved", classes: credentials },
  { step: "change-password", reason: "signed-in-as-others", classes: ["sessions"] },
  { step: "change-password", reason: "logins-tried-elsewhere", kinds: ["credential-stuffing"] },
  { step: "change-password", reason: "codes-phished", kinds: ["phishing"] },
  { step: "stop-password-reuse", reason: "logins-tried-elsewhere", kinds: ["credential-stuffing"] },
  {
    step: "stop-password-reuse",
    reason: "passwords-in-plain-text",
    classes: ["passwords"],
    storage: "plain-text",
  },
  { step: "stop-password-reuse", reason: "passwords-involved", classes: ["passwords"] },
  { step: "turn-on-second-factor", reason: "password-alone", classes: ["passwords"] },
  { step: "turn-on-second-factor", reason: "password-alone", kinds: ["credential-stuffing", "phishing"] },
  {
    step: "secure-recovery-mailbox",
    reason: "mailbox-resets-account",
    classes: ["email-addresses"],
    withClasses: ["passwords", "messages", "files"],
    mayHaveLeft: true,
    ofOnePerson: true,
  },
  {
    step: "change-security-answers",
    reason: "answers-involved",
    classes: ["security-questions", "account-pins"],
  },
  { step: "watch-payment-card", reason: "cards-involved", classes: ["payment-cards", "card-security-codes"] },
  { step: "watch-bank-account", reason: "bank-details-involved", classes: ["bank-accounts"] },
  {
    step: "check-sign-in-history",
    reason: "someone-may-have-signed-in",
    classes: ["sessions"],
  },
  {
    step: "check-sign-in-history",
    reason: "someone-may-have-signed-in",
    kinds: ["credential-stuffing", "insider-access", "phishing"],
    ofOnePerson: true,
  },
  { step: "watch-for-unfamiliar-actions", reason: "accounts-acted-alone", classes: ["sessions"] },
  {
    step: "watch-for-unfamiliar-actions",
    reason: "accounts-acted-alone",
    kinds: ["credential-stuffing", "phishing"],
  },
  {
    step: "verify-support-contact",
    reason: "caller-knew-customer",
    kinds: ["insider-access"],
    ofOnePerson: true,
  },
  { step: "verify-support-contact", reason: "contact-data-known", classes: contact, mayHaveLeft: true },
  { step: "verify-support-contact", reason: "details-known", classes: details, mayHaveLeft: true },
  {
    step: "guard-identity-number",
    reason: "identity-numbers-involved",
    classes: ["government-ids", "identity-documents", "passport-numbers", "driving-licences"],
    mayHaveLeft: true,
  },
  { step: "know-where-data-is-kept", reason: "data-reachable-abroad", kinds: ["cross-border-access"] },
  { step: "know-where-data-is-kept", reason: "operator-changed", kinds: ["policy-change"] },
  { step: "close-unused-account", reason: "less-left-behind", mayHaveLeft: true },
];

const rulesByStep = stepIds.map((stepId) => rules.filter(({ step }) => step === stepId));

/** The steps one incident asks for, in the order of `stepIds`, each once with its first reason. */
export function requiredSteps(incident: Incident): StepRequest[] {
  const requests: StepRequest[] = [];
  for (const ofStep of rulesByStep) {
    const rule = ofStep.find((candidate) => holds(candidate, incident));
    if (rule) requests.push({ stepId: rule.step, incidentId: incident.id, reason: rule.reason });
  }
  return requests;
}

/** Whether a step's rules look at any of these data classes: whether their addition concerns it. */
export function isConcernedBy(stepId: StepId, dataClasses: readonly DataClass[]): boolean {
  return rules.some(
    ({ step, classes = [], withClasses = [] }) =>
      step === stepId && [...classes, ...withClasses].some((dataClass) => dataClasses.includes(dataClass)),
  );
}

function holds(rule: Rule, { kind, dataClasses, dataLeft, passwordStorage, concerned }: Incident): boolean {
  return (
    (rule.ofOnePerson === true || concerned?.onePerson !== true) &&
    (rule.kinds === undefined || rule.kinds.includes(kind)) &&
    (!rule.mayHaveLeft || departed.includes(dataLeft)) &&
    (rule.storage === undefined || rule.storage === passwordStorage) &&
    hasAny(rule.classes, dataClasses) &&
    hasAny(rule.withClasses, dataClasses)
  );
}

const departed: readonly DataDeparture[] = ["yes", "possible", "exposed", "claimed", "under-inquiry"];

/** Whether the incident has one of the classes, where a rule names any. */
function hasAny(classes: readonly DataClass[] | undefined, dataClasses: readonly DataClass[]): boolean {
  return classes === undefined || classes.some((dataClass) => dataClasses.includes(dataClass));
}
