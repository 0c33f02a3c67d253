import type { Attempt } from "#lib/domain/failure.ts";
import type { FeedState, Refreshable, RefreshEnd, RefreshedFile, UpdateState } from "#lib/domain/refresh.ts";

/** What is on record of both; each missing while it was never turned on and never came from a file. */
export interface RefreshStates {
  readonly updates?: UpdateState;
  readonly feed?: FeedState;
}

/** What this view asks of the product and of the browser. */
export interface RefreshCommands {
  /** Whether the permission for the host is given now. */
  readonly has: (what: Refreshable) => Promise<boolean>;
  /** Asks for it; within a click, with nothing awaited before. */
  readonly ask: (what: Refreshable) => Promise<boolean>;
  /** Turns it on, the permission having been given, and asks at once. */
  readonly turnOn: (what: Refreshable) => Promise<Attempt<RefreshEnd>>;
  /** Turns it off, deletes its data and gives the permission back. */
  readonly turnOff: (what: Refreshable) => Promise<Attempt<void>>;
  readonly refresh: (what: Refreshable) => Promise<Attempt<RefreshEnd>>;
  /** Takes over a list or a signed file of incident data, whichever it is. */
  readonly refreshFromFile: (bytes: Uint8Array<ArrayBuffer>) => Promise<Attempt<RefreshedFile>>;
}
