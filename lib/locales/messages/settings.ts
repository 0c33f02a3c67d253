import type { AbilityId } from "#lib/domain/ability.ts";
import type { Settings } from "#lib/domain/settings.ts";
import type { Screen } from "./popup.ts";

/** The settings, apart from those about notifications. Each is explained in a line at most. */
export interface SettingMessages {
  /** What the person tells once for all services. */
  readonly once: {
    readonly heading: string;
    /** What answers are good for, and that they stay on the device. */
    readonly note: string;
    readonly ownPasswords: {
      readonly question: string;
      readonly answers: Readonly<Record<Settings["ownPasswords"], string>>;
      /** How one can tell. */
      readonly note: string;
    };
    readonly mailboxes: {
      readonly question: string;
      /** Why: whoever reads that mail can reset the other passwords. */
      readonly note: string;
    };
    readonly accountsSince: {
      readonly question: string;
      readonly about: (year: string) => string;
      readonly untold: string;
    };
  };
  /** Heading above language and theme. */
  readonly display: string;
  /** Under the heading of the view that keeps the incident data up to date; and the link there. */
  readonly upToDate: string;
  readonly toUpToDate: string;
  readonly theme: {
    readonly label: string;
    /** As the device has it. */
    readonly device: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly sensitive: {
    /** Label of a switch. */
    readonly hide: string;
    /** Under it: what is hidden and what is not; and that the icon and notifications never name them anyway. */
    readonly note: string;
  };
  /** What is asked for only when it is needed; the sentences about each are those of `abilities`. */
  readonly permissions: {
    readonly heading: string;
    readonly note: string;
    readonly names: Readonly<Record<AbilityId, string>>;
  };
  readonly visits: {
    /** Heading above what is kept of visits, and for how long. */
    readonly heading: string;
    /** What exactly is kept, of visits and otherwise, and where. */
    readonly kept: string;
    /** Label of a switch. */
    readonly pause: string;
    /** Under it, on or off: what is not recorded, and what works on. */
    readonly pauseNote: string;
    /** Label before a choice of how long visits are kept. */
    readonly keep: string;
    readonly years: (years: number) => string;
    readonly untilRemoved: string;
    /** Under it: older visits are deleted as soon as a time is chosen, and from then on; answers stay. */
    readonly keepNote: string;
    /**
     * In its place where visits go before an account counts as unused: closing it is not suggested then.
     */
    readonly tooShort: string;
    /** Said after a choice. `services`: at how many services visits were deleted, 1 or more. */
    readonly deleted: (services: number) => string;
  };
  readonly erase: {
    readonly heading: string;
    /** Under it: what goes, and that it does not come back. */
    readonly note: string;
    /** Button: opens the question. */
    readonly open: string;
    /** Heading of the question. */
    readonly question: string;
    /** What goes, in full; and that files the person has saved are left. */
    readonly extent: string;
    /** The word to type, as anybody can type it on an ordinary keyboard of the language. */
    readonly word: string;
    /** Label of the field. */
    readonly typeWord: (word: string) => string;
    readonly confirm: string;
    readonly cancel: string;
    /** Afterwards: what is left, and how a record begins again. Open pages only count once they load anew. */
    readonly done: Screen;
  };
}
