import type { Account } from "./account.ts";
import type { DataClass } from "./data-class.ts";
import type { Incident } from "./incident.ts";
import { type IncidentPeriod, periodOf } from "./incident-period.ts";
import { earliestDay, latestDay } from "./partial-date.ts";

/** Whether an incident concerns this person, from the surest no to the surest yes. */
export const verdicts = ["not-yours", "unlikely", "possible", "likely"] as const;

export type Verdict = (typeof verdicts)[number];

/** Why. The locales hold one sentence for each. */
export const verdictReasons = [
  "no-account",
  "other-region",
  "feature-unused",
  "account-newer",
  "one-person",
  "closed-before",
  "password-newer",
  "unproven",
  "data-stayed",
  "account-unknown",
  "region-unknown",
  "feature-unknown",
  "closing-unknown",
  "since-unknown",
  "dates-overlap",
  "account-older",
  "still-so",
] as const;

export type VerdictReason = (typeof verdictReasons)[number];

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
}

/** Data that is worth nothing once the password has changed. */
const outdatedByNewPassword: readonly DataClass[] = ["passwords", "password-hints", "sessions", "user-ids"];

/**
 * Judges by what the person told and whom the incident is about. What rules the person out comes
 * first, then what makes it improbable, then what is not known. A visit alone does not prove an
 * account, let alone one of that time: without an answer nothing is ever `likely`. Dates are compared
 * at their own precision: an account since 2018 and an incident of August 2018 overlap, no more.
 */
export function judge(incident: Incident, account: Account | undefined): Judgement {
  const period = periodOf(incident);
  return (
    ruledOut(incident, period, account) ??
    improbable(incident, period, account) ??
    open(incident, period, account)
  );
}

function ruledOut(
  incident: Incident,
  { notAfter }: IncidentPeriod,
  account: Account | undefined,
): Judgement | undefined {
  const { region, feature } = incident.concerned ?? {};
  if (account?.standing === "never") return { verdict: "not-yours", reason: "no-account" };
  if (region && account?.region && account.region !== region) {
    return { verdict: "not-yours", reason: "other-region" };
  }
  if (feature && account?.usedFeature?.[incident.id] === false) {
    return { verdict: "not-yours", reason: "feature-unused" };
  }
  if (account?.since && notAfter && earliestDay(account.since) > notAfter) {
    return { verdict: "not-yours", reason: "account-newer" };
  }
  return undefined;
}

function improbable(
  incident: Incident,
  { notBefore, notAfter }: IncidentPeriod,
  account: Account | undefined,
): Judgement | undefined {
  if (incident.concerned?.onePerson) return { verdict: "unlikely", reason: "one-person" };
  // What a closed account leaves behind is for the service to say, so this is no clear no.
  if (account?.closedOn && notBefore && latestDay(account.closedOn) < notBefore) {
    return { verdict: "unlikely", reason: "closed-before" };
  }
  const changed = account?.passwordChangedOn;
  if (changed && notAfter && earliestDay(changed) > notAfter && isOnlyCredentials(incident)) {
    return { verdict: "unlikely", reason: "password-newer" };
  }
  return undefined;
}

function open(incident: Incident, period: IncidentPeriod, account: Account | undefined): Judgement {
  const { region, feature } = incident.concerned ?? {};
  const possible = (reason: VerdictReason): Judgement => ({ verdict: "possible", reason });
  if (incident.evidence.grade === "alleged" || incident.evidence.grade === "disputed")
    return possible("unproven");
  if (isAboutLeaving(incident) && (incident.dataLeft === "not-found" || incident.dataLeft === "no")) {
    return possible("data-stayed");
  }
  if (account?.standing === undefined) return possible("account-unknown");
  if (region && account.region === undefined) return possible("region-unknown");
  if (feature && account.usedFeature?.[incident.id] === undefined) return possible("feature-unknown");
  if (account.standing === "closed" && account.closedOn === undefined) return possible("closing-unknown");
  return existedThen(period, account, possible);
}

/** Whether the account existed while the incident went on; asked of accounts that nothing rules out. */
function existedThen(
  { notAfter, begunBy, surelyBy }: IncidentPeriod,
  { since, closedOn }: Account,
  possible: (reason: VerdictReason) => Judgement,
): Judgement {
  const mayHaveClosedBefore = closedOn && begunBy && earliestDay(closedOn) < begunBy;
  if (mayHaveClosedBefore) return possible("dates-overlap");
  const isGoingOn = notAfter === undefined;
  if (isGoingOn) return { verdict: "likely", reason: "still-so" };
  if (since === undefined) return possible("since-unknown");
  const existed = surelyBy !== undefined && latestDay(since) <= surelyBy;
  return existed ? { verdict: "likely", reason: "account-older" } : possible("dates-overlap");
}

/** Access from abroad or a new keeper concerns people whether or not anything left. */
const isAboutLeaving = ({ kind }: Incident) => kind !== "policy-change" && kind !== "cross-border-access";

const isOnlyCredentials = ({ dataClasses }: Incident) =>
  dataClasses.length > 0 && dataClasses.every((dataClass) => outdatedByNewPassword.includes(dataClass));
