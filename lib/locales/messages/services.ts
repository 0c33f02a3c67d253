import type { ServiceOrder } from "#lib/domain/filter-services.ts";

/** The list of the person's services, and one service on the summary. */
export interface ServiceListMessages {
  readonly heading: string;
  readonly search: string;
  readonly filters: string;
  readonly hasOpenSteps: string;
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
  /** Told of, not visited since the product is installed. */
  readonly notVisited: string;
  /** Never both 0. */
  readonly incidentCount: (established: number, unproven: number) => string;
  readonly noIncidents: string;
  readonly openSteps: (steps: number) => string;
  readonly settled: string;
  readonly noAccount: string;
  /** Of one service. */
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
