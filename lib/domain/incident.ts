import type { DataClass } from "./data-class.ts";
import type { Day } from "./day.ts";
import { type Localised, languages } from "./language.ts";
import { earliestDay, latestDay, type PartialDate } from "./partial-date.ts";
import type { ServiceId } from "./service.ts";
import type { Source } from "./source.ts";

/** Names an incident; a flavour like that of `ServiceId`. */
export type IncidentId = string & { readonly __id?: "incident" };

/**
 * What happened, in one word.
 *
 * - `compilation`: logins gathered from many earlier leaks, or by malware on people's own devices; it is no
 *   event at the sites named in it;
 * - `lost-media`: a device or medium that held the data is lost or was stolen;
 * - `excess-collection`: an app or a site took more than was allowed or said;
 * - `disclosure`: data was handed to others, in the group or to partners, without the people it is about knowing;
 * - `unknown`: the data is out, and how it got there was not established.
 */
export const incidentKinds = [
  "intrusion",
  "scraping",
  "insider-access",
  "session-theft",
  "third-party",
  "credential-stuffing",
  "misconfiguration",
  "phishing",
  "cross-border-access",
  "policy-change",
  "lost-media",
  "excess-collection",
  "disclosure",
  "compilation",
  "unknown",
] as const;

export type IncidentKind = (typeof incidentKinds)[number];

/**
 * How well an incident is established.
 *
 * - `confirmed`: acknowledged by a court, the police, a regulator or the company;
 * - `reported`: by press, researchers or a breach index, with no acknowledgement found;
 * - `alleged`: by one person, a seller, or data nobody verified;
 * - `disputed`: the company denies it, or the origin is contested.
 */
export const evidenceGrades = ["confirmed", "reported", "alleged", "disputed"] as const;

export type EvidenceGrade = (typeof evidenceGrades)[number];

/** Who an incident's evidence comes from. */
export const evidenceBases = [
  "court",
  "police",
  "regulator",
  "company",
  "press",
  "researcher",
  "breach-index",
  "one-person",
  "seller",
] as const;

export type EvidenceBasis = (typeof evidenceBases)[number];

/** What a count counts. Counts of different units are never added or compared. */
export const countUnits = [
  "records",
  "data-items",
  "accounts",
  "account-phone-pairs",
  "email-addresses",
  "people",
  "users",
  "members",
  "customers",
  "contracts",
  "cards",
  "devices",
  "phone-numbers",
  "bookings",
  "groups",
  "accesses",
  "takeovers",
  "companies",
  "gigabytes",
] as const;

export type CountUnit = (typeof countUnits)[number];

export const countPrecisions = ["exact", "about", "at-least", "up-to"] as const;

export interface Count {
  readonly value: number;
  readonly unit: CountUnit;
  readonly precision: (typeof countPrecisions)[number];
  /** Whose figure it is, where that is not who establishes the incident: a seller's is never the company's. */
  readonly by?: EvidenceBasis;
}

/**
 * How passwords were stored when they left. `slow-hash`: bcrypt, scrypt, Argon2 or PBKDF2, with which guessing
 * takes years; `fast-hash`: MD5, SHA-1 and their like, salted or not; `hash`: which one is not stated;
 * `encrypted`: could be turned back by whoever holds the key; `not-stated`: the sources name passwords only.
 */
export const passwordStorages = [
  "plain-text",
  "encrypted",
  "hash",
  "fast-hash",
  "slow-hash",
  "unsalted-hash",
  "salted-hash",
  "not-stated",
] as const;

export type PasswordStorage = (typeof passwordStorages)[number];

/**
 * Whether personal data is known to have left.
 *
 * - `yes`: established by those who confirmed the incident;
 * - `possible`: the company says that it may have left, or cannot rule it out;
 * - `exposed`: it could be read from outside, copying was not or only partly established;
 * - `claimed`: said by someone, not established;
 * - `under-inquiry`: still being looked into when the newest source was published;
 * - `not-found`: looked for by company or authority, none found;
 * - `no`: it did not leave this service (logins came from elsewhere, or nothing was taken).
 */
