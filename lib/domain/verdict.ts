import { type Account, closedOnOf } from "./account.ts";
import { dataClasses as classesWorstFirst, type DataClass } from "./data-class.ts";
import type { Day } from "./day.ts";
import {
  featureKey,
  groupsOf,
  type Incident,
  type IncidentPeriod,
  isUnproven,
  mayHaveLeft,
  type PasswordStorage,
  periodOf,
  type Region,
} from "./incident.ts";
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
  "beyond-accounts",
  "region-unknown",
  "feature-unknown",
  "only-some",
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

/** A group of an incident as it concerns this person. */
export interface JudgedGroup extends Judgement {
  /** Nothing where the incident has one group only. */
  readonly id?: string;
  readonly dataClasses: readonly DataClass[];
  readonly passwordStorage?: PasswordStorage;
}

/** An incident as it concerns this person: as its group that concerns them most. */
export interface Exposure extends Judgement {
  readonly incident: Incident;
  readonly groups: readonly JudgedGroup[];
}

/** What is known of a person beside one account. */
export interface Person {
  /** Where they live, as far as an incident can be about that region alone. */
  readonly region?: Region | "elsewhere";
}

/** Whether it may well concern the person. */
export function isOpen({ verdict }: Judgement): boolean {
  return verdict === "likely" || verdict === "possible";
}

/**
 * Judges by what the person told and whom the incident is about, group by group. What rules the person out comes
 * first, then what makes it improbable, then what is not known. A visit alone does not prove an
 * account, let alone one of that time: without an answer nothing is ever `likely`. Dates are compared
 * at their own precision: an account since 2018 and an incident of August 2018 overlap, no more.
 */
export function judge(incident: Incident, account: Account | undefined, person: Person = {}): Exposure {
  const period = periodOf(incident);
  const groups = groupsOf(incident).map(
    (group, at): JudgedGroup => ({
      ...(group.id !== undefined && { id: group.id }),
      dataClasses: group.dataClasses,
      ...(group.passwordStorage && { passwordStorage: group.passwordStorage }),
      ...(ruledOut(incident, group, period, account) ??
        improbable(incident, group, period, account, person) ??
        open(incident, group, at > 0 && isUnmarked(group), period, account, person)),
    }),
  );
  const { verdict, reason } = groups.reduce((strongest, group) =>
    verdicts.indexOf(group.verdict) > verdicts.indexOf(strongest.verdict) ? group : strongest,
  );
  return { incident, verdict, reason, groups };
}

/** The kinds of data that may be the person's own: those of the groups that may concern them, the worst first. */
export function ownClasses({ groups }: Exposure): DataClass[] {
  const own = new Set(groups.filter(isOpen).flatMap(({ dataClasses }) => dataClasses));
  return classesWorstFirst.filter((dataClass) => own.has(dataClass));
}

type AnyGroup = ReturnType<typeof groupsOf>[number];

/** Whether somebody without an account there may be among the group. */
const reachesBeyondAccounts = ({ who }: AnyGroup) =>
  who.some((kind) => kind !== "members" && kind !== "former-members");

/** Between which days the account was made, as far as the person told. */
function madeOn(account: Account): { readonly from: Day | undefined; readonly to: Day | undefined } {
  const { since, sinceBounds } = account;
  return {
    from: since === undefined ? sinceBounds?.after : earliestDay(since),
    to: since === undefined ? sinceBounds?.before : latestDay(since),
  };
}

/** The day after which the password was certainly changed, as far as the person told. */
export function passwordChangedAfter(account: Account | undefined): Day | undefined {
  const { passwordChangedOn, passwordBounds } = account ?? {};
  return passwordChangedOn === undefined ? passwordBounds?.changedAfter : earliestDay(passwordChangedOn);
}

/** The day since which the password is certainly the same, as far as the person told. */
export function passwordUnchangedSince(account: Account | undefined): Day | undefined {
  const { passwordChangedOn, passwordBounds } = account ?? {};
  return passwordChangedOn === undefined ? passwordBounds?.unchangedSince : latestDay(passwordChangedOn);
}

