import type { Localised } from "./language.ts";
import type { AccountPageKind } from "./service.ts";

/**
 * The hygiene steps, most harm prevented for least effort first: what cuts off someone who is
 * already inside, then what keeps them out, then what to look out for, then what leaves less behind.
 */
export const stepIds = [
  "sign-out-everywhere",
  "revoke-third-party-access",
  "change-password",
  "stop-password-reuse",
  "turn-on-second-factor",
  "secure-recovery-mailbox",
  "change-security-answers",
  "watch-payment-card",
  "watch-bank-account",
  "check-sign-in-history",
  "watch-for-unfamiliar-actions",
  "verify-support-contact",
  "guard-identity-number",
  "know-where-data-is-kept",
  "close-unused-account",
] as const;

export type StepId = (typeof stepIds)[number];

/** Steps about the login itself: done once, they hold for every service that shares it. */
export const loginSteps: readonly StepId[] = [
  "sign-out-everywhere",
  "change-password",
  "stop-password-reuse",
  "turn-on-second-factor",
  "secure-recovery-mailbox",
  "change-security-answers",
];

/**
 * Steps that must be done again after some months. New apps get linked all the time, so a review of
 * them grows old; a changed password does not.
 */
export const monthsUntilDue: Readonly<Partial<Record<StepId, number>>> = {
  "revoke-third-party-access": 6,
};

/** One thing to do at one service. */
export interface HygieneStep {
  readonly id: StepId;
  /** What to do, as a request. */
  readonly title: Localised;
  /** How to do it, in one or two sentences. */
  readonly how: Localised;
  /** What it protects, in a few words. */
  readonly protects: Localised;
  /** Minutes it takes most people. */
  readonly minutes: number;
  /** Account pages that serve it, best first; none where the step is about attention. */
  readonly pages: readonly AccountPageKind[];
  /** Ids of the articles that name it. */
  readonly articleIds: readonly string[];
}

/** Something a person may notice that suggests misuse. */
export interface WarningSign {
  readonly id: string;
  readonly sentence: Localised;
  /** Steps it makes urgent. */
  readonly stepIds: readonly StepId[];
  readonly articleIds: readonly string[];
}
