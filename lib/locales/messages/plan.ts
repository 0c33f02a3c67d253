import type { PlanGrouping, PlanSection } from "#lib/domain/plan.ts";

/** The plan: what to do, at all services together. Never "task" or "measure": やること, 要做的, things to do. */
export interface PlanMessages {
  /** Below it: how much there is to do now, and how long it takes in all. `things`: at least 1. */
  readonly lead: (things: number, minutes: number) => string;
  readonly nothingNow: string;
  /** Name of the choice of what stands together. */
  readonly group: string;
  readonly groupings: Readonly<Record<PlanGrouping, string>>;
  /** Box: only what fits into ten minutes. */
  readonly isShort: string;
  /** Before the choice of one service. */
  readonly service: string;
  readonly everyService: string;
  readonly sections: Readonly<Record<PlanSection, string>>;
  /** Below the headings of what waits, and of what nobody knows yet. */
  readonly notes: { readonly later: string; readonly list: string };
  /** Beside what stands together: how many, and how long for all of them. */
  readonly extent: (things: number, minutes: number) => string;
  /** Nothing fits what was chosen. */
  readonly none: string;
  readonly reset: string;
}
