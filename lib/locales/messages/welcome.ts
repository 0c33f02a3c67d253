import type { ServiceKind } from "#lib/domain/service-kind.ts";

/** The pages that are shown once after the install. "Services" are those that the catalogue lists. */
export interface WelcomeMessages {
  /** Read out in place of `1/4`. */
  readonly progress: (page: number, all: number) => string;
  readonly next: string;
  readonly back: string;
  /** Button: leaves the welcome. */
  readonly skip: string;

  readonly promise: {
    readonly heading: string;
    /** What the product is for, in one sentence. */
    readonly purpose: string;
    /** What it does and does not do: a few words in bold, and a few more to explain them. */
    readonly lines: Readonly<Record<WelcomePromise, { readonly said: string; readonly more: string }>>;
  };

  readonly choice: {
    readonly heading: string;
    /** Why to choose, and that nothing is lost by leaving. */
    readonly reason: string;
    readonly search: string;
    /** In the empty field: what one can look for. */
    readonly searchHint: string;
    /** Name of the list of boxes while a search or a wish narrows it. */
    readonly list: string;
    /** Headings of the groups. */
    readonly kinds: Readonly<Record<ServiceKind | "often", string>>;
    /** Button below the first of a group: how many more there are. */
    readonly moreOf: (count: number) => string;
    /** How many services there are to choose from. */
    readonly all: (count: number) => string;
    /** How many a search found; announced as the person types. Never 0. */
    readonly found: (count: number) => string;
    /** A search found none: that is no all-clear, and this can be done all the same. */
    readonly none: (query: string) => string;
    /** How many are ticked, 0 or more. */
    readonly chosen: (count: number) => string;
    /** Button: shows only those that are ticked, and the others again. */
    readonly onlyChosen: string;
    /** Button for the keyboard: past the list of boxes. */
    readonly pastList: string;
    /** Button on, when none was chosen. */
    readonly goOnWithout: string;
  };

  readonly answers: {
    readonly heading: string;
    /** That none has to be answered, and what answers are good for. */
    readonly reason: string;
    readonly showResult: string;
  };

  readonly result: {
    /** Where there is nothing to do: how it goes on. Not an all-clear. */
    readonly nothingToDo: string;
    readonly alerts: {
      readonly heading: string;
      /** What comes, how rarely, and that the browser asks. */
      readonly note: string;
      readonly turnOn: string;
      readonly isOn: string;
    };
    /** Button: to the summary. */
    readonly done: string;
    /** When nothing was chosen: title, and that the record fills as they browse. */
    readonly nothingChosen: { readonly title: string; readonly text: string };
  };
}

/** What the product does and does not do, in the order on screen. */
export const welcomePromises = [
  "on-device",
  "visits-kept",
  "words-kept",
  "reads-nothing",
  "no-all-clear",
] as const;

export type WelcomePromise = (typeof welcomePromises)[number];
