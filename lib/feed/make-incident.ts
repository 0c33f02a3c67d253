import { type FeedEntry, indexAddressOf } from "#lib/domain/feed.ts";
import type { Count, IndexEntry, SourcedIncident } from "#lib/domain/incident.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { Source } from "#lib/domain/source.ts";
import { indexLanguage } from "./index-language.ts";

/** The page of an entry, as a source of what it says. */
export function indexSourceOf({ name, listedOn }: FeedEntry): Source {
  return {
    kind: "breach-index",
    url: indexAddressOf(name),
    publisher: "Have I Been Pwned",
    language: indexLanguage,
    publishedOn: listedOn,
  };
}

/**
 * Whether an entry tells of the site that it names. A list of addresses that mail was sent to, and what malware
 * gathered, came from elsewhere: nobody is concerned by visiting whoever is named there.
 */
export function isOfItsSite({ flags }: FeedEntry): boolean {
  return !flags.some((flag) => flag === "spam-list" || flag === "malware" || flag === "stealer-log");
}

/**
 * An entry as an incident.
 *
 * What they verified is reported, by a breach index and nobody else. What they did not is alleged; what they hold to be
 * made up is disputed. What they retired is out of their search (the data was given back, or the site asked), and that it
 * happened is not taken back: it stays as it is. How it happened stands in their prose alone, so its kind is unknown,
 * and so is how passwords were kept.
 *
 * @param service where it happened, with its name as it is shown there; nothing where no site could be visited.
 */
export function makeIncident(
  entry: FeedEntry,
  service?: { readonly id: ServiceId; readonly names: readonly string[] },
): SourcedIncident {
  const { name, title, takenBy, listedOn, flags } = entry;
  const isClaim = flags.includes("unverified") || flags.includes("fabricated");
  const isFromMalware = flags.includes("stealer-log") || flags.includes("malware");
  const isSpamList = flags.includes("spam-list");
  const isTitleShown = service?.names.some((shown) => isAlike(shown, title)) ?? false;
  const indexEntry: IndexEntry = {
    name,
    ...(!isTitleShown && { title }),
    ...(isSpamList ? { holds: "spam-list" } : isFromMalware && { holds: "malware" }),
  };
  return {
    id: `hibp:${name.toLowerCase()}`,
    layer: "feed",
    indexEntry,
    kind: isFromMalware && !isSpamList ? "compilation" : "unknown",
    serviceIds: service ? [service.id] : [],
    evidence: {
      grade: flags.includes("fabricated") ? "disputed" : isClaim ? "alleged" : "reported",
      by: ["breach-index"],
    },
    occurred: { ...(takenBy && { to: takenBy }) },
    listedOn,
    addedOn: listedOn,
    counts: countsOf(entry),
    dataClasses: entry.dataClasses,
    ...(entry.dataClasses.includes("passwords") && { passwordStorage: "not-stated" }),
    dataLeft: isClaim ? "claimed" : "yes",
    ...(isFromMalware && !isSpamList && { fromDevices: true }),
    caveats: [],
    sources: [indexSourceOf(entry)],
  };
}

/** Theirs are accounts by their mail addresses; only where none are there, by something else. */
function countsOf({ accounts, dataClasses }: FeedEntry): Count[] {
  if (accounts === 0) return [];
  const unit = dataClasses.includes("email-addresses") ? "email-addresses" : "accounts";
  return [{ value: accounts, unit, precision: "exact" }];
}

const isAlike = (shown: string, title: string) => shown === title || lettersOf(shown) === lettersOf(title);

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
