import { type Incident, isUnproven } from "../domain/incident.ts";

/**
 * What an incident's sentences say must stand in its fields too: verdicts and steps read fields only. Each rule
 * holds the incidents to which it does not apply, with the reason.
 */
export interface ProseRule {
  /** Ends "ID: …". */
  readonly mistake: string;
  readonly isBroken: (incident: Incident) => boolean;
  readonly exceptions: Readonly<Record<string, string>>;
}

/** The English sentences of an incident; the three languages say the same. */
const sentencesOf = ({ title, note, caveats }: Incident): string =>
  [title, note, ...caveats].map((text) => text?.en ?? "").join(" ");

const limits =
  /\b(former|only|applicants?|recipients|non-members|guests|without an account|as of|people who|customers who)\b/i;

const ends = /\b(reset|resets|revoked|invalid|had to set new|cut off)\b/i;

const isIndexed = ({ sources }: Incident) => sources.some(({ kind }) => kind === "breach-index");

const proseRules: readonly ProseRule[] = [
  {
    mistake: "a sentence limits whom it is about or who lost what, but neither concerned nor groups says so",
    isBroken: (incident) =>
      limits.test(sentencesOf(incident)) && !incident.concerned && incident.groups === undefined,
    exceptions: {
      "7pay-2019": "the day of a figure",
      "alipay-insider-2010": "the person who took the data; and what the sources disagree on",
      "deezer-2019": "a partner that is no longer one",
      "eatigo-2018": "how closely the copying could be dated",
      "eduward-2025": "everybody who bought in the period",
      "entenshoku-2023": "says that former users are not concerned",
      "fordays-2025": "the only class of data",
      "fuwarii-2024": "everybody who bought in the period",
      "imgur-2013": "a part of the users that nothing marks",
      "lastfm-2012": "when it became known",
      "netlog-2012": "those who joined after the period",
      "ntt-west-procx-2023": "the person who took the data",
      "ruizhi-huasheng-2018": "which services are listed here",
      "seoulbike-2024": "each item only where the member had entered it",
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
    mistake: "dataClasses is empty",
    isBroken: ({ dataClasses }) => dataClasses.length === 0,
    exceptions: {
      "7pay-2019": "accounts were used; the logins came from elsewhere",
      "baitoru-2024": "the sources do not list what applicants' data was seen",
      "campfire-2026": "the report does not list the fields of the possible range",
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

/** Every incident whose fields lack what its sentences say, and every exception that is no longer needed. */
export function fieldsMissing(incidents: readonly Incident[]): string[] {
  return proseRules.flatMap(({ mistake, isBroken, exceptions }) => {
    const broken = incidents.filter(isBroken).map(({ id }) => id);
    return [
      ...broken.filter((id) => !(id in exceptions)).map((id) => `incidents/${id}.json: ${mistake}`),
      ...Object.keys(exceptions)
        .filter((id) => !broken.includes(id))
        .map((id) => `incidents/${id}.json: needs no exception any more from "${mistake}"`),
    ];
  });
}
