import type { FeedRefusal, Refreshable, RefreshRefusal, UpdateRefusal } from "#lib/domain/refresh.ts";

/** Keeping the incident data up to date: our own updates, the list of Have I Been Pwned, and the same from a file. */
export interface UpToDateMessages {
  readonly heading: string;
  /** How old the incident data in use is. @param age 7 days ago. */
  readonly lead: (day: string, age: string) => string;
  /** Where it came from. */
  readonly came: Readonly<Record<"bundled" | "update", string>>;
  /** That nothing is asked of anybody until it is turned on. */
  readonly offByDefault: string;

  /** A moment. @param day a date, or today, yesterday, tomorrow. */
  readonly at: (day: string, time: string) => string;

  /** What is said of one before it is turned on: terms of a list. */
  readonly terms: Readonly<Record<"brings" | "asked" | "learns", string>>;
  readonly of: Readonly<Record<Refreshable, RefreshableWords>>;
  /** That the browser asks for the permission. */
  readonly asks: (host: string) => string;
  /** The permission was not given. */
  readonly notGiven: { readonly said: string; readonly way: string };

  readonly upToDate: (asked: string) => string;
  readonly asked: (asked: string) => string;
  readonly notAsked: string;
  /** Roughly when it is asked again, by itself. */
  readonly next: (when: string) => string;
  readonly nextSoon: string;
  /** When what is in use was last known to be the newest. */
  readonly confirmed: (when: string) => string;
  /** Why nothing new came, and how to go on. */
  readonly refused: Readonly<Record<RefreshRefusal, { readonly said: string; readonly way: string }>>;
  readonly isNew: string;
  readonly unchanged: string;

  readonly again: string;
  readonly allowAgain: string;
  readonly turnOff: string;
  /** Where it is off, and data from a file is in use. */
  readonly eraseData: string;
  readonly cancel: string;
  /** What was recorded at services that only the list has. */
  readonly goesToo: (services: number) => string;
  readonly turnedOff: string;

  readonly edition: (number: number, day: string) => string;
  readonly bundledIsNewer: string;
  /** Facts of the list. */
  readonly list: {
    readonly entries: (count: string) => string;
    /** At how many of its sites a visit is not noticed by itself. */
    readonly unwatched: (count: string) => string;
    readonly merged: (count: string) => string;
    readonly dropped: (count: string) => string;
    readonly newest: (day: string) => string;
    readonly fromFile: (day: string) => string;
    /** Before their name: whose data it is. */
    readonly credit: string;
  };

  readonly file: {
    readonly heading: string;
    readonly note: string;
    /** Before the addresses: how to save what stands there. */
    readonly howTo: string;
    readonly names: Readonly<Record<Refreshable, string>>;
    readonly drop: string;
    readonly choose: string;
    readonly running: string;
    readonly taken: string;
    readonly unchanged: string;
    readonly refused: Readonly<
      Record<RefreshFileRefusal, { readonly said: string; readonly instead: string }>
    >;
    /** Follows every refusal. */
    readonly nothingChanged: string;
  };

  /** The way to the check of a password. */
  readonly passwords: { readonly heading: string; readonly text: string; readonly open: string };

  /** Elsewhere: the way here. */
  readonly offer: {
    readonly heading: string;
    /** The incident data is old. @param age 7 weeks ago. */
    readonly text: (age: string) => string;
    readonly note: string;
    readonly open: string;
  };
}

interface RefreshableWords {
  readonly heading: string;
  readonly brings: string;
  readonly asked: (host: string) => string;
  readonly learns: string;
  /** What else is worth knowing before. */
  readonly note: string;
  readonly turnOn: string;
  readonly running: string;
  /** Follows a refusal: what stays in use. */
  readonly stays: string;
  readonly question: string;
  readonly goes: string;
  readonly remains: string;
  readonly confirm: string;
}

/** Why a file is not taken over. */
export type RefreshFileRefusal =
  | "several-files"
  | "folder"
  | "unreadable"
  | "too-large"
  | FeedRefusal
  | UpdateRefusal;
