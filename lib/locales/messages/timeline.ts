import type { Aftermath } from "#lib/domain/timeline.ts";

/** The timeline: when the incidents at the person's services became known, and what is left of them. */
export interface TimelineMessages {
  /** No incident is listed for any of the person's services. Not an all-clear. */
  readonly nothing: string;
  /** There are incidents, but none that may concern the person. Not an all-clear. */
  readonly nothingOpen: string;
  /** How many are shown; announced as the choice changes. */
  readonly shown: (count: number) => string;
  /** Before the next two: what is shown. */
  readonly show: string;
  /** Those that may concern the person. */
  readonly concerning: string;
  readonly all: string;
  /** Heading: those that became known within twelve months. */
  readonly recent: string;
  readonly noneRecent: string;
  /** Heading: those before that. */
  readonly earlier: string;
  /** In place of a year. */
  readonly unknownYear: string;
  readonly aftermath: Readonly<Record<Aftermath, string>>;
}
