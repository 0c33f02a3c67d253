import type { Day } from "./day.ts";
import type { ServiceId } from "./service.ts";

/** Where a service can be found beside visits: the browser's history, or a file of a password manager. */
export const findOrigins = ["history", "export"] as const;

export type FindOrigin = (typeof findOrigins)[number];

/**
 * One listed service found in one origin. It ranks below what the person tells of their account: a file may be old, and
 * somebody else's login may stand in it.
 */
export interface Find {
  readonly serviceId: ServiceId;
  readonly origin: FindOrigin;
  readonly foundOn: Day;
  /** History: days on which it was opened, as far as the browser keeps them. */
  readonly firstOn?: Day;
  readonly lastOn?: Day;
  readonly dayCount?: number;
  /** Export: by which day the account existed; created, changed or last used, the earliest that is known. */
  readonly accountBy?: Day;
  /** Export: when its password was last changed, only where the export says so of the password itself. */
  readonly passwordChangedOn?: Day;
  /** Export: a password that hardly takes guessing. */
  readonly isWeak?: true;
  /** Export: how many logins there. */
  readonly logins?: number;
}

/** A service that the person does not want on the list again. */
export interface DeclinedService {
  readonly serviceId: ServiceId;
  readonly since: Day;
}

/** How a service came on the person's list. */
export const origins = ["visit", ...findOrigins, "hand"] as const;

export type Origin = (typeof origins)[number];

/** What can be erased on its own; what was told by hand is taken back at the service. */
export type ErasableOrigin = Exclude<Origin, "hand">;
