/** A browser takes the hosts one after the other whenever the worker wakes: so many are watched beside the build's. */
export const mostWatched = 4_000;

/** What a worker needs to know to have visits told of at hosts that the build does not know. */
export interface WatchOrder {
  /** The hash of the loaded catalogue; of the build's own no domain is a further one. */
  readonly hash: string | undefined;
  /** All domains of the loaded catalogue. */
  readonly catalogue: readonly string[];
  /** Domains of the list of Have I Been Pwned, the newest listed first. */
  readonly feed: readonly string[];
  /** The lists of hosts that the browser may remember from earlier runs of the worker. */
  readonly registered: readonly (readonly string[])[];
}
