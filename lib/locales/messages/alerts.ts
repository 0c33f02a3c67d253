/**
 * What a notification says, one sentence each. Apart from the pages' sentences, so that the background
 * stays small. A notification comes unasked: it says who speaks and how well a thing is established,
 * and neither frightens nor presses.
 */
export interface AlertMessages {
  /** Title of a notification about one incident. `services`: one name, or several joined. */
  readonly title: (services: string) => string;
  /** First sentence: the incident is new to the catalogue, whenever it happened. */
  readonly listed: string;
  /** The same where an earlier notification told of the incident, and more is known now. */
  readonly amended: string;
  /** `month`: a month with its year, or only a year where no more is known. */
  readonly knownSince: (month: string) => string;
  /** In its place where it is not known when it became known. `month`: when it was listed. */
  readonly listedSince: (month: string) => string;
  /** In its place where Have I Been Pwned listed it. `until`: the month by which it had happened, or empty. */
  readonly indexedSince: (month: string, until: string) => string;
  /** How well it is established. */
  readonly grade: Readonly<Record<"confirmed" | "reported", string>>;
  /** `publisher`: the source's name in its own language. */
  readonly source: (publisher: string) => string;
  /** Whether it concerns the reader, and what a click on the notification shows. */
  readonly concerns: Readonly<Record<"likely" | "possible", string>>;
  /** Title of the one notification about everything that was known when notifications were turned on. */
  readonly digestTitle: string;
  /** `incidents`: two or more; `services`: as in `title`. */
  readonly digest: (incidents: number, services: string) => string;
  /** `grades`: one or both of `gradeCount`. */
  readonly digestGrades: (grades: readonly string[]) => string;
  readonly gradeCount: Readonly<Record<"confirmed" | "reported", (incidents: number) => string>>;
  /** What a click on it shows. */
  readonly digestNext: string;
  /** Title of the one reminder of what was put off until today. */
  readonly reminderTitle: string;
  /** It names no service: others may look. `steps`: how many were put off until today. */
  readonly reminder: (steps: number) => string;
  /** In place of the name of a service that is never named there. */
  readonly unnamedService: string;
  /** Several names, and the number of those that are not named. */
  readonly andOthers: (names: string, others: number) => string;
  /** Between the names in `andOthers`. */
  readonly nameSeparator: string;
  /** Between sentences. */
  readonly separator: string;
}
