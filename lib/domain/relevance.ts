import type { DataClass } from "./data-class.ts";
import type { Day } from "./day.ts";
import type { StepId } from "./hygiene-step.ts";
import {
  clockOf,
  groupsOf,
  type Incident,
  type IncidentKind,
  mayHaveLeft,
  once,
  type PasswordStorage,
} from "./incident.ts";
import { latestDay } from "./partial-date.ts";
import type { AccountPageKind, ServiceCategory, Stake } from "./service.ts";

/** How much a step matters today, from most to least. */
export const levels = ["now", "later", "list", "note", "past"] as const;

/**
 * - `now`: counted;
 * - `later`: in the plan, not counted;
 * - `list`: a line to tick, as nobody knows yet whether there is anything to do;
 * - `note`: a sentence at the service;
 * - `past`: folded away with its reason.
 */
export type Level = (typeof levels)[number];

/** Whether something is to be done, now or later. */
export const isToDo = ({ level }: { readonly level: Level }): boolean => level === "now" || level === "later";

/** Whether something asks the person for anything today: to do, or to see whether there is anything to do. */
export const isAsking = (asked: { readonly level: Level }): boolean =>
  isToDo(asked) || asked.level === "list";

/** Why something asks for a step. The locales hold one sentence for each, which says what a source says. */
export const stepReasons = [
  "sessions-copied",
  "passwords-in-plain-text",
  "passwords-involved",
  "passwords-well-hashed",
  "logins-tried",
  "customers-phished",
  "passwords-left",
  "password-alone",
  "sim-data-involved",
  "answers-involved",
  "pins-involved",
  "cards-with-codes",
  "cards-involved",
  "bank-details-involved",
  "identity-numbers-involved",
  "documents-involved",
  "linked-apps",
  "someone-may-have-signed-in",
  "files-involved",
  "extent-unknown",
  "contact-data-known",
  "details-known",
  "insider-saw",
  "stealer-logs",
  "vault-left",
  "mailbox-resets-others",
  "number-resets-others",
  "apps-pile-up",
  "unused",
  "noticed",
  "password-just-changed",
  "passwords-shared",
  "password-weak",
  "password-exposed",
] as const;

export type StepReason = (typeof stepReasons)[number];

/** Something that ends a request beside the step being done. */
export type End =
  | "passwords-reset"
  | "sessions-revoked"
  | "cards-reissued"
  | "password-newer"
  | "no-password"
  | "own-password"
  | "second-factor-on";

/** Months since the clock of the incident, both included; 0 for never. */
export type Months = number | "no-end";

/** One row of the table: which incidents ask for which step, how long it matters, and what ends it. */
export interface RelevanceRule {
  readonly step: StepId;
  readonly reason: StepReason;
  /** Any of these kinds. */
  readonly kinds?: readonly IncidentKind[];
  /** Any of these data classes of the person's own group. */
  readonly classes?: readonly DataClass[];
  /** And any of these too. */
  readonly withClasses?: readonly DataClass[];
  readonly storages?: readonly PasswordStorage[];
  /** Only at services of this category. */
  readonly onlyAt?: ServiceCategory;
  /** Only where a page for it is known: what cannot be done there is not asked. */
  readonly onlyWith?: AccountPageKind;
  /** Something else that must hold of the incident. */
  readonly holds?: (incident: Incident) => boolean;
  /** From which day its age counts: a copied session ages from the last day they were taken. */
  readonly clock?: "taken";
  readonly now: (stake: Stake) => Months;
  readonly later: (stake: Stake) => Months;
  /** What follows, and for how long. */
  readonly afterwards?: { readonly level: "list" | "note"; readonly months: Months };
  /** How long it matters where the password is a weak one. */
  readonly ifWeak?: Pick<RelevanceRule, "now" | "later" | "afterwards">;
  /** While the person told that the password is unchanged since. */
  readonly ifUnchanged?: true;
  readonly endedBy: readonly End[];
  /** Where it is done, if not as the step's scope says: at the service, or where the linked apps' tokens came from. */
  readonly at?: "service" | "token-issuers";
  /** Whether it counts on the icon. */
  readonly onBadge: boolean;
  /** It still matters to somebody whose account is closed, or who never had one. */
  readonly withoutAccount?: true;
}

