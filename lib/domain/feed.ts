import type { DataClass } from "./data-class.ts";
import type { Day } from "./day.ts";
import type { IncidentId, SourcedIncident } from "./incident.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Service } from "./service.ts";
import type { Source } from "./source.ts";

/**
 * What Have I Been Pwned says of an entry beyond its facts, as far as it changes how the entry is told.
 *
 * - `unverified`: they could not establish that the data is what it is said to be;
 * - `fabricated`: they hold that it was not taken where it is said to come from;
 * - `retired`: the data is no longer in their search;
 * - `spam-list`: addresses that mail was sent to; `malware`: gathered by malware and found by the police;
 * - `stealer-log`: logins that malware copied on people's own devices.
 */
export const feedFlags = [
  "unverified",
  "fabricated",
  "sensitive",
  "retired",
  "spam-list",
  "malware",
  "stealer-log",
] as const;

export type FeedFlag = (typeof feedFlags)[number];

/** One entry of the list of Have I Been Pwned, in our words: plain text, and nothing of its description. */
export interface FeedEntry {
  /** Names it for good, and is the end of its address: `Adobe`. */
  readonly name: string;
  readonly title: string;
  /** The site it is about, in ASCII lower case; missing where it names none that could be visited. */
  readonly domain?: string;
  /** By when the data had been taken; the year alone where no more is known. */
  readonly takenBy?: PartialDate;
  /** The day it was listed. */
  readonly listedOn: Day;
  readonly accounts: number;
  readonly dataClasses: readonly DataClass[];
  readonly flags: readonly FeedFlag[];
}

/** What the list comes to beside a catalogue: what is stored of it. */
export interface FeedRows {
  /** Services that the catalogue does not list. */
  readonly services: readonly Service[];
  /** Incidents that the catalogue does not have, at its services or at those above. */
  readonly incidents: readonly SourcedIncident[];
  /** Incidents of the catalogue that the list has too, with its entry as a source to be added where it is missing. */
  readonly merged: ReadonlyMap<IncidentId, Source>;
}

/** The address of an entry, where Have I Been Pwned tells of it. */
export function indexAddressOf(name: string): string {
  return `https://haveibeenpwned.com/Breach/${encodeURIComponent(name)}`;
}
