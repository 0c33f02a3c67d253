/**
 * Kinds of personal data an incident can involve, and whether a person can change them.
 * A password can be replaced after an incident; a name or a birth date cannot, so advice
 * for it is to watch and verify.
 */
export const dataClassPermanence = {
  passwords: "changeable",
  "password-hints": "changeable",
  "password-vaults": "changeable",
  "security-questions": "changeable",
  "account-pins": "changeable",
  sessions: "changeable",
  "email-addresses": "changeable",
  "phone-numbers": "changeable",
  "user-ids": "changeable",
  profiles: "changeable",
  "social-profiles": "changeable",
  "payment-cards": "changeable",
  "partial-card-numbers": "changeable",
  "card-security-codes": "changeable",
  "bank-accounts": "changeable",
  "postal-addresses": "changeable",
  "device-ids": "changeable",
  "ip-addresses": "changeable",
  "sim-identifiers": "changeable",
  "passport-numbers": "changeable",
  memberships: "changeable",
  contracts: "changeable",
  vehicles: "changeable",
  employment: "changeable",
  messages: "permanent",
  files: "permanent",
  names: "permanent",
  "birth-dates": "permanent",
  genders: "permanent",
  "government-ids": "permanent",
  locations: "permanent",
  "search-history": "permanent",
  purchases: "permanent",
  "financial-records": "permanent",
  "driving-licences": "permanent",
  "identity-documents": "permanent",
  "health-records": "permanent",
  "family-details": "permanent",
  education: "permanent",
  travel: "permanent",
  inquiries: "permanent",
  "call-records": "permanent",
  nationalities: "permanent",
  ethnicities: "permanent",
  "sexual-orientations": "permanent",
} as const satisfies Record<string, "changeable" | "permanent">;

export type DataClass = keyof typeof dataClassPermanence;

export const dataClasses = Object.keys(dataClassPermanence) as readonly DataClass[];
