import type { Catalogue } from "../domain/catalogue.ts";
import { isUnproven, type SourcedIncident } from "../domain/incident.ts";
import { languages, textOf } from "../domain/language.ts";
import type { PartialDate } from "../domain/partial-date.ts";
import type { Source } from "../domain/source.ts";

/**
 * What no schema sees in one entry: that its fields say what its sentences do, that its dates mean what their names
 * say, that it was checked as it claims. Verdicts and steps read fields only. Each rule holds the incidents to which
 * it does not apply, with the reason.
 */
interface EntryRule {
  /** Ends "ID: …". */
  readonly mistake: string;
  readonly isBroken: (incident: SourcedIncident, about: Neighbours) => boolean;
  readonly exceptions: Readonly<Record<string, string>>;
}

/** What a rule may look at beside the entry. */
interface Neighbours {
  readonly titlesAt: ReadonlyMap<string, readonly string[]>;
  readonly wellKnown: ReadonlySet<string>;
}

/** The English sentences of an incident; the three languages say the same. */
const sentencesOf = ({ title, note, caveats }: SourcedIncident): string =>
  [title, note, ...caveats].map((text) => text?.en ?? "").join(" ");

const limits =
  /\b(former|only|applicants?|recipients|non-members|guests|without an account|as of|people who|customers who)\b/i;

const ends = /\b(reset|resets|revoked|invalid|had to set new|cut off)\b/i;

const isIndexed = ({ sources }: SourcedIncident) => sources.some(({ kind }) => kind === "breach-index");

/** Whether a date is surely before another: compared at the precision they share. */
const isBefore = (date: PartialDate, other: PartialDate) => {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) < other.slice(0, shared);
};

const isDay = (date: PartialDate | undefined) => date?.length === 10;

/** From this day on nothing enters the catalogue that was not checked. */
const checkedSince = "2026-11-27";

const authorities: readonly Source["kind"][] = ["regulator", "court", "police"];

const has = ({ sources }: SourcedIncident, ...kinds: readonly Source["kind"][]) =>
  sources.some(({ kind }) => kinds.includes(kind));

