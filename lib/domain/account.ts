import type { Day } from "./day.ts";

/** What the person told us about their account at one service. */
export interface Account {
  readonly serviceId: string;
  /** `never`: they have no account and never had one. */
  readonly standing: "never";
  /** The day they said so. */
  readonly saidOn: Day;
}
