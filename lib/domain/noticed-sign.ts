import type { Day } from "./day.ts";

/** The person's record that they noticed a sign of misuse at a service. */
export interface NoticedSign {
  readonly serviceId: string;
  readonly signId: string;
  readonly noticedOn: Day;
}
