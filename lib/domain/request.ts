import { type Account, isWithoutAccount, passwordChangedAfter, passwordUnchangedSince } from "./account.ts";
import type { Cause } from "./cause.ts";
import { type Day, monthsUntil } from "./day.ts";
import { type StepId, type StepScope, stepScopes } from "./hygiene-step.ts";
import { type Incident, isUnproven, periodOf } from "./incident.ts";
import type { PartialDate } from "./partial-date.ts";
import {
  type End,
  isToDo,
  type Level,
  levels,
  type MatchedRule,
  type Months,
  type RelevanceRule,
  rulesFor,
  type StepReason,
  unchangedMonths,
} from "./relevance.ts";
import type { Service, Stake } from "./service.ts";
import { stakeOf } from "./stake.ts";
import { type Exposure, isOpen, isQuestion, type JudgedGroup, type Verdict } from "./verdict.ts";
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
  /** A file showed that the password hardly takes guessing: then no way of keeping it holds it back. */
  readonly isPasswordWeak?: boolean;
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
  const { incident, groups } = exposure;
  const about: About = {
    incident,
    service,
    stake: stakeOf(service),
    circumstances,
    today,
    cause: { kind: "incident", incident, serviceId: service.id },
    here: [service.id],
    isClaim: isUnproven(incident.evidence.grade),
  };
  const requests: StepRequest[] = [];
  const ages = new Map<Day | undefined, number | undefined>();
  for (const matched of rulesFor(incident)) {
    const group = groups[matched.groupAt];
    if (!group || !isOpen(group)) continue;
    const { clock } = matched;
    if (!ages.has(clock)) ages.set(clock, clock === undefined ? undefined : monthsUntil(clock, today));
    const request = requestOf(matched, group, ages.get(clock), about);
    if (!request) continue;
    // Of several groups the one that asks for more counts.
    const at = groups.length === 1 ? -1 : requests.findIndex(({ stepId }) => stepId === request.stepId);
    const other = requests[at];
    if (!other) requests.push(request);
    else if (levels.indexOf(request.level) < levels.indexOf(other.level)) requests[at] = request;
  }
  return requests;
}

/** What all requests of one incident at one service share. */
interface About {
  readonly incident: Incident;
  readonly service: Service;
  readonly stake: Stake;
  readonly circumstances: Circumstances;
  readonly today: Day;
  readonly cause: Cause;
  readonly here: readonly string[];
  readonly isClaim: boolean;
}

function requestOf(
  { rule, clock }: MatchedRule,
  group: JudgedGroup,
  age: number | undefined,
  { incident, service, stake, circumstances, today, cause, here, isClaim }: About,
): StepRequest | undefined {
  const { account } = circumstances;
  if (isWithoutAccount(account) && !rule.withoutAccount) return undefined;
  if (rule.onlyAt !== undefined && rule.onlyAt !== service.category) return undefined;
  if (rule.onlyWith !== undefined && service.pages[rule.onlyWith] === undefined) return undefined;
  if (rule.onlyWith === "second-factor" && service.secondFactor === "none") return undefined;
  const isUnchanged = rule.ifUnchanged === true && isToldUnchanged(incident, account);
  let past = endOf(rule, incident, service, circumstances);
  let level: Level = "past";
  if (!past) {
    const aged = levelByAge(rule, stake, age, isUnchanged, circumstances, today);
    level = certain(isClaim ? claimed(aged, age, isUnchanged && stake === 3) : aged, group);
    if (level === "past") past = { kind: aged === "past" ? "expired" : "never-confirmed" };
  }
  const request: { -readonly [Key in keyof StepRequest]: StepRequest[Key] } = {
    stepId: rule.step,
    scope: rule.at ? "service" : stepScopes[rule.step],
    serviceIds: rule.at === "token-issuers" ? (incident.tokensOf ?? []) : here,
    reason: rule.reason,
    cause,
    level,
    onBadge: rule.onBadge && !isClaim,
    verdict: group.verdict,
    stake,
  };
  if (past) request.past = past;
  if (clock !== undefined) request.clock = clock;
  if (isUnchanged) request.isUnchanged = true;
  return request;
}

