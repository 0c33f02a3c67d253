import type { Screen } from "./popup.ts";

/** The frame of the summary, and what the catalogue covers. */
export interface ShellMessages {
  /** Names of the views, for the menu and their headings. */
  readonly views: {
    readonly home: string;
    readonly plan: string;
    readonly data: string;
    readonly timeline: string;
    readonly services: string;
    readonly find: string;
    readonly saving: string;
    readonly settings: string;
    readonly welcome: string;
  };
  /** Read out for the menu. */
  readonly menu: string;
  /** Link at the top, for the keyboard: to the content, past the menu. */
  readonly skipToContent: string;
  readonly onDevice: string;
  /** The same while the record is exchanged with the person's other devices. */
  readonly onDevices: string;
  /** Nothing is recorded yet. */
  readonly empty: Screen;
  /** Button there: to the grid of services. */
  readonly chooseServices: string;
  /** Button below a beginning: shows more of a long list. */
  readonly more: string;

  readonly coverage: {
    readonly heading: string;
    /** What the catalogue holds. */
    readonly size: (incidents: number, services: number, day: string) => string;
    /** How many services are on the person's list, and that only listed sites are recorded. */
    readonly own: (services: number) => string;
    /** Services of the record that the catalogue no longer lists. Only said where there are any. */
    readonly gone: (services: number) => string;
    /** That unlisted is not safe. */
    readonly caution: string;
    /** Opens the incidents that have no site to visit. */
    readonly homeless: (count: number) => string;
    /** Before their list: that everybody may be concerned. */
    readonly homelessNote: string;
    readonly credits: string;
    /** Before the names of those whose data the catalogue uses. */
    readonly creditsNote: string;
  };
}
