import type { Day } from "./day.ts";
import type { Region } from "./incident.ts";
import type { PartialDate } from "./partial-date.ts";

export const standings = ["has", "closed", "never"] as const;

/**
 * What the person told us about their account at one service. Every answer is optional, and a date
 * may be as rough as a year.
 */
export interface Account {
  readonly serviceId: string;
  /** Whether they have one, had one, or never did. */
  readonly standing?: (typeof standings)[number];
  /** Since when it exists. */
  readonly since?: PartialDate;
  /** When they closed it. */
  readonly closedOn?: PartialDate;
  readonly passwordChangedOn?: PartialDate;
  /** Where it is registered: in the region an incident is about, or elsewhere. */
  readonly region?: Region | "elsewhere";
  /** Whether they used the feature an incident is about, by incident. */
  readonly usedFeature?: Readonly<Record<string, boolean>>;
  /** The day of the newest answer. */
  readonly saidOn: Day;
}

/** Answers about an account; `undefined` takes an earlier one back. */
export type AccountAnswer = {
  readonly [Key in Exclude<keyof Account, "serviceId" | "saidOn">]?: Account[Key] | undefined;
};