const credentials: readonly DataClass[] = ["passwords", "password-hints"];
const contact: readonly DataClass[] = ["phone-numbers", "email-addresses"];
/** What an impostor can show off with, and hardly anybody can change. */
const details: readonly DataClass[] = [
  "names",
  "birth-dates",
  "postal-addresses",
  "purchases",
  "messages",
  "locations",
  "memberships",
  "contracts",
  "partial-card-numbers",
  "employment",
  "family-details",
  "education",
  "travel",
  "inquiries",
  "health-records",
];
const numbers: readonly DataClass[] = ["government-ids"];
const documents: readonly DataClass[] = ["identity-documents", "passport-numbers", "driving-licences"];

const always = (months: Months) => () => months;
const atStake3 = (months: Months, below: Months) => (stake: Stake) => (stake === 3 ? months : below);

const ofPasswords = {
  step: "change-password",
  holds: mayHaveLeft,
  ifUnchanged: true,
  endedBy: ["passwords-reset", "password-newer", "no-password"],
  onBadge: true,
} as const satisfies Partial<RelevanceRule>;

const ofSecondFactor = {
  step: "turn-on-second-factor",
  reason: "password-alone",
  onlyWith: "second-factor",
  later: (stake) => (stake === 1 ? 0 : "no-end"),
  endedBy: ["second-factor-on", "no-password"],
  onBadge: true,
} as const satisfies Partial<RelevanceRule>;

const ofIdentity = {
  now: always(36),
  endedBy: [],
  onBadge: false,
  withoutAccount: true,
} as const satisfies Partial<RelevanceRule>;

/**
 * The table of relevance; why each window is as long as it is, with sources, stands in docs/relevance.md. Of several
 * rows for one step the first that holds for an incident gives the reason, so the sharper ones come first.
 */
