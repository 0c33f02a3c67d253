import type { DataClass } from "./data-class.ts";
import { type StepId, stepIds } from "./hygiene-step.ts";
import type { Incident } from "./incident.ts";

/** Why an incident asks for a step. The locales hold one sentence for each. */
export const stepReasons = [
  "sessions-copied",
  "apps-stay-linked",
  "passwords-involved",
  "signed-in-as-others",
  "logins-tried-elsewhere",
  "mailbox-resets-account",
  "someone-may-have-signed-in",
  "accounts-acted-alone",
  "contact-data-known",
  "caller-knew-customer",
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

interface Rule {
  readonly step: StepId;
  readonly reason: StepReason;
  readonly asks: (incident: Incident) => boolean;
}

const involves =
  (...classes: readonly DataClass[]) =>
  (incident: Incident) =>
    classes.some((dataClass) => incident.dataClasses.includes(dataClass));

const isKind =
  (...kinds: readonly Incident["kind"][]) =>
  (incident: Incident) =>
    kinds.includes(incident.kind);

/**
 * One person's claim says nothing about everybody's data, so it asks only for what guards against
 * the way it is said to have happened, never for a new password or a closed account.
 */
const isAboutOthersToo = (incident: Incident) => incident.concerned?.onePerson !== true;

const hasSessions = involves("sessions");
const hasPasswords = (incident: Incident) => isAboutOthersToo(incident) && involves("passwords")(incident);
const hasOthersSessions = (incident: Incident) => isAboutOthersToo(incident) && hasSessions(incident);
const hadLoginsTried = (incident: Incident) =>
  isAboutOthersToo(incident) && isKind("credential-stuffing")(incident);
const mayHaveLeft = ({ dataLeft }: Incident) =>
  dataLeft === "yes" || dataLeft === "exposed" || dataLeft === "claimed";

/**
 * Which step an incident asks for follows from its kind and its data classes. The rules come from
 * the articles named in each step's content file; the first rule of a step that holds gives the reason.
 */
const rules: readonly Rule[] = [
  { step: "sign-out-everywhere", reason: "sessions-copied", asks: hasSessions },
  { step: "revoke-third-party-access", reason: "apps-stay-linked", asks: hasSessions },
  { step: "change-password", reason: "passwords-involved", asks: hasPasswords },
  { step: "change-password", reason: "signed-in-as-others", asks: hasOthersSessions },
  { step: "change-password", reason: "logins-tried-elsewhere", asks: hadLoginsTried },
  { step: "stop-password-reuse", reason: "logins-tried-elsewhere", asks: hadLoginsTried },
  { step: "stop-password-reuse", reason: "passwords-involved", asks: hasPasswords },
  {
    step: "secure-recovery-mailbox",
    reason: "mailbox-resets-account",
    asks: (incident) =>
      mayHaveLeft(incident) &&
      involves("email-addresses")(incident) &&
      involves("passwords", "messages", "files")(incident),
  },
  { step: "check-sign-in-history", reason: "someone-may-have-signed-in", asks: hasSessions },
  {
    step: "check-sign-in-history",
    reason: "someone-may-have-signed-in",
    asks: isKind("credential-stuffing", "insider-access", "phishing"),
  },
  { step: "watch-for-unfamiliar-actions", reason: "accounts-acted-alone", asks: hasSessions },
  {
    step: "watch-for-unfamiliar-actions",
    reason: "accounts-acted-alone",
    asks: isKind("credential-stuffing", "phishing"),
  },
  { step: "verify-support-contact", reason: "caller-knew-customer", asks: isKind("insider-access") },
  {
    step: "verify-support-contact",
    reason: "contact-data-known",
    asks: (incident) => mayHaveLeft(incident) && involves("phone-numbers", "email-addresses")(incident),
  },
  { step: "know-where-data-is-kept", reason: "data-reachable-abroad", asks: isKind("cross-border-access") },
  { step: "know-where-data-is-kept", reason: "operator-changed", asks: isKind("policy-change") },
  {
    step: "close-unused-account",
    reason: "less-left-behind",
    asks: (incident) => isAboutOthersToo(incident) && mayHaveLeft(incident),
  },
];

/**
 * The steps one incident asks for, in the order of `stepIds`, each once with its first reason.
 */
export function requiredSteps(incident: Incident): StepRequest[] {
  return stepIds.flatMap((stepId) => {
    const rule = rules.find(({ step, asks }) => step === stepId && asks(incident));
    return rule ? [{ stepId, incidentId: incident.id, reason: rule.reason }] : [];
  });
}