export const dataDepartures = [
  "yes",
  "possible",
  "exposed",
  "claimed",
  "under-inquiry",
  "not-found",
  "no",
] as const;

export type DataDeparture = (typeof dataDepartures)[number];

/**
 * What is known to have been done with what left, or in the accounts. A reason may name an act only where its
 * incident does.
 */
export const happenings = [
  "published",
  "sold",
  "signed-in",
  "taken-over",
  "follows-or-likes",
  "messages-sent",
  "posts",
  "purchases",
  "points-spent",
  "transfers",
  "trades",
  "card-charges",
  "blackmail",
  "false-contacts",
  "sim-swaps",
  "tried-elsewhere",
] as const;

export type Happening = (typeof happenings)[number];

/** What a company can end; `accessEndedOn`: an insider, a contractor or a foreign party was cut off. */
export const endings = ["passwordsResetOn", "sessionsRevokedOn", "cardsReissuedOn", "accessEndedOn"] as const;

/** What the company ended, and when: the danger of what left stops with it. */
export type EndedByCompany = Readonly<Partial<Record<(typeof endings)[number], PartialDate>>>;

/** Whom a group of an incident consists of. `without-account`: guests, recipients, patients, people rated. */
export const memberships = [
  "members",
  "former-members",
  "without-account",
  "applicants",
  "staff",
  "business-partners",
] as const;

export type Membership = (typeof memberships)[number];

/** Some of the people an incident is about, where not everybody lost the same. */
export interface Group {
  /** Tells the groups of one incident apart, and names an answer about it. */
  readonly id: string;
  readonly who: readonly Membership[];
  readonly region?: Region;
  /** Only people who used this, bought there, stood on that list: ends "… ?" when asked. */
  readonly feature?: Localised;
  /** Only those who were there by this day. */
  readonly asOf?: PartialDate;
  readonly counts: readonly Count[];
  readonly dataClasses: readonly DataClass[];
  readonly passwordStorage?: PasswordStorage;
}

/** How an entry was checked against its sources, from the surest to the least sure. */
export const entryChecks = [
  "notice-read",
  "regulator-or-court",
  "two-reports",
  "index-only",
  "excerpt-only",
] as const;

export type EntryCheck = (typeof entryChecks)[number];

/** `european-union`: with the other countries of the European Economic Area, where the same law holds. */
export const regions = [
  "mainland-china",
  "japan",
  "korea",
  "taiwan",
  "hong-kong",
  "european-union",
  "united-kingdom",
  "united-states",
] as const;

export type Region = (typeof regions)[number];

/** Whose data the incident is about, where that is not every user of the period. */
export interface Concerned {
  /** Only accounts registered there. */
  readonly region?: Region;
  /** Only people who used this feature. */
  readonly feature?: Localised;
  /** Only the one person who made the claim. */
  readonly onePerson?: true;
  /** Whom it is about, where that is not members alone. Former members are not ruled out by having left. */
  readonly who?: readonly Membership[];
}

/** An entry of the list of Have I Been Pwned, as which an incident stands there. */
export interface IndexEntry {
  /** Names it for good, and is the end of its address, see `indexAddressOf`. */
  readonly name: string;
  /** As the list calls it, where that is not the name of the service that it is shown at. */
  readonly title?: string;
  /** What it is, where it is no leak of one site: addresses that mail was sent to, or what malware gathered. */
  readonly holds?: "spam-list" | "malware";
}

