import type { DataClass } from "./data-class.ts";

/** What becomes possible for somebody who holds a kind of data. The locales hold one sentence for each. */
export const consequences = [
  "sign-in",
  "reset",
  "contact",
  "impersonation",
  "identity-fraud",
  "payment",
  "whereabouts",
  "private-life",
  "linking",
  "tracking",
] as const;

export type Consequence = (typeof consequences)[number];

/**
 * The worst that a kind of data makes possible by itself. That phone numbers and addresses serve false
 * messages, and that names, birth dates and histories make them credible, is what the articles and the
 * consumer agencies among them say (see the catalogue's steps and articles).
 */
export const consequenceOf: Readonly<Record<DataClass, Consequence>> = {
  passwords: "sign-in",
  "password-hints": "sign-in",
  "password-vaults": "sign-in",
  sessions: "sign-in",
  "access-tokens": "sign-in",
  "api-keys": "sign-in",
  "security-questions": "reset",
  "account-pins": "reset",
  "email-addresses": "contact",
  "phone-numbers": "contact",
  "user-ids": "linking",
  profiles: "linking",
  "social-profiles": "linking",
  "payment-cards": "payment",
  "card-security-codes": "payment",
  "bank-accounts": "payment",
  "postal-addresses": "whereabouts",
  "device-ids": "tracking",
  "ip-addresses": "tracking",
  "linkage-ids": "linking",
  messages: "private-life",
  files: "private-life",
  recordings: "private-life",
  names: "impersonation",
  "birth-dates": "impersonation",
  genders: "linking",
  "government-ids": "identity-fraud",
  locations: "whereabouts",
  residences: "linking",
  "access-codes": "whereabouts",
  "search-history": "private-life",
  purchases: "impersonation",
  "financial-records": "impersonation",
  "partial-card-numbers": "impersonation",
  // Whoever can copy a SIM receives the codes that reset other accounts.
  "sim-identifiers": "reset",
  "passport-numbers": "identity-fraud",
  memberships: "impersonation",
  contracts: "impersonation",
  vehicles: "impersonation",
  employment: "impersonation",
  "driving-licences": "identity-fraud",
  "identity-documents": "identity-fraud",
  biometrics: "identity-fraud",
  "health-records": "private-life",
  "family-details": "impersonation",
  education: "impersonation",
  travel: "whereabouts",
  inquiries: "impersonation",
  "call-records": "private-life",
  nationalities: "linking",
  ethnicities: "private-life",
  beliefs: "private-life",
  "sexual-orientations": "private-life",
};

const ofAccountsOrMoney: readonly Consequence[] = ["sign-in", "reset", "payment", "identity-fraud"];

/** Whether a kind of data by itself opens an account, or reaches money or the person's name. */
export function opensAccountsOrMoney(dataClass: DataClass): boolean {
  return ofAccountsOrMoney.includes(consequenceOf[dataClass]);
}
