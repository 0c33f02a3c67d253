/** The three pages that are shown once after the install. "Services" are those that the catalogue lists. */
export interface WelcomeMessages {
  /** Read out in place of `1/3`. */
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
    /** Why to choose. */
    readonly reason: string;
    readonly search: string;
    /** In the empty field: what one can look for. */
    readonly searchHint: string;
    /** Name of the list of boxes. */
    readonly list: string;
    /** How many services there are to choose from. */
    readonly all: (count: number) => string;
    /** How many a search found; announced as the person types. Never 0. */
    readonly found: (count: number) => string;
    /** A search found none: that is no all-clear, and this can be done all the same. */
    readonly none: (query: string) => string;
    /** How many are ticked, 0 or more. */
    readonly chosen: (count: number) => string;
    /** Button for the keyboard: past the list of boxes. */
    readonly pastList: string;
    /** Button to the result, when services were chosen. */
    readonly showResult: string;
    /** The same button when none was. */
    readonly goOnWithout: string;
  };

  readonly result: {
    /**
     * Where the person stands. `chosen`: how many services they chose, at least 1; `withIncidents`: of these, with
     * confirmed or reported incidents; `withClaimsOnly`: of these, with nothing but alleged or disputed ones.
     */
    readonly standing: (chosen: number, withIncidents: number, withClaimsOnly: number) => string;
    /** Follows where none has incidents. Not an all-clear. */
    readonly caution: string;
    /** Heading above the first few steps. */
    readonly first: string;
    /** When nothing was chosen: title, and that the record fills as they browse. */
    readonly nothingChosen: { readonly title: string; readonly text: string };
  };
}

/** What the product does and does not do, in the order on screen. */
export const welcomePromises = ["on-device", "days-only", "reads-nothing", "no-all-clear"] as const;

export type WelcomePromise = (typeof welcomePromises)[number];
