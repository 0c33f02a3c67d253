import type { Account } from "./account.ts";
import { addMonths, type Day } from "./day.ts";
import type { Incident } from "./incident.ts";
import { earliestDay, latestDay } from "./partial-date.ts";
import type { Person } from "./verdict.ts";

/** What the person chose about notifications. */
export type AlertSetting = { readonly isOn: false } | AlertsOn;

export interface AlertsOn {
  readonly isOn: true;
  /** Turned on, and not told yet of what was known before: that comes at once, as a digest. */
  readonly owesDigest: boolean;
  /** No notification before this day. */
  readonly snoozedUntil?: Day;
}

/** A service that never alerts. */
export interface MutedService {
  readonly serviceId: string;
}

/** A fact that an alert has told of. */
export interface AlertedFact {
  /** Names the incident and the day of its newest fact. */
  readonly factId: string;
  readonly toldOn: Day;
}

/** What an alert is picked from. */
export interface AlertGrounds {
  /** Services that may alert, see `alertingServiceIds`. */
  readonly serviceIds: readonly string[];
  /** Those of these services, in any order. */
  readonly incidents: readonly Incident[];
  readonly accounts: readonly Account[];
  /** What is known of the person beside them. */
  readonly person?: Person;
  /** What the catalogue knew by this day came with a digest, or was there when it came. */
  readonly digestedOn?: Day | undefined;
  /** What the list of Have I Been Pwned named by this day was there when it first came. */
  readonly feedKnownBy?: Day | undefined;
}

/** A fact worth a notification. */
export interface TellableFact {
  readonly incident: Incident;
  readonly verdict: "likely" | "possible";
  /** The person's services that it is about, in the incident's own order. */
  readonly serviceIds: readonly string[];
  /** An earlier fact of the incident was told before. */
  readonly isAmendment: boolean;
}

/** One notification. */
export type Alert =
  | { readonly kind: "one"; readonly fact: TellableFact }
  /** At least two, the most serious first. */
  | { readonly kind: "digest"; readonly facts: readonly TellableFact[] };

/** A notification in words. */
export interface NotificationText {
  /** The same fact has the same id. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

const monthsOfInterest = 12;

/**
 * The day of the newest fact of an incident, as an identity: it depends on nothing but the incident.
 * A disclosure counts with the first day it can mean, so that "2026" never outlasts what is amended
 * within that year.
 */
export function newestFactOn({ disclosedOn, addedOn, amendedOn }: Incident): Day {
  return latestOf(addedOn, disclosedOn && earliestDay(disclosedOn), amendedOn);
}

/** The day on which the catalogue came to know an incident as it stands. */
export function cataloguedOn({ addedOn, amendedOn }: Incident): Day {
  return latestOf(addedOn, amendedOn);
}

/** Names the newest fact of an incident, the same on every day and after every restart. */
export function factIdOf(incident: Incident): string {
  return `${incident.id} ${newestFactOn(incident)}`;
}

/**
 * Whether any fact is recent enough. A disclosure counts with the last day it can mean; a day that is
 * still to come (the month goes on, or the clock was set back) counts as today, and is within.
 */
export function isRecent({ disclosedOn, addedOn, amendedOn }: Incident, today: Day): boolean {
  return (
    latestOf(addedOn, disclosedOn && latestDay(disclosedOn), amendedOn) >= addMonths(today, -monthsOfInterest)
  );
}

/** The services that may alert: visited or declared, neither muted nor said never to be used. */
export function alertingServiceIds(
  visited: readonly { readonly serviceId: string }[],
  accounts: readonly Account[],
  muted: readonly MutedService[],
): string[] {
  const ids = (entries: readonly { readonly serviceId: string }[]) =>
    entries.map(({ serviceId }) => serviceId);
  const declared = accounts.filter(({ standing }) => standing === "has" || standing === "closed");
  const silent = new Set(ids([...muted, ...accounts.filter(({ standing }) => standing === "never")]));
  return [...new Set(ids([...visited, ...declared]))].filter((serviceId) => !silent.has(serviceId));
}

/**
 * Whether a notification may come on a day: at most one a day. Days only go forward here. Where the
 * clock was set back, nothing comes until the newest day on record has passed: rather silence than
 * the same day twice.
 */
export function mayTellOn(
  today: Day,
  setting: AlertSetting | undefined,
  told: readonly AlertedFact[],
): setting is AlertsOn {
  if (!setting?.isOn) return false;
  const isSnoozed = setting.snoozedUntil !== undefined && today < setting.snoozedUntil;
  return !isSnoozed && told.every(({ toldOn }) => toldOn < today);
}

/** The facts that a notification tells of. */
export function factsIn(alert: Alert): readonly TellableFact[] {
  return alert.kind === "one" ? [alert.fact] : alert.facts;
}

const latestOf = (first: Day, ...others: readonly (Day | undefined)[]): Day =>
  others.reduce<Day>((latest, day) => (day !== undefined && day > latest ? day : latest), first);
