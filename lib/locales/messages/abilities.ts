import type { AbilityId } from "#lib/domain/ability.ts";

/** What is said of each optional permission, before it is asked for and in the settings. */
export interface AbilityMessages extends Readonly<Record<AbilityId, AbilityWords>> {}

interface AbilityWords {
  /** What it is used for, and for nothing else. */
  readonly promise: string;
  /** What one goes without where it is not given. No blame. */
  readonly loss: string;
  /** How it is given back. */
  readonly giveBack: string;
}
