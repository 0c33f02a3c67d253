import type { RangeRefusal } from "#lib/domain/exposed-password.ts";

/** Looking up one password, or those of an export, in the lists of exposed ones. */
export interface ExposedPasswordMessages {
  readonly heading: string;
  readonly lead: string;
  /** Elsewhere: the way here, and what is here. */
  readonly offer: { readonly heading: string; readonly text: string; readonly open: string };

  /** Label of the field. */
  readonly field: string;
  /** Buttons that show what is typed, and hide it again. */
  readonly show: string;
  readonly hide: string;
  /** Main button. */
  readonly check: string;
  readonly checking: string;
  /** The button was pressed with nothing typed. */
  readonly empty: string;
  /** That every letter counts. */
  readonly asTyped: string;

  /** What goes where, and what stays: a word before each. */
  readonly sentHead: string;
  readonly sent: string;
  readonly toHead: string;
  readonly to: string;
  readonly keptHead: string;
  readonly kept: string;

  /** Heading of what came of it. */
  readonly verdict: string;
  readonly exposed: {
    readonly said: string;
    /** What to do, and what it does not mean. */
    readonly next: string;
  };
  /** Never "safe". */
  readonly notFound: {
    readonly said: string;
    readonly next: string;
  };
  /** Why it is not known, and what helps. */
  readonly refused: Readonly<Record<RangeRefusal, string>>;
  readonly cancelled: string;
  /** Button: empties everything, for the next one. */
  readonly another: string;

  readonly usedAt: {
    readonly heading: string;
    readonly note: string;
    /** Label of the search, and what may be typed. */
    readonly search: string;
    readonly hint: string;
    /** Name of the list of boxes. */
    readonly list: string;
    readonly none: (typed: string) => string;
    readonly confirm: (services: number) => string;
    /** Button: at none of these. */
    readonly elsewhere: string;
    readonly done: (services: number) => string;
    /** It is used at a place that is not listed, or nowhere. */
    readonly doneElsewhere: string;
  };

  /** Of the passwords of an export that was read. */
  readonly ofExport: {
    readonly heading: string;
    readonly reason: (passwords: number) => string;
    /** How long it takes. */
    readonly takes: (minutes: number) => string;
    readonly start: string;
    /** Opens what is sent to whom, and what is kept. */
    readonly what: string;
    readonly kept: string;
    readonly running: string;
    readonly count: (done: string, all: string) => string;
    /** Services by their names. */
    readonly exposed: (services: string) => string;
    readonly unlisted: (logins: number) => string;
    readonly nothing: string;
    /** Follows what was found: it is not yet kept. */
    readonly next: string;
    readonly unchecked: (passwords: number) => string;
    readonly cancelled: string;
  };
}
