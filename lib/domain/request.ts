import type { Account } from "./account.ts";
import type { Cause } from "./cause.ts";
import { addMonths, type Day } from "./day.ts";
import { type StepId, type StepScope, stepScopes } from "./hygiene-step.ts";
import { clockOf, type Incident, isUnproven, periodOf } from "./incident.ts";
import { latestDay, type PartialDate } from "./partial-date.ts";
import {
  type End,
  type Level,
  type Months,
  type RelevanceRule,
  rulesFor,
  type StepReason,
  unchangedMonths,
} from "./relevance.ts";
import type { Service, Stake } from "./service.ts";
import { stakeOf } from "./stake.ts";
import {
  type Exposure,
  isOpen,
  type JudgedGroup,
  passwordChangedAfter,
  passwordUnchangedSince,
  type Verdict,
} from "./verdict.ts";
import type { Visit } from "./visit.ts";

/** Why a request asks for nothing any more. The locales hold one sentence for each. */
export type Past =
  /** Too long ago to matter. */
  | { readonly kind: "expired" }
  /** The company ended it itself. */
  | { readonly kind: "ended-by-company"; readonly on: PartialDate }
  /** A claim that nobody confirmed within a year. */
  | { readonly kind: "never-confirmed" }
  | { readonly kind: "password-newer" }
  | { readonly kind: "no-password" }
  | { readonly kind: "own-password" }
  | { readonly kind: "second-factor-on" }
  | { readonly kind: "site-gone" };

/** One cause's request for one step. */
export interface StepRequest {
  readonly stepId: StepId;
  readonly scope: StepScope;
  /** The services at which it is to be done; none where it is not done at a service. */
  readonly serviceIds: readonly string[];
  readonly reason: StepReason;
  readonly cause: Cause;
  readonly level: Level;
  /** Given where the level is `past`. */
  readonly past?: Past;
  readonly onBadge: boolean;
  /** How sure it is that the cause concerns the person. */
  readonly verdict: Verdict;
  readonly stake: Stake;
  /** From when its age counts; missing where it has none. */
  readonly clock?: Day;
  /** The person told that the password is the one that left. */
  readonly isUnchanged?: true;
}

/** What the person did and told at one service, as far as its requests follow from it. */
export interface Circumstances {
  readonly account: Account | undefined;
  readonly visit: Visit | undefined;
  /** They use a password of its own everywhere, as they told for all services at once. */
  readonly hasOwnPasswords: boolean;
}

/**
 * What one incident asks of the person at one service, each step once, at the level that it has today. An incident
 * that does not concern them asks for nothing.
 *
 * @param today the person's own day.
 */
export function requestsOf(
  exposure: Exposure,
  service: Service,
  circumstances: Circumstances,
  today: Day,
): StepRequest[] {
  if (!isOpen(exposure)) return [];
  const { incident } = exposure;
  const strongest = new Map<StepId, StepRequest>();
  for (const { rule, groupAt } of rulesFor(incident)) {
    const group = exposure.groups[groupAt];
    if (!group || !isOpen(group)) continue;
    const request = requestOf(rule, group, incident, service, circumstances, today);
    if (!request) continue;
    const other = strongest.get(rule.step);
    if (!other || rank(request) < rank(other)) strongest.set(rule.step, request);
  }
  return [...strongest.values()];
}

const order: Readonly<Record<Level, number>> = { now: 0, later: 1, list: 2, note: 3, past: 4 };

const rank = ({ level }: StepRequest) => order[level];

function requestOf(
  rule: RelevanceRule,
  group: JudgedGroup,
  incident: Incident,
  service: Service,
  circumstances: Circumstances,
  today: Day,
): StepRequest | undefined {
  const { account } = circumstances;
  const isWithout = account?.standing === "never" || account?.standing === "closed";
  if (isWithout && !rule.withoutAccount) return undefined;
  if (rule.onlyAt !== undefined && rule.onlyAt !== service.category) return undefined;
  const stake = stakeOf(service);
  const isUnchanged = rule.ifUnchanged === true && isToldUnchanged(incident, account);
  const clock = rule.clock === "taken" ? takenBy(incident) : clockOf(incident);
  const scope = stepScopes[rule.step];
  const base = {
    stepId: rule.step,
    scope: rule.at ? ("service" as const) : scope,
    serviceIds: rule.at === "token-issuers" ? (incident.tokensOf ?? []) : [service.id],
    reason: rule.reason,
    cause: { kind: "incident" as const, incident, serviceId: service.id },
    onBadge: rule.onBadge && !isUnproven(incident.evidence.grade),
    verdict: group.verdict,
    stake,
    ...(clock !== undefined && { clock }),
    ...(isUnchanged && { isUnchanged }),
  };
  const past = endOf(rule, incident, service, circumstances);
  if (past) return { ...base, level: "past", past };
  const aged = levelByAge(rule, stake, clock, isUnchanged, circumstances, today);
  const level = certain(claimed(aged, incident, clock, isUnchanged && stake === 3, today), group, account);
  if (level !== "past") return { ...base, level };
  const kind = aged === "past" ? "expired" : "never-confirmed";
  return { ...base, level, past: { kind } };
}