export const relevanceRules: readonly RelevanceRule[] = [
  // Browsers keep a cookie for 400 days at most (RFC 6265bis draft, since 2022): an older sign-in is dead.
  {
    step: "sign-out-everywhere",
    reason: "sessions-copied",
    classes: ["sessions"],
    clock: "taken",
    now: always(13),
    later: always(0),
    endedBy: ["sessions-revoked"],
    onBadge: true,
  },
  // Old logins are still tried: 1.5 % of 21 million sign-ins used one of 4 billion leaked (Thomas, USENIX 2019).
  {
    ...ofPasswords,
    reason: "passwords-in-plain-text",
    classes: credentials,
    storages: ["plain-text"],
    now: always(24),
    later: always(0),
    afterwards: { level: "list", months: "no-end" },
  },
  // bcrypt and its like hold back all but weak words for years (Hive Systems 2024: 8 characters, 99 years).
  {
    ...ofPasswords,
    reason: "passwords-well-hashed",
    classes: credentials,
    storages: ["slow-hash"],
    now: atStake3(24, 12),
    later: always(0),
    afterwards: { level: "list", months: 60 },
    ifWeak: { now: always(24), later: always(0), afterwards: { level: "list", months: "no-end" } },
    endedBy: [...ofPasswords.endedBy, "second-factor-on"],
  },
  {
    ...ofPasswords,
    reason: "passwords-involved",
    classes: credentials,
    now: always(24),
    later: always(0),
    afterwards: { level: "list", months: "no-end" },
  },
  // The list that was tried outlives the attack, but then unique passwords cover it.
  {
    step: "change-password",
    reason: "logins-tried",
    kinds: ["credential-stuffing"],
    now: atStake3(24, 12),
    later: always(24),
    endedBy: ["passwords-reset", "password-newer", "no-password", "own-password"],
    onBadge: true,
  },
  {
    step: "change-password",
    reason: "customers-phished",
    kinds: ["phishing"],
    now: atStake3(24, 12),
    later: always(0),
    endedBy: ["passwords-reset", "password-newer", "no-password"],
    onBadge: true,
  },
  {
    step: "stop-password-reuse",
    reason: "passwords-left",
    classes: ["passwords"],
    holds: mayHaveLeft,
    now: always("no-end"),
    later: always("no-end"),
    endedBy: ["own-password", "no-password"],
    onBadge: false,
    withoutAccount: true,
  },
  {
    step: "stop-password-reuse",
    reason: "logins-tried",
    kinds: ["credential-stuffing"],
    now: always(12),
    later: always(0),
    endedBy: ["own-password", "no-password"],
    onBadge: false,
    withoutAccount: true,
  },
  // On-device prompts stop 90 % of targeted attacks (Doerfler, 2019).
  { ...ofSecondFactor, classes: ["passwords"], holds: mayHaveLeft, now: atStake3(36, 0) },
  { ...ofSecondFactor, kinds: ["credential-stuffing", "phishing"], now: atStake3(24, 0) },
  // Whoever can copy a SIM receives the codes that reset other accounts.
  {
    step: "protect-phone-number",
    reason: "sim-data-involved",
    classes: ["sim-identifiers"],
    holds: mayHaveLeft,
    at: "service",
    now: always(36),
    later: always(60),
    endedBy: [],
    onBadge: true,
  },
  // With the carrier's PIN a stranger can move the number.
  {
    step: "protect-phone-number",
    reason: "pins-involved",
    classes: ["account-pins"],
    onlyAt: "telecom",
    holds: mayHaveLeft,
    at: "service",
    now: always(36),
    later: always(60),
    endedBy: [],
    onBadge: true,
  },
  {
    step: "change-security-answers",
    reason: "pins-involved",
    classes: ["account-pins"],
    holds: mayHaveLeft,
    now: always("no-end"),
    later: always("no-end"),
    endedBy: ["passwords-reset"],
    onBadge: true,
  },
  {
    step: "change-security-answers",
    reason: "answers-involved",
    classes: ["security-questions"],
    holds: mayHaveLeft,
    now: always(24),
    later: always(60),
    endedBy: ["passwords-reset"],
    onBadge: true,
  },
  // A card is valid for three to five years.
  {
    step: "replace-card",
    reason: "cards-with-codes",
    classes: ["payment-cards"],
    withClasses: ["card-security-codes"],
    holds: mayHaveLeft,
    now: always(24),
    later: always(60),
    endedBy: ["cards-reissued"],
    onBadge: true,
    withoutAccount: true,
  },
  {
    step: "turn-on-payment-alerts",
    reason: "cards-involved",
    classes: ["payment-cards", "card-security-codes"],
    holds: mayHaveLeft,
    now: always(24),
    later: always(60),
    endedBy: ["cards-reissued"],
    onBadge: false,
    withoutAccount: true,
  },
  {
    step: "turn-on-payment-alerts",
    reason: "bank-details-involved",
    classes: ["bank-accounts"],
    holds: mayHaveLeft,
    now: always(12),
    later: always(36),
    endedBy: [],
    onBadge: false,
    withoutAccount: true,
  },
  // Numbers stay the same; a licence is renewed after about five years, a passport after ten.
  {
    ...ofIdentity,
    step: "register-or-freeze",
    reason: "identity-numbers-involved",
    classes: numbers,
    holds: mayHaveLeft,
    later: always("no-end"),
  },
  {
    ...ofIdentity,
    step: "register-or-freeze",
    reason: "documents-involved",
    classes: ["identity-documents", "passport-numbers"],
    holds: mayHaveLeft,
    later: always(120),
  },
  {
    ...ofIdentity,
    step: "register-or-freeze",
    reason: "documents-involved",
    classes: ["driving-licences"],
    holds: mayHaveLeft,
    later: always(60),
  },
  {
    ...ofIdentity,
    step: "check-what-exists",
    reason: "identity-numbers-involved",
    classes: numbers,
    holds: mayHaveLeft,
    later: always("no-end"),
  },
  {
    ...ofIdentity,
    step: "check-what-exists",
    reason: "documents-involved",
    classes: documents,
    holds: mayHaveLeft,
    later: always(120),
  },
  {
    step: "revoke-third-party-access",
    reason: "linked-apps",
    classes: ["access-tokens"],
    holds: ({ tokensOf }) => tokensOf !== undefined,
    at: "token-issuers",
    now: always(24),
    later: always(0),
    endedBy: ["sessions-revoked"],
    onBadge: true,
  },
  // Services show about a month of their history (Google: 28 days), so a later look proves nothing.
  {
    step: "check-sign-in-history",
    reason: "someone-may-have-signed-in",
    classes: ["sessions"],
    clock: "taken",
    now: always(3),
    later: always(0),
    endedBy: ["sessions-revoked"],
    onBadge: false,
  },
  {
    step: "check-sign-in-history",
    reason: "someone-may-have-signed-in",
    kinds: ["credential-stuffing", "phishing"],
    now: always(3),
    later: always(0),
    endedBy: [],
    onBadge: false,
  },
  {
    step: "look-through-files",
    reason: "files-involved",
    classes: ["files"],
    holds: mayHaveLeft,
    now: always(12),
    later: always(36),
    endedBy: [],
    onBadge: true,
  },
  {
    step: "ask-in-writing",
    reason: "extent-unknown",
    holds: ({ dataLeft }) =>
      dataLeft === "possible" || dataLeft === "exposed" || dataLeft === "under-inquiry",
    // Never before what a person can do by themselves: an answer takes weeks, see docs/relevance.md.
    now: always(0),
    later: always(24),
    endedBy: [],
    onBadge: false,
    withoutAccount: true,
  },
  {
    step: "verify-support-contact",
    reason: "insider-saw",
    kinds: ["insider-access"],
    now: always(12),
    later: always(24),
    afterwards: { level: "note", months: "no-end" },
    endedBy: [],
    onBadge: false,
    withoutAccount: true,
  },
  {
    step: "verify-support-contact",
    reason: "contact-data-known",
    classes: contact,
    holds: mayHaveLeft,
    now: always(12),
    later: always(24),
    afterwards: { level: "note", months: "no-end" },
    endedBy: [],
    onBadge: false,
    withoutAccount: true,
  },
  {
    step: "verify-support-contact",
    reason: "details-known",
    classes: details,
    holds: mayHaveLeft,
    now: always(12),
    later: always(24),
    afterwards: { level: "note", months: "no-end" },
    endedBy: [],
    onBadge: false,
    withoutAccount: true,
  },
  {
    step: "clean-device",
    reason: "stealer-logs",
    holds: ({ fromDevices }) => fromDevices === true,
    now: always(12),
    later: always(0),
    endedBy: [],
    onBadge: false,
    withoutAccount: true,
  },
  {
    step: "change-vault-passwords",
    reason: "vault-left",
    classes: ["password-vaults"],
    holds: mayHaveLeft,
    now: always("no-end"),
    later: always("no-end"),
    endedBy: [],
    onBadge: false,
    withoutAccount: true,
  },
];

