import { bundleParts, shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import { addMonths, dayOf } from "#lib/domain/day.ts";
import type { SourcedIncident } from "#lib/domain/incident.ts";
import type { Localised } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";

// What matters depends on how long ago something happened. So the incidents that most tests are about are made up,
// and as old on the day of the test as they are to be; services, steps and signs are the shipped ones.

const today = dayOf(Date.now());
const monthsAgo = (months: number) => addMonths(today, -months);

const said = (text: string): Localised => ({
  ja: `${text}（日）`,
  "zh-Hans": `${text}（中）`,
  "zh-Hant": `${text}（繁）`,
  en: text,
});

/** Sound and well established; each names only what it is about. */
function madeUp(
  over: Pick<SourcedIncident, "id" | "serviceIds"> & Partial<SourcedIncident>,
): SourcedIncident {
  return {
    kind: "intrusion",
    evidence: { grade: "confirmed", by: ["company"] },
    occurred: {},
    addedOn: "2020-01-01",
    counts: [],
    dataClasses: [],
    dataLeft: "yes",
    title: said(`Made up: ${over.id}`),
    caveats: [],
    sources: [
      {
        kind: "company-notice",
        url: `https://notices.example/${over.id}`,
        publisher: "A notice",
        language: "en",
      },
    ],
    ...over,
  };
}

/** The incidents, by what a test needs them for. */
export const madeUpIncidents = {
  /** New and grave: sessions and passwords. */
  weiboNew: madeUp({
    id: "weibo-new",
    serviceIds: ["weibo"],
    kind: "session-theft",
    evidence: { grade: "confirmed", by: ["company", "police"] },
    occurred: { from: monthsAgo(5), to: monthsAgo(3) },
    disclosedOn: monthsAgo(2),
    counts: [{ value: 538_000_000, unit: "account-phone-pairs", precision: "up-to", by: "seller" }],
    dataClasses: ["sessions", "passwords", "phone-numbers"],
    passwordStorage: "fast-hash",
    note: said("Sessions were copied."),
    caveats: [said("The figure is the seller's.")],
    sources: [
      {
        kind: "company-notice",
        url: "https://notices.example/weibo-new",
        publisher: "Weibo",
        language: "en",
      },
      { kind: "press", url: "https://press.example/weibo-new", publisher: "A paper", language: "ja" },
    ],
  }),
  /** So old that an answer shows whether it matters. */
  weiboOld: madeUp({
    id: "weibo-old",
    serviceIds: ["weibo"],
    occurred: { from: "2012-03", to: "2012-05" },
    disclosedOn: "2012-06-01",
    dataClasses: ["passwords", "email-addresses"],
    passwordStorage: "unsalted-hash",
  }),
  /** One thing for the icon. */
  lineNew: madeUp({
    id: "line-new",
    serviceIds: ["line"],
    kind: "third-party",
    occurred: { from: monthsAgo(4), to: monthsAgo(4) },
    disclosedOn: monthsAgo(3),
    dataClasses: ["sessions"],
  }),
  /** Several things for the icon. */
  jdNew: madeUp({
    id: "jd-new",
    serviceIds: ["jd"],
    evidence: { grade: "reported", by: ["press"] },
    occurred: { from: monthsAgo(6), to: monthsAgo(6) },
    disclosedOn: monthsAgo(5),
    dataClasses: ["passwords", "security-questions", "payment-cards", "card-security-codes"],
    passwordStorage: "plain-text",
  }),
  /** Only a claim. */
  icloudClaim: madeUp({
    id: "icloud-claim",
    serviceIds: ["icloud"],
    kind: "insider-access",
    evidence: { grade: "alleged", by: ["one-person"] },
    occurred: { from: monthsAgo(7), to: monthsAgo(7) },
    disclosedOn: monthsAgo(6),
    dataClasses: ["passwords", "files"],
    dataLeft: "claimed",
  }),
  /** So old that nothing is asked but whether the password is newer. */
  baiduOld: madeUp({
    id: "baidu-old",
    serviceIds: ["baidu"],
    occurred: { from: "2013-04", to: "2013-05" },
    disclosedOn: "2013-06-01",
    dataClasses: ["password-hints"],
  }),
  /** Without a site to visit. */
  nowhere: madeUp({
    id: "nowhere",
    serviceIds: [],
    occurred: { from: monthsAgo(9) },
    disclosedOn: monthsAgo(8),
    dataClasses: ["names", "government-ids"],
    concerned: { region: "japan" },
  }),
} as const;

const { catalogue: shipped } = shippedCatalogue();

/** At which service an incident of others is named, by its id. */
const namedAt: Readonly<Record<string, Service["mentions"]>> = {
  meitu: [{ incidentId: "weibo-new", role: "advertising-client", note: said("Named as a client.") }],
};

/** The shipped catalogue with these incidents in place of its own. */
export const madeUpCatalogue: Catalogue = {
  ...shipped,
  services: shipped.services.map(({ mentions: _, ...service }) => {
    const mentions = namedAt[service.id];
    return { ...service, ...(mentions && { mentions }) };
  }),
  incidents: Object.values(madeUpIncidents),
};

/** As it lies in the extension. */
export const madeUpParts = bundleParts(madeUpCatalogue);
