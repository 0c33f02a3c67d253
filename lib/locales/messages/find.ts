import type { Origin } from "#lib/domain/find.ts";
import type { HistoryRefusal } from "#lib/domain/history.ts";
import type { Likeness } from "#lib/domain/reuse.ts";

/** Managers whose way to an export is told. The rest are named in one sentence. */
export const toldManagers = [
  "chrome",
  "edge",
  "brave",
  "firefox",
  "safari",
  "1password",
  "bitwarden",
  "lastpass",
] as const;

export type ToldManager = (typeof toldManagers)[number];

/** Systems on which a file is deleted in ways of their own. */
export type FileSystemKind = "windows" | "mac" | "other";

/** Looking for what the person uses already: in the history, in an export of passwords, by hand. */
export interface FindMessages {
  readonly heading: string;
  readonly lead: string;

  /** What is said before anything is looked through. */
  readonly kept: string;
  readonly notKept: string;

  readonly history: {
    readonly heading: string;
    /** What it is good for. */
    readonly reason: string;
    /** What the browser will ask, and that the permission is given back: with the browser's own frightening words. */
    readonly asks: Readonly<Record<BrowserKind, string>>;
    readonly kept: string;
    readonly notKept: string;
    /** How far back the browser keeps its history. */
    readonly reach: Readonly<Record<BrowserKind, string>>;
    readonly start: string;
    readonly again: string;
    readonly running: string;
    /** Why it was not looked through, and what can be done all the same. */
    readonly refused: Readonly<Record<HistoryRefusal["reason"], string>>;
    readonly cancelled: string;
    readonly nothing: string;
    /** How far back there was something. */
    readonly since: (day: string) => string;
    readonly givenBack: string;
    /** It was looked through before. */
    readonly lookedOn: (day: string) => string;
  };

  readonly exported: {
    readonly heading: string;
    readonly reason: string;
    /** What is read of the file, and that it stays in memory. */
    readonly read: string;
    readonly kept: string;
    readonly notKept: string;
    readonly drop: string;
    /** Button. */
    readonly choose: string;
    readonly running: string;
    readonly cancelled: string;
    /** Follows every refusal. */
    readonly unchanged: string;
    /** What a file is not, and what to choose in its place. */
    readonly refused: Readonly<
      Record<ExportRefusalReason, { readonly said: string; readonly instead: string }>
    >;
    /** Where it is damaged, as far as is known. */
    readonly damagedAt: (where: string) => string;
    /** What was read: whose file, how many logins. */
    readonly from: (manager: string, entries: string) => string;
    /** Logins at services that are not listed: none is kept or named. */
    readonly unlisted: (count: string) => string;
    readonly apps: (count: string) => string;
    readonly skipped: (count: string) => string;
    readonly nothing: string;
    readonly lookedOn: (day: string) => string;
    readonly howTo: string;
    /** Before the ways. */
    readonly howToNote: string;
    /** The way in the app's own words, from one menu to the next; and what to choose there. */
    readonly managers: Readonly<
      Record<
        ToldManager,
        { readonly name: string; readonly way: readonly string[]; readonly choose?: string }
      >
    >;
    /** What to choose in the others. */
    readonly others: string;
  };

  /** The file is still there, and lies open. */
  readonly file: {
    readonly heading: string;
    readonly reason: string;
    readonly ways: Readonly<Record<FileSystemKind, readonly string[]>>;
    /** Where it may lie as well. */
    readonly elsewhere: string;
    /** Box. */
    readonly tick: string;
    readonly done: string;
  };

  /** What was found, before anything is kept. */
  readonly preview: {
    readonly found: (services: number) => string;
    readonly needNow: (count: number) => string;
    readonly needNothingNow: string;
    readonly unused: (count: number) => string;
    readonly alreadyKnown: (count: number) => string;
    /** That nothing is kept yet. */
    readonly notYet: string;
    /** Name of the list of boxes, and what a box means. */
    readonly list: string;
    readonly listNote: string;
    /** Opens the list. */
    readonly look: string;
    readonly keep: (name: string) => string;
    /** Box at a service that is not to be kept. */
    readonly decline: string;
    readonly declineOf: (name: string) => string;
    readonly confirm: (count: number) => string;
    /** Where all boxes are empty. */
    readonly confirmNone: string;
    readonly discard: string;
  };
  readonly done: (services: number) => string;
  readonly doneNone: string;
  readonly discarded: string;
  readonly toHome: string;
  readonly cancel: string;

  readonly facts: {
    /** Of a find in the history. */
    readonly days: (first: string, last: string, count: number) => string;
    readonly oneDay: (day: string) => string;
    readonly accountBy: (day: string) => string;
    readonly passwordChangedOn: (day: string) => string;
    readonly logins: (count: number) => string;
    readonly isWeak: string;
    readonly isExposed: string;
  };

  readonly reuse: {
    readonly heading: string;
    readonly none: string;
    /** How many logins there are, listed or not. */
    readonly group: Readonly<Record<Likeness, (count: number) => string>>;
    readonly unlisted: (count: number) => string;
    readonly weak: (services: string) => string;
    readonly older: (services: string) => string;
    /** How a group is settled. */
    readonly settles: string;
    /** Of a group: nothing is left to do. */
    readonly settled: string;
    /** Box: the password there is another one now. */
    readonly changed: string;
    readonly changedAt: (service: string) => string;
  };

  readonly hand: {
    readonly heading: string;
    readonly note: string;
    readonly search: string;
    readonly hint: string;
    readonly add: string;
    readonly addOf: (name: string) => string;
    readonly isListed: string;
    readonly found: (count: number) => string;
    readonly browse: string;
  };

  readonly list: {
    readonly heading: string;
    readonly empty: string;
    /** Name of the filter. */
    readonly filter: string;
    readonly all: string;
    readonly none: string;
    readonly menu: (name: string) => string;
    readonly closed: string;
    readonly remove: string;
    readonly decline: string;
    readonly isClosed: string;
    /** Opened last, seen by visits. */
    readonly visited: (day: string) => string;
  };
  /** Where a service came from, in a word. */
  readonly origins: Readonly<Record<Origin, string>>;

  readonly erase: {
    readonly heading: string;
    readonly note: string;
    /** Button for one origin. */
    readonly open: Readonly<Record<Origin, string>>;
    readonly extent: (services: number) => string;
    readonly nothing: string;
    readonly question: Readonly<Record<Origin, string>>;
    /** What goes, what goes with it, and what stays. */
    readonly goes: Readonly<Record<Origin, (services: number) => string>>;
    readonly leavesList: (services: number) => string;
    readonly stays: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly done: string;
  };

  readonly declined: {
    readonly heading: string;
    readonly note: string;
    readonly allow: string;
    readonly allowOf: (name: string) => string;
  };

  /** Elsewhere: the way here. */
  readonly offer: {
    readonly heading: string;
    readonly text: string;
    readonly open: string;
    /** On the page of the welcome. */
    readonly welcomeHeading: string;
    readonly welcomeReason: string;
  };
}

/** Browsers keep their histories for different times. */
export type BrowserKind = "chromium" | "firefox";

/** Why a file is not read. */
export type ExportRefusalReason =
  | "encrypted"
  | "empty"
  | "too-large"
  | "no-text"
  | "unknown-columns"
  | "not-logins"
  | "damaged"
  | "vault-file"
  | "several-files"
  | "folder"
  | "unreadable";