/**
 * A password that stands in lists of exposed ones is to be changed now, whatever incident it came from and however long
 * ago: what is in such a list is tried everywhere. NIST SP 800-63B-4 (3.1.1.2) has a password changed on evidence that it
 * was compromised, and refused where it is found in such a list, of which Pwned Passwords is the one that is asked
 * (https://haveibeenpwned.com/API/v3#PwnedPasswords). It has no end but a newer password.
 */
export const exposedPasswordRule = {
  stepId: "change-password",
  reason: "password-exposed",
  level: "now",
  onBadge: true,
} as const satisfies { stepId: StepId; reason: StepReason; level: Level; onBadge: boolean };

/**
 * For how long the password of an account matters that the person told to be unchanged since it left. With much at
 * stake for good; where a visit is at most 12 months old, at stake 2 too.
 */
export function unchangedMonths(stake: Stake, wasSeenLately: boolean): { now: Months; later: Months } {
  return { now: stake === 3 || (stake === 2 && wasSeenLately) ? "no-end" : 0, later: "no-end" };
}

/** Steps that are due again after some months: new apps get linked, entries run out, habits fade. */
export const monthsUntilDue: Readonly<Partial<Record<StepId, number>>> = {
  "revoke-third-party-access": 12,
  "secure-recovery-mailbox": 12,
  "check-what-exists": 12,
  "verify-support-contact": 12,
};