/** @param age in months; missing where it is not known. */
function levelByAge(
  rule: RelevanceRule,
  stake: Stake,
  age: number | undefined,
  isUnchanged: boolean,
  { visit, isPasswordWeak }: Circumstances,
  today: Day,
): Level {
  const { now, later, afterwards } = (isPasswordWeak && rule.ifWeak) || rule;
  const isWithin = (months: Months) =>
    months === "no-end" || (months > 0 && age !== undefined && age <= months);
  const wasSeenLately = isUnchanged && visit !== undefined && monthsUntil(visit.lastOn, today) <= 12;
  const unchanged = isUnchanged ? unchangedMonths(stake, wasSeenLately) : undefined;
  if (isWithin(now(stake)) || (unchanged && isWithin(unchanged.now))) return "now";
  if (isWithin(later(stake)) || (unchanged && isWithin(unchanged.later))) return "later";
  return afterwards && isWithin(afterwards.months) ? afterwards.level : "past";
}

/** A claim is never urgent, unless it is about the very password that opens much; after a year it is nothing. */
function claimed(level: Level, age: number | undefined, isWorthIt: boolean): Level {
  if (isWorthIt) return level;
  if (age === undefined || age > 12) return "past";
  return level === "now" ? "later" : level;
}

/** Where nobody knows whether the person is one of those concerned, it is a line to tick. */
function certain(level: Level, group: JudgedGroup): Level {
  return isQuestion(group) && isToDo({ level }) ? "list" : level;
}

/** Whether the person told that the password of today is the one of then. */
function isToldUnchanged(incident: Incident, account: Account | undefined): boolean {
  const since = passwordUnchangedSince(account);
  const { notAfter } = periodOf(incident);
  return since !== undefined && notAfter !== undefined && since <= notAfter;
}

function endOf(
  { endedBy, step, at }: RelevanceRule,
  incident: Incident,
  service: Service,
  circumstances: Circumstances,
): Past | undefined {
  for (const end of endedBy) {
    const past = endedAs(end, incident, service, circumstances);
    if (past) return past;
  }
  // A new password ends the sign-ins there: as far as is documented.
  const endsSessions = step === "sign-out-everywhere" && passwordEndsSessions.includes(service.id);
  if (endsSessions && isPasswordNewer(incident, circumstances.account)) return { kind: "password-newer" };
  const isDoneThere = stepScopes[step] !== "person" && step !== "replace-card" && at !== "token-issuers";
  return service.isGone && isDoneThere ? { kind: "site-gone" } : undefined;
}

function endedAs(
  end: End,
  incident: Incident,
  service: Service,
  { account, hasOwnPasswords }: Circumstances,
): Past | undefined {
  switch (end) {
    case "passwords-reset":
      return byCompany(incident.ended?.passwordsResetOn);
    case "sessions-revoked":
      return byCompany(incident.ended?.sessionsRevokedOn);
    case "cards-reissued":
      return byCompany(incident.ended?.cardsReissuedOn);
    case "password-newer":
      return isPasswordNewer(incident, account) ? { kind: "password-newer" } : undefined;
    case "no-password":
      return account?.password === "none" || service.hasNoPassword ? { kind: "no-password" } : undefined;
    case "own-password": {
      const isOwn = account?.password === "own" || (hasOwnPasswords && account?.password !== "shared");
      return isOwn ? { kind: "own-password" } : undefined;
    }
    case "second-factor-on":
      // What everybody has there is on.
      return account?.secondFactor === true || service.secondFactor === "imposed"
        ? { kind: "second-factor-on" }
        : undefined;
  }
}

const byCompany = (on: PartialDate | undefined): Past | undefined =>
  on === undefined ? undefined : { kind: "ended-by-company", on };

/** Services that sign out everywhere when the password changes (see docs/relevance.md). */
const passwordEndsSessions: readonly string[] = ["google", "apple", "icloud", "microsoft-outlook", "baidu"];

/** Whether the person told of a password newer than the incident. */
function isPasswordNewer(incident: Incident, account: Account | undefined): boolean {
  const changed = passwordChangedAfter(account);
  const { notAfter } = periodOf(incident);
  return changed !== undefined && notAfter !== undefined && changed > notAfter;
}
