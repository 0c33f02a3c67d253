import type { ServiceOrder } from "#lib/domain/filter-services.ts";
import type { AccountPageKind, Service } from "#lib/domain/service.ts";
import type { StandingKind } from "#lib/domain/standing.ts";

/** The list of the person's services, and one service on the summary. */
export interface ServiceListMessages {
  readonly heading: string;
  readonly search: string;
  readonly filters: string;
  /** Label before the choice of a standing. */
  readonly standing: string;
  /** Short names for where the person stands: choices of the filter, and headings of the list. */
  readonly standings: Readonly<Record<StandingKind, string>>;
  readonly unused: string;
  readonly dataClass: string;
  readonly evidence: string;
  readonly verdict: string;
  /** In place of a choice: everything. */
  readonly any: string;
  readonly order: string;
  readonly orders: Readonly<Record<ServiceOrder, string>>;
  /** How many of all are shown; announced as the filter changes. */
  readonly shown: (shown: number, all: number) => string;
  /** Nothing fits. */
  readonly none: string;
  readonly reset: string;
  /** Button: to the grid of services. */
  readonly add: string;
  readonly lastVisit: (day: string) => string;
  /** Never both 0. */
  readonly incidentCount: (established: number, unproven: number) => string;

  /** Of one service: what is asked that nobody knows to be of use yet. */
  readonly toCheck: string;
  /** Opens what is not asked any more, each with its reason. */
  readonly past: (count: number) => string;
  /** Heading of the links to all pages of the account. */
  readonly pages: {
    readonly heading: string;
    readonly kinds: Readonly<Record<AccountPageKind, string>>;
    /** After the name of a page that only explains. */
    readonly help: (page: string) => string;
    /** The statement of the address is old. `when`: a year or a month. */
    readonly mayHaveMoved: (when: string) => string;
    /** Pages that were looked for in vain. `pages`: joined list of `kinds`. */
    readonly notFound: (pages: string) => string;
    /** Before the name of the breach index that alone lists a site, as a link. */
    readonly listedOnlyBy: string;
    readonly noPassword: string;
    readonly secondFactor: Readonly<Record<NonNullable<Service["secondFactor"]>, string>>;
  };
  readonly answers: AnswerMessages;
  readonly visits: {
    readonly heading: string;
    readonly first: string;
    readonly last: string;
    /** On how many different days, at least. */
    readonly days: string;
    readonly atLeast: (days: number) => string;
    readonly none: string;
  };
  readonly back: string;
  readonly remove: string;
  /** What removing does: everything recorded here goes; a later visit puts it back. */
  readonly removeNote: string;
  readonly removeConfirm: (service: string) => string;
  readonly cancel: string;
  /** The address names a service that is not on the list. */
  readonly notOnList: string;
}

/** What the person told of their account, to be looked at, corrected and taken back. */
interface AnswerMessages {
  readonly heading: string;
  readonly none: string;
  /** What was asked, in a few words. */
  readonly about: Readonly<
    Record<
      | "standing"
      | "since"
      | "closed-on"
      | "password-changed-on"
      | "region"
      | "password"
      | "second-factor"
      | "use",
      string
    >
  >;
  /** The account existed before a month, or was made after it. */
  readonly since: { readonly before: (when: string) => string; readonly after: (when: string) => string };
  /** The password was changed after a month, or is the same since. */
  readonly password: { readonly changed: (when: string) => string; readonly same: (when: string) => string };
  readonly notUsed: string;
  readonly notGiven: string;
  /** Opens the choice of a year and month. */
  readonly correct: string;
  readonly takeBack: string;
  readonly takeBackAll: string;
}