function ruledOut(
  incident: Incident,
  group: AnyGroup,
  { notAfter }: IncidentPeriod,
  account: Account | undefined,
): Judgement | undefined {
  const { region, feature } = group;
  const used = account?.usedFeature?.[featureKey(incident.id, group.id)];
  if (feature && used === false) return { verdict: "not-yours", reason: "feature-unused" };
  if (region && account?.region && account.region !== region) {
    return { verdict: "not-yours", reason: "other-region" };
  }
  if (reachesBeyondAccounts(group) || account === undefined) return undefined;
  if (account.standing === "never") return { verdict: "not-yours", reason: "no-account" };
  const { from } = madeOn(account);
  const end = group.asOf === undefined ? notAfter : latestDay(group.asOf);
  if (from !== undefined && end !== undefined && from > end) {
    return { verdict: "not-yours", reason: "account-newer" };
  }
  return undefined;
}

function improbable(
  incident: Incident,
  group: AnyGroup,
  { notBefore, notAfter }: IncidentPeriod,
  account: Account | undefined,
  person: Person,
): Judgement | undefined {
  if (incident.concerned?.onePerson) return { verdict: "unlikely", reason: "one-person" };
  // Where somebody lives is not where their account is registered, but mostly so.
  if (group.region && account?.region === undefined && person.region && person.region !== group.region) {
    return { verdict: "unlikely", reason: "other-region" };
  }
  // What a closed account leaves behind is for the service to say, so this is no clear no.
  const closedOn = closedOnOf(account);
  const keepsFormer = group.who.includes("former-members") || reachesBeyondAccounts(group);
  if (closedOn && notBefore && latestDay(closedOn) < notBefore && !keepsFormer) {
    return { verdict: "unlikely", reason: "closed-before" };
  }
  const changed = passwordChangedAfter(account);
  if (changed && notAfter && changed > notAfter && isOnlyCredentials(group)) {
    return { verdict: "unlikely", reason: "password-newer" };
  }
  return undefined;
}

/** Whether nothing tells who belongs to a group but that it is some of them: nobody can say whether it is the reader. */
const isUnmarked = (group: AnyGroup) =>
  group.feature === undefined &&
  group.region === undefined &&
  group.asOf === undefined &&
  !reachesBeyondAccounts(group);

function open(
  incident: Incident,
  group: AnyGroup,
  isSomeOnly: boolean,
  period: IncidentPeriod,
  account: Account | undefined,
  person: Person,
): Judgement {
  const possible = (reason: VerdictReason): Judgement => ({ verdict: "possible", reason });
  if (isUnproven(incident.evidence.grade)) return possible("unproven");
  if (isAboutLeaving(incident) && !mayHaveLeft(incident)) return possible("data-stayed");
  if (group.feature && account?.usedFeature?.[featureKey(incident.id, group.id)] === undefined) {
    return possible("feature-unknown");
  }
  if (isSomeOnly) return possible("only-some");
  if (account?.standing === undefined) return possible("account-unknown");
  if (group.region && account.region === undefined && person.region === undefined) {
    return possible("region-unknown");
  }
  if (account.standing === "never") return possible("beyond-accounts");
  if (account.standing === "closed" && account.closedOn === undefined) return possible("closing-unknown");
  return existedThen(period, account, possible);
}

/** Whether the account existed while the incident went on; asked of accounts that nothing rules out. */
function existedThen(
  { notAfter, begunBy, surelyBy }: IncidentPeriod,
  account: Account,
  possible: (reason: VerdictReason) => Judgement,
): Judgement {
  const closedOn = closedOnOf(account);
  const mayHaveClosedBefore = closedOn && begunBy && earliestDay(closedOn) < begunBy;
  if (mayHaveClosedBefore) return possible("dates-overlap");
  const isGoingOn = notAfter === undefined;
  if (isGoingOn) return { verdict: "likely", reason: "still-so" };
  const { from, to } = madeOn(account);
  if (to === undefined) return possible(from === undefined ? "since-unknown" : "dates-overlap");
  const existed = surelyBy !== undefined && to <= surelyBy;
  return existed ? { verdict: "likely", reason: "account-older" } : possible("dates-overlap");
}

/** Access from abroad or a new keeper concerns people whether or not anything left. */
const isAboutLeaving = ({ kind }: Incident) => kind !== "policy-change" && kind !== "cross-border-access";

/** Data that is worth nothing once the password has changed. */
const outdatedByNewPassword: readonly DataClass[] = ["passwords", "password-hints", "sessions", "user-ids"];

const isOnlyCredentials = ({ dataClasses }: AnyGroup) =>
  dataClasses.length > 0 && dataClasses.every((dataClass) => outdatedByNewPassword.includes(dataClass));
