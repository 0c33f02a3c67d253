import type { Day } from "./day.ts";
import type { Localised } from "./language.ts";
import type { AccountPageKind, ServiceId } from "./service.ts";
import type { ArticleId } from "./source.ts";

/** For what a step is done: once for a login, however many services share it; at one service; or once in all. */
export type StepScope = "login" | "service" | "person";

/** The hygiene steps. Their order means nothing: what comes first for somebody is for `worthOf` to say. */
export const stepScopes = {
  "sign-out-everywhere": "login",
  "change-password": "login",
  "turn-on-second-factor": "login",
  "add-passkey": "login",
  "change-security-answers": "login",
  "check-sign-in-history": "login",
  "replace-card": "service",
  "revoke-third-party-access": "service",
  "look-through-files": "service",
  "ask-in-writing": "service",
  "close-unused-account": "service",
  "clean-device": "person",
  "change-vault-passwords": "person",
  "stop-password-reuse": "person",
  "secure-recovery-mailbox": "person",
  "protect-phone-number": "person",
  "turn-on-payment-alerts": "person",
  "register-or-freeze": "person",
  "check-what-exists": "person",
  "verify-support-contact": "person",
  "if-threatened": "person",
} as const satisfies Readonly<Record<string, StepScope>>;

export type StepId = keyof typeof stepScopes;

export const stepIds = Object.keys(stepScopes) as readonly StepId[];

/**
 * How a source of advice or an official office was checked, from the surest to the least sure.
 *
 * - `official-page`: its own page's text was read;
 * - `excerpt`: it was read in an excerpt or quotation elsewhere, and others name the address;
 * - `knowledge`: neither; known to those who wrote it down.
 */
export const adviceChecks = ["official-page", "excerpt", "knowledge"] as const;

export type AdviceCheck = (typeof adviceChecks)[number];

/** Somebody with a right to be heard who recommends a step. */
export interface AdviceSource {
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** As it calls itself; where it passes on another's advice, whose. */
  readonly publisher: string;
  /** As printed; where that was not seen, what it is about in a few words. */
  readonly title: string;
  /** http or https address. */
  readonly url: string;
  readonly checkedOn: Day;
  readonly checkedBy: AdviceCheck;
}

/** One thing to do. */
export interface HygieneStep {
  readonly id: StepId;
  /** What to do, as a request. */
  readonly title: Localised;
  /** How to do it, in one or two sentences. */
  readonly how: Localised;
  /** What it protects, in a few words. */
  readonly protects: Localised;
  /**
   * What can happen where it is left undone, in one line. True whatever asks for the step: it states nothing
   * about any incident.
   */
  readonly consequence: Localised;
  /** Minutes it takes most people, for one login, service or person. */
  readonly minutes: number;
  /** Account pages that serve it, best first; none where the step is about attention. */
  readonly pages: readonly AccountPageKind[];
  /** Ids of the articles that name it; none where only authorities do. */
  readonly articleIds: readonly ArticleId[];
  /** Who recommends it, best first. A reader is shown those in a language they read, see `sourcesIn`. */
  readonly sources?: readonly AdviceSource[];
}

/** Names a warning sign; a flavour like that of `ServiceId`. */
export type SignId = string & { readonly __id?: "sign" };

/** Something a person may notice that suggests misuse. */
export interface WarningSign {
  readonly id: SignId;
  readonly sentence: Localised;
  /** Steps it makes urgent. */
  readonly stepIds: readonly StepId[];
  readonly articleIds: readonly ArticleId[];
  /** Who names it as a sign. */
  readonly sources?: readonly AdviceSource[];
}

/** The person's record that they noticed a sign of misuse at a service. */
export interface NoticedSign {
  readonly serviceId: ServiceId;
  readonly signId: SignId;
  readonly noticedOn: Day;
}