/** One event in the catalogue: facts, from which sentences are made. */
export interface Incident {
  /** Short, stable, in kebab case: `yahoo-2013`. From the list of Have I Been Pwned: `hibp:` and its name there. */
  readonly id: IncidentId;
  /** It comes from the list of Have I Been Pwned alone; missing where our own catalogue has it. */
  readonly layer?: "feed";
  /** The entry that it comes from, where it does. */
  readonly indexEntry?: IndexEntry;
  readonly kind: IncidentKind;
  /**
   * Services whose users' data the incident is about. None where no site could be visited: a data broker, a
   * compilation. Such an incident is listed on the summary page only.
   */
  readonly serviceIds: readonly ServiceId[];
  readonly evidence: { readonly grade: EvidenceGrade; readonly by: readonly EvidenceBasis[] };
  /** When it happened; an end that is missing is not known. */
  readonly occurred: { readonly from?: PartialDate; readonly to?: PartialDate };
  /** When the public could first know of it. */
  readonly disclosedOn?: PartialDate;
  /** The day a breach index listed it, where it comes from there. That is no disclosure, and may be years later. */
  readonly listedOn?: Day;
  /** The day it entered this catalogue, or the list that it comes from. */
  readonly addedOn: Day;
  /** The day the newest fact was added to it; a correction or another wording is none. */
  readonly amendedOn?: Day;
  readonly counts: readonly Count[];
  readonly dataClasses: readonly DataClass[];
  readonly passwordStorage?: PasswordStorage;
  readonly dataLeft: DataDeparture;
  readonly concerned?: Concerned;
  /** Where not everybody lost the same; `dataClasses` and `counts` are then those of all together. */
  readonly groups?: readonly Group[];
  /** When it was noticed, where that is known and is not when it happened. */
  readonly foundOn?: PartialDate;
  /** When the data was published or sold again later, which starts the clock anew. */
  readonly resurfacedOn?: PartialDate;
  readonly ended?: EndedByCompany;
  /** What is known to have been done; missing where no source says. */
  readonly happened?: readonly Happening[];
  /** Gathered by malware on people's own devices: changing a password there first would hand over the new one. */
  readonly fromDevices?: true;
  /** Where `access-tokens` left: the services that issued them, and can take them back. */
  readonly tokensOf?: readonly ServiceId[];
  readonly checked?: { readonly on: Day; readonly how: EntryCheck };
  /** Curated, where the title made from the facts cannot say what matters. */
  readonly title?: Localised;
  /** Curated: one or two sentences on what happened. */
  readonly note?: Localised;
  /** What the reader should not conclude, or what the sources disagree on. */
  readonly caveats: readonly Localised[];
  /** Best first; at least one. Missing where they were not read: they are, when an incident is opened. */
  readonly sources?: readonly Source[];
}

/** An incident as its content file has it. */
export interface SourcedIncident extends Incident {
  readonly sources: readonly Source[];
}

/** Whether an incident of this grade is somebody's claim rather than an established event. */
export function isUnproven(grade: EvidenceGrade): boolean {
  return grade === "alleged" || grade === "disputed";
}

/** Counts established incidents and claims apart: they are never one number. */
export function countByEvidence(incidents: readonly Incident[]): { established: number; unproven: number } {
  const unproven = incidents.filter(({ evidence }) => isUnproven(evidence.grade)).length;
  return { established: incidents.length - unproven, unproven };
}

/** Whether data left, could be read from outside, or is said to have left; not where it was looked for and not found. */
export function mayHaveLeft({ dataLeft }: Pick<Incident, "dataLeft">): boolean {
  return dataLeft !== "not-found" && dataLeft !== "no";
}

type Dates = Pick<Incident, "disclosedOn" | "listedOn" | "occurred">;

/** When an incident became known or, where that is not known, ended or began; at last, when it was listed. */
export function knownOn({ disclosedOn, listedOn, occurred: { from, to } }: Dates): PartialDate | undefined {
  return disclosedOn ?? to ?? from ?? listedOn;
}

/**
 * Since when an incident is news: since it became known, or was listed where nobody disclosed it. What was taken in
 * 2012 and listed this year is this year's news.
 */
export function newsOn({ disclosedOn, listedOn, occurred: { from, to } }: Dates): PartialDate | undefined {
  return disclosedOn ?? listedOn ?? to ?? from;
}

/** When an incident was over or, where that is not known, began or became known: the date that is shown with it. */
export function happenedOn({
  disclosedOn,
  listedOn,
  occurred: { from, to },
}: Dates): PartialDate | undefined {
  return to ?? from ?? disclosedOn ?? listedOn;
}

/**
 * From when the age of an incident counts: the later of its end and its disclosure (its listing, where nobody
 * disclosed it), or when its data surfaced again. The last day that the date can mean; nothing where no date is known.
 */
