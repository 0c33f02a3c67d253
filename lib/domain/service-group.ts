import type { Account } from "./account.ts";
import { type Assessment, countOpenSteps } from "./assess-exposure.ts";

/** How the summary groups services, in the order in which they are shown. */
export const serviceGroups = ["open", "settled", "nothing-known", "no-account"] as const;

export type ServiceGroup = (typeof serviceGroups)[number];

/** The group a service belongs to. Nothing known is a group of its own: it is not settled, let alone safe. */
export function groupOf(assessment: Assessment, account: Account | undefined): ServiceGroup {
  if (account?.standing === "never") return "no-account";
  if (countOpenSteps(assessment) > 0) return "open";
  return assessment.exposures.length === 0 ? "nothing-known" : "settled";
}
