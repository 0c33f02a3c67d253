import type { Day } from "./day.ts";
import type { Incident } from "./incident.ts";
import type { ServiceId } from "./service.ts";

/** Whether logins have one password, or passwords that are one character or a number apart. */
export const likenesses = ["same", "near"] as const;

export type Likeness = (typeof likenesses)[number];

/** Logins that share a password, or nearly. Nothing in it comes from the password. */
export interface ReuseGroup {
  /** Random; a later file gives others. */
  readonly id: string;
  readonly foundOn: Day;
  readonly likeness: Likeness;
  /** Listed services, one for each login. */
  readonly serviceIds: readonly ServiceId[];
  /** Further entries, at services that are not listed. */
  readonly unlisted: number;
}

/** A group as far as it still shares its password: what asks to stop reuse. */
export interface OpenReuseGroup extends ReuseGroup {
  /** Those that still share it; the ones in `left` first. */
  readonly serviceIds: readonly ServiceId[];
  /** Those at services from which passwords left while this one was in use: to be changed first. */
  readonly left: readonly PasswordLeft[];
}

/** With which incident passwords left a service, the newest first known. */
export interface PasswordLeft {
  readonly serviceId: ServiceId;
  readonly incident: Incident;
}