/**
 * What a step that was done leaves without effect, so that it is not asked again because of it: what left before, as a
 * changed password does, even where that becomes known later; or all incidents, as what is on stays on. Signs and
 * years count all the same.
 */
export const doingEnds: Readonly<Partial<Record<StepId, "what-left-before" | "all-incidents">>> = {
  "sign-out-everywhere": "what-left-before",
  "change-password": "what-left-before",
  "change-security-answers": "what-left-before",
  "replace-card": "what-left-before",
  "revoke-third-party-access": "what-left-before",
  "turn-on-second-factor": "all-incidents",
  "add-passkey": "all-incidents",
  "stop-password-reuse": "all-incidents",
  "turn-on-payment-alerts": "all-incidents",
  "register-or-freeze": "all-incidents",
};

/** Whether a step's rows look at any of these data classes: whether their addition concerns it. */
export function isConcernedBy(stepId: StepId, dataClasses: readonly DataClass[]): boolean {
  return relevanceRules.some(
    ({ step, classes = [], withClasses = [] }) =>
      step === stepId && [...classes, ...withClasses].some((dataClass) => dataClasses.includes(dataClass)),
  );
}

/** A row that holds for a group of an incident. */
export interface MatchedRule {
  readonly rule: RelevanceRule;
  /** Which group, by its place. */
  readonly groupAt: number;
  /** From when its age counts; missing where no date is known. */
  readonly clock: Day | undefined;
}

/** The rows that hold for an incident, for each group the first of each step. */
export const rulesFor = once((incident): readonly MatchedRule[] =>
  groupsOf(incident).flatMap((group, groupAt) => {
    const seen = new Set<StepId>();
    return relevanceRules.flatMap((rule): MatchedRule[] => {
      if (seen.has(rule.step) || !holdsFor(rule, incident, group)) return [];
      seen.add(rule.step);
      return [{ rule, groupAt, clock: rule.clock === "taken" ? takenBy(incident) : clockOf(incident) }];
    });
  }),
);

/** The last day on which sessions were taken, or by which it was over. */
function takenBy({ occurred: { from, to }, disclosedOn, listedOn }: Incident): Day | undefined {
  const date = to ?? disclosedOn ?? listedOn ?? from;
  return date === undefined ? undefined : latestDay(date);
}

function holdsFor(
  rule: RelevanceRule,
  incident: Incident,
  { dataClasses, passwordStorage }: ReturnType<typeof groupsOf>[number],
): boolean {
  // One person's claim says nothing about everybody's data.
  if (incident.concerned?.onePerson) return false;
  return (
    (rule.kinds === undefined || rule.kinds.includes(incident.kind)) &&
    hasAny(rule.classes, dataClasses) &&
    hasAny(rule.withClasses, dataClasses) &&
    (rule.storages === undefined ||
      rule.storages.includes(passwordStorage ?? incident.passwordStorage ?? "not-stated")) &&
    (rule.holds?.(incident) ?? true)
  );
}

/** Whether there is one of the classes, where a row names any. */
function hasAny(classes: readonly DataClass[] | undefined, dataClasses: readonly DataClass[]): boolean {
  return classes === undefined || classes.some((dataClass) => dataClasses.includes(dataClass));
}
