import type { DataClass } from "./data-class.ts";
import type { Day } from "./day.ts";
import type { Localised } from "./language.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Source } from "./source.ts";

/**
 * What happened, in one word.
 *
 * - `compilation`: logins gathered from many earlier leaks, or by malware on people's own devices; it is no
 *   event at the sites named in it;
 * - `lost-media`: a device or medium that held the data is lost or was stolen;
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
}

/**
 * How passwords were stored when they left. `hash`: whether with a salt is not stated; `encrypted`: could be
 * turned back by whoever holds the key; `not-stated`: the sources name passwords only.
 */
export const passwordStorages = [
  "plain-text",
  "encrypted",
  "hash",
  "unsalted-hash",
  "salted-hash",
  "not-stated",
] as const;

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

export const regions = ["mainland-china", "japan", "korea", "taiwan", "hong-kong"] as const;

export type Region = (typeof regions)[number];

/** Whose data the incident is about, where that is not every user of the period. */
export interface Concerned {
  /** Only accounts registered there. */
  readonly region?: Region;
  /** Only people who used this feature. */
  readonly feature?: Localised;
  /** Only the one person who made the claim. */
  readonly onePerson?: true;
}

/** One event in the catalogue: facts, from which sentences are made. */
export interface Incident {
  readonly id: string;
  readonly kind: IncidentKind;
  /**
   * Services whose users' data the incident is about. None where no site could be visited: a data broker, a
   * compilation. Such an incident is listed on the summary page only.
   */
  readonly serviceIds: readonly string[];
  readonly evidence: { readonly grade: EvidenceGrade; readonly by: readonly EvidenceBasis[] };
  /** When it happened; an end that is missing is not known. */
  readonly occurred: { readonly from?: PartialDate; readonly to?: PartialDate };
  /** When the public could first know of it. */
  readonly disclosedOn?: PartialDate;
  /** The day it entered this catalogue. */
  readonly addedOn: Day;
  /** The day the newest fact was added to it; a correction or another wording is none. */
  readonly amendedOn?: Day;
  readonly counts: readonly Count[];
  readonly dataClasses: readonly DataClass[];
  readonly passwordStorage?: (typeof passwordStorages)[number];
  readonly dataLeft: DataDeparture;
  readonly concerned?: Concerned;
  /** Curated, where the title made from the facts cannot say what matters. */
  readonly title?: Localised;
  /** Curated: one or two sentences on what happened. */
  readonly note?: Localised;
  /** What the reader should not conclude, or what the sources disagree on. */
  readonly caveats: readonly Localised[];
  /** Best first; at least one. */
  readonly sources: readonly Source[];
}
