import type { Account } from "./account.ts";
import type { MutedService } from "./alert.ts";
import type { NoticedSign } from "./hygiene-step.ts";
import type { Resolution } from "./resolution.ts";
import type { Visit } from "./visit.ts";

/** What the person did, told and noticed, at all services together. */
export interface PersonalRecord {
  readonly visits: readonly Visit[];
  readonly accounts: readonly Account[];
  readonly resolutions: readonly Resolution[];
  readonly noticedSigns: readonly NoticedSign[];
  readonly mutedServices: readonly MutedService[];
}