export function clockOf({
  occurred: { from, to },
  disclosedOn,
  listedOn,
  resurfacedOn,
}: Dates & Pick<Incident, "resurfacedOn">): Day | undefined {
  const known = disclosedOn ?? listedOn;
  return [to, known, resurfacedOn, to === undefined && known === undefined ? from : undefined]
    .filter((date) => date !== undefined)
    .map(latestDay)
    .reduce<Day | undefined>(
      (latest, day) => (latest === undefined || day > latest ? day : latest),
      undefined,
    );
}

/** Between which days data was touched, as far as the facts bound it. */
export interface IncidentPeriod {
  /** It cannot have begun before; missing where nothing is known of its start. */
  readonly notBefore: Day | undefined;
  /** It cannot have gone on after; missing where it still goes on. */
  readonly notAfter: Day | undefined;
  /** It had begun by this day; missing where nothing is known of its dates. */
  readonly begunBy: Day | undefined;
  /** An account that existed before this day existed while it went on; missing where that is not known. */
  readonly surelyBy: Day | undefined;
}

/** What follows from an incident alone is found once: whoever has a thousand services waits for it. */
export function once<Found>(find: (incident: Incident) => Found): (incident: Incident) => Found {
  const found = new WeakMap<Incident, Found>();
  return (incident) => {
    const known = found.get(incident);
    if (known !== undefined) return known;
    const value = find(incident);
    found.set(incident, value);
    return value;
  };
}

/**
 * The bounds of an incident, each at its own date's precision. Without an end, an event is over by the
 * day it became known or was listed; a change of how data is kept goes on.
 */
export const periodOf = once((incident: Incident): IncidentPeriod => {
  const { kind, disclosedOn, listedOn } = incident;
  const { from, to } = incident.occurred;
  const isGoingOn = kind === "policy-change" && to === undefined;
  const shown = disclosedOn ?? listedOn;
  const end = to ?? shown ?? from;
  const notAfter = end && later(latestDay(end), latestDay(from ?? end));
  const begun = from ?? to ?? shown;
  const known = to ?? from;
  return {
    notBefore: from && earliestDay(from),
    notAfter: isGoingOn ? undefined : notAfter,
    begunBy: begun && latestDay(begun),
    surelyBy: isGoingOn ? undefined : known && earliestDay(known),
  };
});

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** Names the answer whether a person belongs to a group of an incident, or used the feature it is about. */
export function featureKey(incidentId: string, groupId?: string): string {
  return groupId === undefined ? incidentId : `${incidentId}/${groupId}`;
}

/** Whether it names whom it is about, in whole or group by group. */
export function namesWhom(incident: Incident): boolean {
  return groupsOf(incident).some(({ feature }) => feature !== undefined);
}

/**
 * The groups an incident consists of; one where everybody it is about lost the same, which then has no id.
 */
export const groupsOf = once((incident): readonly (Omit<Group, "id"> & { readonly id?: string })[] => {
  const { groups, concerned = {}, counts, dataClasses, passwordStorage } = incident;
  if (groups) return groups;
  const { who = ["members"], region, feature } = concerned;
  return [
    {
      who,
      ...(region && { region }),
      ...(feature && { feature }),
      counts,
      dataClasses,
      ...(passwordStorage && { passwordStorage }),
    },
  ];
});

/**
 * The group of which another is a part: nothing marks that one but what marks this one too. Nobody can say whether they
 * are in the part, but who is not in the whole is not in it either.
 */
export function groupAround<Any extends Omit<Group, "id">>(
  group: Omit<Group, "id">,
  earlier: readonly Any[],
): Any | undefined {
  return earlier.find(
    ({ who, feature, region, asOf }) =>
      group.who.every((kind) => who.includes(kind)) &&
      (group.feature === undefined || isSameText(group.feature, feature)) &&
      (group.region === undefined || group.region === region) &&
      (group.asOf === undefined || group.asOf === asOf),
  );
}

const isSameText = (one: Localised, other: Localised | undefined) =>
  other !== undefined && languages.every((language) => one[language] === other[language]);
