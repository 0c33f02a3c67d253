import type { CountUnit } from "#lib/domain/incident.ts";

/** The timeline: when the incidents at the person's services happened and became known. */
export interface TimelineMessages {
  /** No incident is listed for any of the person's services. Not an all-clear. */
  readonly nothing: string;
  /** There are incidents, but none that may concern the person. Not an all-clear. */
  readonly nothingOpen: string;
  /** How many are shown; announced as the choice changes. */
  readonly shown: (count: number) => string;
  /** Box: also the `count` incidents that are unlikely to concern the person or do not. */
  readonly showAll: (count: number) => string;
  /** Above the columns: they count incidents by when they became known, and one of them can be chosen. */
  readonly columns: string;
  /** In place of one year or quarter. */
  readonly allColumns: string;
  /** Read out for a column: `time`, a year or quarter. */
  readonly column: (time: string, count: number) => string;
  /** Part of it, added with `and`: how many are established how well. `grade`: a label. */
  readonly ofGrade: (grade: string, count: number) => string;
  /** Adds one fact to another. */
  readonly and: (before: string, added: string) => string;
  /** A fact with its name, read out. */
  readonly fact: (name: string, value: string) => string;
  /** Label of the choice of a unit: marks are as large as the count of it. */
  readonly unit: string;
  /** Below it: incidents counted in another unit have the smallest mark, which is hollow. */
  readonly unitNote: string;
  readonly units: Readonly<Record<CountUnit, string>>;
  /** Read out for the explanation of the signs. */
  readonly legend: string;
  /** Sign: a full bar. It went on all the time. */
  readonly wentOn: string;
  /** Sign: a hatched bar. It happened somewhere within, the date is only known roughly. */
  readonly within: string;
  /** Sign: a tinted stretch. The person's account existed. Also a column of the table. */
  readonly account: string;
  /** Under the end of the axis. */
  readonly today: string;
  /** When it was made public. */
  readonly disclosed: (date: string) => string;
  /** The account at one of several services. */
  readonly accountAt: (service: string, span: string) => string;
  /** Opens the table. */
  readonly table: string;
  /** Columns of the table that have no name elsewhere. */
  readonly tableColumns: { readonly incident: string; readonly services: string; readonly verdict: string };
}