const entryRules: readonly EntryRule[] = [
  {
    mistake: "a sentence limits whom it is about or who lost what, but neither concerned nor groups says so",
    isBroken: (incident) =>
      limits.test(sentencesOf(incident)) && !incident.concerned && incident.groups === undefined,
    exceptions: {
      "7pay-2019": "the day of a figure",
      "alipay-insider-2010": "the person who took the data; and what the sources disagree on",
      "eatigo-2018": "how closely the copying could be dated",
      "eduward-2025": "everybody who bought in the period",
      "entenshoku-2023": "says that former users are not concerned",
      "fuwarii-2024": "everybody who bought in the period",
      "imgur-2013": "a part of the users that nothing marks",
      "lastfm-2012": "when it became known",
      "netlog-2012": "those who joined after the period",
      "ruizhi-huasheng-2018": "which services are listed here",
      "softbank-2025": "the person who took the data",
      "sonymusicshop-2025": "part of a card number",
      "yahoo-2014": "whom the company advised",
    },
  },
  {
    mistake:
      "a copy that an index dates has an occurred.from without a to: people who joined later are in it",
    isBroken: (incident) =>
      isIndexed(incident) && incident.occurred.from !== undefined && incident.occurred.to === undefined,
    exceptions: { "badoo-2013": "the index only guesses the year" },
  },
  {
    mistake: "dataLeft is yes, though what is alleged or disputed is at most claimed",
    isBroken: ({ evidence, dataLeft }) => isUnproven(evidence.grade) && dataLeft === "yes",
    exceptions: {},
  },
  {
    mistake: "a sentence says that passwords were reset or tokens revoked, but ended does not",
    isBroken: (incident) => ends.test(sentencesOf(incident)) && incident.ended === undefined,
    exceptions: {
      "commune-2026": "passwords that outsiders reset",
      "instagram-2026": "mails about a reset that have nothing to do with it",
      "yahoo-2014": "security questions were made invalid; of passwords a change was advised",
    },
  },
  {
    mistake: "began on the day it was found, and went on: that is when it was noticed, not when it began",
    isBroken: ({ occurred: { from, to }, foundOn }) => isDay(from) && from === foundOn && to !== from,
    exceptions: { "recruit-ponpare-2014": "the company saw the attempts on the day they began" },
  },
  {
    mistake: "began on the day it became known, by an index that dates copies by that day",
    isBroken: (incident) =>
      isIndexed(incident) && isDay(incident.occurred.from) && incident.occurred.from === incident.disclosedOn,
    exceptions: { "canva-2019": "the company saw it on the day, and said so on the same" },
  },
  {
    mistake: "was found after it became known",
    isBroken: ({ foundOn, disclosedOn }) => !!foundOn && !!disclosedOn && isBefore(disclosedOn, foundOn),
    exceptions: {},
  },
  {
    mistake: "a source is older than disclosedOn, which is the first public notice",
    isBroken: ({ disclosedOn, sources }) =>
      !!disclosedOn && sources.some(({ publishedOn }) => publishedOn && isBefore(publishedOn, disclosedOn)),
    exceptions: {
      "jreast-my-2014": "tells of sign-ins in the year before",
      "gravatar-2020": "a researcher showed how it could be done",
    },
  },
  {
    mistake: "has the title of another incident at the same service",
    isBroken: (incident, { titlesAt }) =>
      titlesOf(incident).some((title) => (titlesAt.get(title)?.length ?? 0) > 1),
    exceptions: {},
  },
  {
    mistake: "has no written title, though many readers know the service",
    isBroken: ({ title, serviceIds }, { wellKnown }) => !title && serviceIds.some((id) => wellKnown.has(id)),
    exceptions: {},
  },
  {
    mistake: `was added since ${checkedSince} and not checked`,
    isBroken: ({ addedOn, checked }) => addedOn >= checkedSince && checked === undefined,
    exceptions: {},
  },
  {
    mistake: "is said to be checked by a notice or an authority's text, and cites none",
    isBroken: (incident) => {
      const how = incident.checked?.how;
      if (how === "notice-read") return !has(incident, "company-notice", ...authorities);
      return how === "regulator-or-court" && !has(incident, ...authorities);
    },
    exceptions: {},
  },
  {
    mistake: "is said to be checked by two reports, and cites one",
    isBroken: ({ checked, sources }) => checked?.how === "two-reports" && sources.length < 2,
    exceptions: {},
  },
  {
    mistake: "is said to be checked by an index, and cites none",
    isBroken: (incident) => incident.checked?.how === "index-only" && !isIndexed(incident),
    exceptions: {},
  },
  {
    mistake: "dataClasses is empty",
    isBroken: ({ dataClasses }) => dataClasses.length === 0,
    exceptions: {
      "7pay-2019": "accounts were used; the logins came from elsewhere",
      "chatglm-notice-2025": "the notice lists no fields",
      "cnki-fine-2023": "the decision lists no fields",
      "gmarket-2025": "accounts were used; the logins came from elsewhere",
      "hoken-minaoshi-2025": "the source does not say which fields",
      "icloud-china-operator-2018": "a change of operator: no data left",
      "kenbiya-2024": "the sources do not say which fields",
      "kimi-notice-2025": "the notice lists no fields",
      "kyowon-2026": "whether customers' data is among it was still open",
      "niconico-2024": "no leak of users' data was found",
      "shinzone-2024": "the source does not say which fields",
      "taiju-life-2024": "the source does not say which fields",
      "tiktok-dm-2024": "accounts were taken over; what was seen is not stated",
      "tiktok-eu-2025": "the sources do not say which fields",
      "yes24-2025": "an outage; no outflow was confirmed",
    },
  },
];

/** Every incident that breaks a rule, and every exception that is no longer needed. */
export function brokenRules({ incidents, services }: Pick<Catalogue, "incidents" | "services">): string[] {
  const about: Neighbours = {
    titlesAt: Map.groupBy(incidents.flatMap(titlesOf), (title) => title),
    wellKnown: new Set(services.filter(({ mostUsed }) => mostUsed).map(({ id }) => id)),
  };
  return entryRules.flatMap(({ mistake, isBroken, exceptions }) => {
    const broken = incidents.filter((incident) => isBroken(incident, about)).map(({ id }) => id);
    return [
      ...broken.filter((id) => !(id in exceptions)).map((id) => `incidents/${id}.json: ${mistake}`),
      ...Object.keys(exceptions)
        .filter((id) => !broken.includes(id))
        .map((id) => `incidents/${id}.json: needs no exception any more from "${mistake}"`),
    ];
  });
}

/** Each title with the service it is shown at, in every language. */
function titlesOf({ title, serviceIds }: SourcedIncident): string[] {
  if (!title) return [];
  return serviceIds.flatMap((id) =>
    languages.map((language) => `${id} ${language} ${textOf(title, language)}`),
  );
}
