import { type Account, closedOnOf, isRegisteredIn, passwordChangedAfter } from "./account.ts";
import { dataClasses as classesWorstFirst, type DataClass } from "./data-class.ts";
import { addMonths, type Day } from "./day.ts";
import {
  featureKey,
  groupAround,
  groupsOf,
  type Incident,
  type IncidentPeriod,
  isUnproven,
  type Membership,
  mayHaveLeft,
  type PasswordStorage,
  periodOf,
  type Region,
} from "./incident.ts";
import { earliestDay, latestDay, type PartialDate } from "./partial-date.ts";

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
  "not-customers",
  "closed-before",
  "accounts-newer",
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
  /** Since when most of their accounts exist. */
  readonly accountsSince?: PartialDate;
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
  const all = groupsOf(incident);
  const groups = all.map((group, at): JudgedGroup => {
    const around = groupAround(group, all.slice(0, at));
    const isSomeOnly = around !== undefined || (at > 0 && isUnmarked(group));
    return {
      ...(group.id !== undefined && { id: group.id }),
      dataClasses: group.dataClasses,
      ...(group.passwordStorage && { passwordStorage: group.passwordStorage }),
      ...((around && ruledOutByFeature(incident, around, account)) ??
        ruledOut(incident, group, period, account) ??
        improbable(incident, group, period, account, person) ??
        open(incident, group, isSomeOnly, period, account, person)),
    };
  });
  const { verdict, reason } = groups.reduce((strongest, group) =>
    verdicts.indexOf(group.verdict) > verdicts.indexOf(strongest.verdict) ? group : strongest,
  );
  return { incident, verdict, reason, groups };
}

/** Whether nobody knows yet if the person is one of those concerned: then it is a question before it is a task. */
export function isQuestion({ reason }: Judgement): boolean {
  return (
    reason === "feature-unknown" ||
    reason === "only-some" ||
    reason === "region-unknown" ||
    reason === "beyond-accounts" ||
    reason === "closing-unknown"
  );
}

/**
 * The kinds of data that may be the person's own, the worst first. What only some lost is not told to all: the groups
 * of which nobody knows whether they are among them count only where there is no other.
 */
export function ownClasses({ groups }: Exposure): DataClass[] {
  const all = groups.filter(isOpen);
  const theirs = all.filter((group) => !isQuestion(group));
  const own = new Set((theirs.length > 0 ? theirs : all).flatMap(({ dataClasses }) => dataClasses));
  return classesWorstFirst.filter((dataClass) => own.has(dataClass));
}

type AnyGroup = ReturnType<typeof groupsOf>[number];

const isNoCustomer = (kind: Membership) => kind === "staff" || kind === "business-partners";

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

function ruledOutByFeature(
  { id }: Incident,
  group: AnyGroup,
  account: Account | undefined,
): Judgement | undefined {
  const isUnused = group.feature && account?.usedFeature?.[featureKey(id, group.id)] === false;
  return isUnused ? { verdict: "not-yours", reason: "feature-unused" } : undefined;
}

function ruledOut(
  incident: Incident,
  group: AnyGroup,
  { notAfter }: IncidentPeriod,
  account: Account | undefined,
): Judgement | undefined {
  const { region } = group;
  const outside = ruledOutByFeature(incident, group, account);
  if (outside) return outside;
  if (region && account && isRegisteredIn(account, region) === false) {
    return { verdict: "not-yours", reason: "other-region" };
  }
  if (reachesBeyondAccounts(group) || account === undefined) return undefined;
  if (account.standing === "never") return { verdict: "not-yours", reason: "no-account" };
  const { from } = madeOn(account);
  const end = endOf(group, notAfter);
  if (from !== undefined && end !== undefined && from > end) {
    return { verdict: "not-yours", reason: "account-newer" };
  }
  return undefined;
}

/** The last day of which a group's data may be. */
const endOf = ({ asOf }: AnyGroup, notAfter: Day | undefined) =>
  asOf === undefined ? notAfter : latestDay(asOf);

/** By how many months "about since" may be wrong. */
const roughly = 12;

/**
 * Whether an incident was over well before most of the person's accounts were made, and nothing was said of this
 * one. It is said of most, and roughly: that makes an incident improbable, and never rules it out.
 */
function isBeforeMostAccounts(
  group: AnyGroup,
  notAfter: Day | undefined,
  account: Account | undefined,
  { accountsSince }: Person,
): boolean {
  if (accountsSince === undefined || reachesBeyondAccounts(group)) return false;
  if (account !== undefined) {
    const { from, to } = madeOn(account);
    if (account.standing === "closed" || from !== undefined || to !== undefined) return false;
  }
  const end = endOf(group, notAfter);
  return end !== undefined && addMonths(end, roughly) < earliestDay(accountsSince);
}

function improbable(
  incident: Incident,
  group: AnyGroup,
  { notBefore, notAfter }: IncidentPeriod,
  account: Account | undefined,
  person: Person,
): Judgement | undefined {
  if (incident.concerned?.onePerson) return { verdict: "unlikely", reason: "one-person" };
  const isToldAmong = account?.usedFeature?.[featureKey(incident.id, group.id)] === true;
  if (group.who.every(isNoCustomer) && !isToldAmong) return { verdict: "unlikely", reason: "not-customers" };
  // Where somebody lives is not where their account is registered, but mostly so.
  const isRegionTold = isRegionKnown(group, account);
  if (group.region && !isRegionTold && person.region && person.region !== group.region) {
    return { verdict: "unlikely", reason: "other-region" };
  }
  // What a closed account leaves behind is for the service to say, so this is no clear no.
  const closedOn = closedOnOf(account);
  const keepsFormer = group.who.includes("former-members") || reachesBeyondAccounts(group);
  if (closedOn && notBefore && latestDay(closedOn) < notBefore && !keepsFormer) {
    return { verdict: "unlikely", reason: "closed-before" };
  }
  if (!isToldAmong && isBeforeMostAccounts(group, notAfter, account, person)) {
    return { verdict: "unlikely", reason: "accounts-newer" };
  }
  const changed = passwordChangedAfter(account);
  if (changed && notAfter && changed > notAfter && isOnlyCredentials(group)) {
    return { verdict: "unlikely", reason: "password-newer" };
  }
  return undefined;
}

/** Whether the person told if their account is of the group's region. */
const isRegionKnown = ({ region }: AnyGroup, account: Account | undefined) =>
  region !== undefined && account !== undefined && isRegisteredIn(account, region) !== undefined;

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
  const used = account?.usedFeature?.[featureKey(incident.id, group.id)];
  if (group.feature && used === undefined && !isSomeOnly) return possible("feature-unknown");
  if (isSomeOnly) return possible("only-some");
  if (group.region && !isRegionKnown(group, account) && person.region === undefined) {
    return possible("region-unknown");
  }
  // Who told that they are among them is, whatever their account is.
  const isToldAmong = group.feature !== undefined && used === true;
  if (!isToldAmong && !mayHold(group, account)) return possible("beyond-accounts");
  if (account?.standing === undefined) return possible("account-unknown");
  const isClosingAsked = !isToldAmong && !group.who.includes("former-members");
  if (isClosingAsked && account.standing === "closed" && account.closedOn === undefined) {
    return possible("closing-unknown");
  }
  return existedThen(period, account, possible);
}

/** Whether an account puts somebody among the group: a customer is no applicant, and staff are not customers. */
function mayHold({ who }: AnyGroup, account: Account | undefined): boolean {
  if (account?.standing === "never") return false;
  return who.includes("members") || (account?.standing !== "has" && who.includes("former-members"));
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