/** The last day on which sessions were taken, or by which it was over. */
function takenBy(incident: Incident): Day | undefined {
  const { to, from } = incident.occurred;
  const date = to ?? incident.disclosedOn ?? from;
  return date === undefined ? undefined : latestDay(date);
}

function levelByAge(
  rule: RelevanceRule,
  stake: Stake,
  clock: Day | undefined,
  isUnchanged: boolean,
  { visit }: Circumstances,
  today: Day,
): Level {
  const within = (months: Months) =>
    months === "no-end" || (months > 0 && clock !== undefined && addMonths(clock, months) >= today);
  const wasSeenLately = visit !== undefined && addMonths(visit.lastOn, 12) >= today;
  const unchanged = isUnchanged ? unchangedMonths(stake, wasSeenLately) : undefined;
  if (within(rule.now(stake)) || (unchanged && within(unchanged.now))) return "now";
  if (within(rule.later(stake)) || (unchanged && within(unchanged.later))) return "later";
  return rule.afterwards && within(rule.afterwards.months) ? rule.afterwards.level : "past";
}

/** A claim is never urgent, unless it is about the very password that opens much; after a year it is nothing. */
function claimed(
  level: Level,
  { evidence }: Incident,
  clock: Day | undefined,
  isWorthIt: boolean,
  today: Day,
): Level {
  if (!isUnproven(evidence.grade) || isWorthIt) return level;
  if (clock === undefined || addMonths(clock, 12) < today) return "past";
  return level === "now" ? "later" : level;
}

/** Where nobody knows whether the person is one of those concerned, it is a question before it is a task. */
function certain(level: Level, { reason }: JudgedGroup, account: Account | undefined): Level {
  const isQuestion =
    reason === "feature-unknown" ||
    reason === "only-some" ||
    reason === "region-unknown" ||
    reason === "beyond-accounts" ||
    (reason === "closing-unknown" && account?.standing === "closed");
  return isQuestion && (level === "now" || level === "later") ? "list" : level;
}

/** Whether the person told that the password of today is the one of then. */
function isToldUnchanged(incident: Incident, account: Account | undefined): boolean {
  const since = passwordUnchangedSince(account);
  const { notAfter } = periodOf(incident);
  return since !== undefined && notAfter !== undefined && since <= notAfter;
}

function endOf(
  { endedBy, step }: RelevanceRule,
  incident: Incident,
  service: Service,
  { account, hasOwnPasswords }: Circumstances,
): Past | undefined {
  const { passwordsResetOn, sessionsRevokedOn, cardsReissuedOn } = incident.ended ?? {};
  const byCompany = (on: PartialDate | undefined): Past | undefined =>
    on === undefined ? undefined : { kind: "ended-by-company", on };
  const ends: Readonly<Record<End, () => Past | undefined>> = {
    "passwords-reset": () => byCompany(passwordsResetOn),
    "sessions-revoked": () => byCompany(sessionsRevokedOn),
    "cards-reissued": () => byCompany(cardsReissuedOn),
    "password-newer": () => (isPasswordNewer(incident, account) ? { kind: "password-newer" } : undefined),
    "no-password": () => (account?.password === "none" ? { kind: "no-password" } : undefined),
    "own-password": () =>
      account?.password === "own" || (hasOwnPasswords && account?.password !== "shared")
        ? { kind: "own-password" }
        : undefined,
    "second-factor-on": () => (account?.secondFactor === true ? { kind: "second-factor-on" } : undefined),
  };
  for (const end of endedBy) {
    const past = ends[end]();
    if (past) return past;
  }
  // A new password ends the sign-ins there: as far as is documented.
  if (
    step === "sign-out-everywhere" &&
    passwordEndsSessions.includes(service.id) &&
    isPasswordNewer(incident, account)
  )
    return { kind: "password-newer" };
  return service.isGone && stepScopes[step] !== "person" ? { kind: "site-gone" } : undefined;
}

/** Services that sign out everywhere when the password changes (see docs/relevance.md). */
const passwordEndsSessions: readonly string[] = ["google", "apple", "icloud", "microsoft-outlook", "baidu"];

/** Whether the person told of a password newer than the incident. */
export function isPasswordNewer(incident: Incident, account: Account | undefined): boolean {
  const changed = passwordChangedAfter(account);
  const { notAfter } = periodOf(incident);
  return changed !== undefined && notAfter !== undefined && changed > notAfter;
}
