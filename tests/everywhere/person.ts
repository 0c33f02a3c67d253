import type { AbilityId } from "#lib/domain/ability.ts";
import type { Icon } from "#scripts/browser/tab.ts";

/** The browsers that the same steps are gone through in. */
export type BrowserName = "chromium" | "firefox";

/** A key that the steps press. */
export type Key = "Tab" | "Shift+Tab" | "Enter" | "Space" | "Escape" | "ArrowDown";

/** A page of the extension, however a browser shows it. */
export interface View {
  /**
   * Runs a function in the page.
   *
   * @param look is handed the page's own window; nothing from outside the function can be used in it but the argument.
   */
  readonly run: <Value, Argument = undefined>(
    look: (page: Window & typeof globalThis, argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ) => Promise<Value>;
  /** Runs a script in the page's own window, for what it leaves there. */
  readonly add: (source: string) => Promise<void>;
  /** Presses what a selector finds first, as a person does: the browser takes it for a click of theirs. */
  readonly press: (selector: string) => Promise<void>;
  /** The same with a button, by the words on it. */
  readonly pressButton: (words: string) => Promise<void>;
  /** The same with what a label names. */
  readonly pressLabelled: (words: string) => Promise<void>;
  /** The same with the first link of the main part with these words. */
  readonly pressLink: (words: string) => Promise<void>;
  /** Types into the field that a selector finds, in place of what is there. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Presses a key, by its name in `KeyboardEvent.key`; where the focus is. */
  readonly key: (name: Key) => Promise<void>;
  /** Types with the keyboard, where the focus is. */
  readonly keys: (text: string) => Promise<void>;
  /** Makes what can be seen of the page so large, in pixels. */
  readonly resize: (size: { readonly width: number; readonly height: number }) => Promise<void>;
  /** Presses a button that saves a file, by the words on it, or as a test presses it. @returns the file. */
  readonly save: (
    button: string | (() => Promise<void>),
  ) => Promise<{ readonly name: string; readonly text: string }>;
  /** Makes the system prefer dark colours, where this page is shown. */
  readonly inTheDark: () => Promise<void>;
  /** And light ones again. */
  readonly inTheLight: () => Promise<void>;
  /** Chooses in a list of choices that a selector finds. */
  readonly choose: (selector: string, value: string) => Promise<void>;
  /** Chooses a file in the field that a selector finds. */
  readonly chooseFile: (selector: string, name: string, content: string | Uint8Array) => Promise<void>;
  /** Prints the page. @returns the PDF. */
  readonly print: () => Promise<Uint8Array>;
  /** Shows the page as a printer gets it. */
  readonly onPaper: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A tab with a page of the web. */
export interface WebTab {
  readonly icon: () => Promise<Icon>;
  /** Goes on to another address, in front or not. */
  readonly goOn: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a person sets in their browser before they use it. */
export interface Habits {
  /** BCP 47 tag of the browser's own language; English by default. */
  readonly language?: string;
  /** What the person says yes to when they are asked, from the first start on. */
  readonly allows?: readonly AbilityId[];
  /** Has the extension come with the catalogue that is shipped, in place of the made-up one. */
  readonly hasShippedCatalogue?: boolean;
  /** Of Firefox, where a test is about one. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Addresses of pages that are open when Omamori is installed. */
  readonly open?: readonly string[];
  /** Whether the browser opens the tabs of last time when it starts. */
  readonly isRestoring?: boolean;
  /** What was done to the build before it was installed. @param build its folder. */
  readonly prepareBuild?: (build: string) => Promise<void>;
}

/** A day that the browser remembers of an address. */
export interface Remembered {
  readonly url: string;
  /** How many days ago. */
  readonly daysAgo: number;
}

/**
 * A person at a browser with Omamori: what they do and see there, whichever browser it is. The steps of a test speak of
 * nothing else.
 */
export interface Person {
  readonly browser: BrowserName;
  /** Opens an address in a new tab in front. */
  readonly visit: (address: string) => Promise<WebTab>;
  /** The same in a private window, where the person let the extension run there. */
  readonly visitPrivately: (address: string) => Promise<Pick<WebTab, "close">>;
  /** Opens the popup of the icon on the tab in front. */
  readonly openPopup: () => Promise<View>;
  /** @param view the part of the address after `#`. */
  readonly openSummary: (view?: string) => Promise<View>;
  /** Whether a page of the extension is open whose address ends so. */
  readonly hasOpen: (end: string) => Promise<boolean>;
  /** Begins to open an address in a new tab in front, and waits for nothing. */
  readonly setOut: (address: string) => Promise<void>;
  /** Puts each tab in front once. What a browser brings back it may load only then. */
  readonly lookThroughTabs: () => Promise<void>;
  /** What the icon says on each page of the web that is open, by its address. */
  readonly badges: () => Promise<Readonly<Record<string, string>>>;
  /** The ids of the notifications that are on screen; none where the browser does not let the extension show any. */
  readonly notifications: () => Promise<readonly string[]>;
  /** Presses the one that is on screen: in Firefox alone. */
  readonly pressNotification: () => Promise<void>;
  /** The rows of a table of the extension's database; nothing where there is none. */
  readonly rows: (table: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The rows of all of its tables, as JSON. */
  readonly everything: () => Promise<string>;
  /** Lets the browser stop the background, as it does when it was idle. */
  readonly stopBackground: () => Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  readonly restart: () => Promise<void>;
  /** Kills the browser, so that it saves nothing more, and starts it again on the same profile. */
  readonly crash: () => Promise<void>;
  /** Puts a later release in the place of the extension. @param change what is other in it; it is given its folder. */
  readonly update: (change?: (build: string) => Promise<unknown>) => Promise<void>;
  /** Makes the browser remember visits, and forget what it remembered before. Restarts it where need be. */
  readonly remember: (visits: readonly Remembered[]) => Promise<void>;
  /** Makes the person say yes when they are asked for a permission. Restarts the browser where need be. */
  readonly willAllow: (ability: AbilityId) => Promise<void>;
  /** Whether the extension holds it. */
  readonly holds: (ability: AbilityId) => Promise<boolean>;
  /** Takes a permission back, as in the browser's settings. */
  readonly takeBack: (ability: AbilityId) => Promise<void>;
  /** Puts rows into tables of the database, in place of what is there and behind the extension's back. */
  readonly put: (tables: Readonly<Record<string, readonly unknown[]>>) => Promise<void>;
  /**
   * Puts a database of an earlier release in the place of the extension's, while nothing of it runs.
   *
   * @param stores the tables, as the library writes their keys and indexes down.
   */
  readonly putDatabase: (
    version: number,
    stores: Readonly<Record<string, string>>,
    tables: Readonly<Record<string, readonly object[]>>,
  ) => Promise<void>;
  /** When the browser will wake the background, by the name of the alarm; in milliseconds since 1970. */
  readonly alarms: () => Promise<Readonly<Record<string, number>>>;
  /** Has an alarm come now. */
  readonly ring: (alarm: string) => Promise<void>;
  /** Waits until the browser itself would wake the background for a notification that is pressed. */
  readonly untilNotificationsHeard: () => Promise<void>;
  /** Waits until the browser itself knows the hosts that are watched, and would wake the background for them. */
  readonly untilWatched: () => Promise<void>;
  /** How many pages work out of sight. */
  readonly unseen: () => Promise<number>;
  /** Makes the browser show text twice as large. Restarts it where need be. */
  readonly doubleText: () => Promise<void>;
  /** Closes all tabs and takes off the record whatever was told and done: as after an install. */
  readonly forgetAll: () => Promise<void>;
  /** The folder in which the browser keeps whatever it keeps: all of it once it was closed. */
  readonly profile: string;
  readonly close: () => Promise<void>;
}
