import type { Incident } from "#lib/domain/incident.ts";
import { anIncident, inEveryLanguage } from "#tests/domain/builders.ts";

/** Incidents by what they ask for on the day of the tests, 24 November 2026. */
export const incidents: readonly Incident[] = [
  // Now: passwords left this year, and were published.
  anIncident({
    id: "shop-2026",
    serviceIds: ["shop"],
    occurred: { from: "2026-05", to: "2026-06" },
    disclosedOn: "2026-07-01",
    dataClasses: ["passwords"],
    passwordStorage: "fast-hash",
    happened: ["published"],
    counts: [{ value: 120_000, unit: "accounts", precision: "exact" }],
  }),
  // Groups: everybody lost an address, who paid there a card too.
  anIncident({
    id: "mail-2026",
    serviceIds: ["mail"],
    occurred: { from: "2026-02-10", to: "2026-02-12" },
    disclosedOn: "2026-03-01",
    dataClasses: ["email-addresses", "payment-cards", "card-security-codes"],
    groups: [
      { id: "members", who: ["members"], counts: [], dataClasses: ["email-addresses"] },
      {
        id: "paying",
        who: ["members"],
        feature: inEveryLanguage("Mail Plus"),
        counts: [],
        dataClasses: ["payment-cards", "card-security-codes"],
      },
    ],
  }),
  // Worth doing, though no icon counts it: the passwords were reset, and somebody may have signed in before.
  anIncident({
    id: "club-2026",
    kind: "credential-stuffing",
    serviceIds: ["club"],
    occurred: { from: "2026-10-18", to: "2026-10-20" },
    disclosedOn: "2026-10-21",
    dataClasses: [],
    dataLeft: "no",
    ended: { passwordsResetOn: "2026-10-20" },
  }),
  // Later: answers age more slowly than anybody changes them.
  anIncident({
    id: "portal-2023",
    serviceIds: ["portal"],
    occurred: { from: "2023-06", to: "2023-06" },
    disclosedOn: "2023-07-01",
    dataClasses: ["security-questions"],
  }),
  // List: so long ago that an answer decides.
  anIncident({
    id: "dating-2019",
    serviceIds: ["dating"],
    occurred: { from: "2019-03", to: "2019-03" },
    disclosedOn: "2019-04-01",
    dataClasses: ["passwords"],
  }),
  // Note: what is known about the person stays known.
  anIncident({
    id: "portal-2020",
    kind: "scraping",
    serviceIds: ["portal"],
    evidence: { grade: "reported", by: ["press"] },
    occurred: { from: "2020-02", to: "2020-02" },
    disclosedOn: "2020-03-01",
    dataClasses: ["email-addresses"],
  }),
  // Past: sessions of then are long dead.
  anIncident({
    id: "portal-2012",
    kind: "session-theft",
    serviceIds: ["portal"],
    occurred: { from: "2012-01", to: "2012-02" },
    disclosedOn: "2012-03-01",
    dataClasses: ["sessions"],
  }),
  // A claim of a seller's.
  anIncident({
    id: "portal-claim-2026",
    kind: "unknown",
    serviceIds: ["portal"],
    evidence: { grade: "alleged", by: ["seller"] },
    occurred: {},
    disclosedOn: "2026-08-01",
    dataLeft: "claimed",
    dataClasses: ["names"],
  }),
  // Beyond accounts: about those to whom parcels were sent.
  anIncident({
    id: "mall-2026",
    kind: "third-party",
    serviceIds: ["mall"],
    occurred: { from: "2026-04", to: "2026-04" },
    disclosedOn: "2026-05-01",
    dataClasses: ["names", "postal-addresses"],
    concerned: { who: ["without-account"] },
  }),
  // At no site: a compilation.
  anIncident({
    id: "list-2026",
    kind: "compilation",
    serviceIds: [],
    occurred: {},
    disclosedOn: "2026-01-15",
    dataClasses: ["email-addresses", "passwords"],
    concerned: { region: "japan" },
  }),
];
