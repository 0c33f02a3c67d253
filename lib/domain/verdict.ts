import type { Account } from "./account.ts";
import type { Incident } from "./incident.ts";

/** Whether an incident concerns this person. */
export type Verdict = "likely" | "possible" | "unlikely" | "not-yours";

/** Why. The locales hold one sentence for each. */
export type VerdictReason = "no-account" | "one-person" | "region" | "feature" | "period";

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
}

/**
 * Judges by what the person told and whom the incident is about. A visit alone does not prove an
 * account, let alone one of that time: without an answer nothing is ever `likely`.
 */
export function judge(incident: Incident, account: Account | undefined): Judgement {
  if (account?.standing === "never") return { verdict: "not-yours", reason: "no-account" };
  if (incident.concerned?.onePerson) return { verdict: "unlikely", reason: "one-person" };
  if (incident.concerned?.region) return { verdict: "possible", reason: "region" };
  if (incident.concerned?.feature) return { verdict: "possible", reason: "feature" };
  return { verdict: "possible", reason: "period" };
}
