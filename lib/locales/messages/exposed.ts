import type { Consequence } from "#lib/domain/consequence.ts";

/** The exposed data: which kinds of the person's data may be out, where, and what answers it. */
export interface ExposedDataMessages {
  /** Heading. "May have": nothing here is certain for one person. */
  readonly heading: string;
  /** Below it: what is counted. */
  readonly counted: string;
  /** Nothing is counted. Not an all-clear. */
  readonly nothing: string;
  /** Heading above what opens accounts, or reaches money or the person's name. */
  readonly worst: string;
  /** Heading above the rest. */
  readonly rest: string;
  /** At how many services; `unproven` of them with nothing but claims, mostly 0. */
  readonly services: (established: number, unproven: number) => string;
  /** When the newest of the incidents happened. It must not sound as if it went on. */
  readonly newest: (date: string) => string;
  readonly consequence: Readonly<Record<Consequence, string>>;
  /** Before the names of the steps that answer it. */
  readonly answeredBy: string;
  /** Where no step answers it. */
  readonly unanswered: string;
  /** Link back from one kind of data to all of them. */
  readonly back: string;
  /** Heading of the services at which a kind of data is out. */
  readonly at: string;
  /** When one kind of data that an address names is not out anywhere. */
  readonly notOut: (data: string) => string;
}
