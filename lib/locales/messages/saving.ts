import type { BackupRefusal, DamagedPlace } from "#lib/domain/backup-refusal.ts";
import type { SyncProblem } from "#lib/domain/sync.ts";

/** Printing, the table file, and the backup with its way back. */
export interface SavingMessages {
  readonly print: Card;
  /** The table: one line an incident at a service. CSV is a kind of file that spreadsheets open. */
  readonly csv: Card;
  readonly save: Card & {
    /** Of a file without a passphrase: where to keep it. */
    readonly readable: string;
    /** The switch that asks for a passphrase, and what it does. */
    readonly seal: string;
    readonly sealNote: string;
    /** Button, with a passphrase. */
    readonly sealed: string;
    readonly sealing: string;
    /** After such a file was saved. */
    readonly done: string;
  };
  readonly passphrase: PassphraseMessages;
  readonly sync: SyncMessages;
  readonly restore: {
    readonly heading: string;
    readonly note: string;
    /** In the field that files can be dropped on. */
    readonly drop: string;
    /** Button there. */
    readonly choose: string;
    readonly reading: string;
    /** Why a file is not restored. */
    readonly refused: Readonly<Record<Exclude<BackupRefusal["kind"], "damaged">, string>>;
    readonly damaged: string;
    /** Where the damage is. `part`: a name from `parts`; `row`: from 1. */
    readonly damagedAt: (part: string, row: number | undefined) => string;
    /** Follows every refusal. */
    readonly unchanged: string;
    /** Above the counts, before anything is changed. `day`: when the backup was made. */
    readonly preview: (day: string) => string;
    /** That newer entries on this device stay, and that notifications come turned off. */
    readonly previewNote: string;
    /** Where the file says how long visits are kept: that would delete visits here, so the person chooses it anew. */
    readonly keepingLeftOut: string;
    /** Sites are left out that only the list of Have I Been Pwned names, which is not in use here. */
    readonly unlistedLeftOut: (sites: number) => string;
    readonly columns: {
      readonly part: string;
      readonly added: string;
      readonly updated: string;
      readonly kept: string;
    };
    readonly nothingNew: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly done: (added: number, updated: number) => string;
    /** Of a file that has a passphrase. */
    readonly locked: string;
    /** Button. */
    readonly open: string;
    readonly opening: string;
    /** After a restore: how the other device gets the same. */
    readonly saveBackNote: string;
    readonly saveBack: string;
  };
  /** Names of what a backup holds. */
  readonly parts: Readonly<Record<DamagedPlace["part"], string>>;
  /** Columns of the table file that have no name elsewhere. */
  readonly csvColumns: {
    readonly service: string;
    readonly incident: string;
    /** When it began. */
    readonly from: string;
    /** When it ended. */
    readonly until: string;
    /** By whom it was said. */
    readonly said: string;
    readonly verdict: string;
    readonly reason: string;
    /** How many things there are to do at the service now. */
    readonly now: string;
    readonly lastVisit: string;
    readonly source: string;
  };
  readonly report: {
    /** Heading of the printed page. */
    readonly title: string;
    /** Under it. */
    readonly madeOn: (day: string) => string;
    /** Heading of what of the person's may be out. */
    readonly data: string;
    readonly noData: string;
    readonly incidents: string;
    readonly noIncidents: string;
    readonly columns: {
      readonly data: string;
      readonly services: string;
      /** The newest incident that involves it. */
      readonly newest: string;
      readonly when: string;
      readonly incident: string;
      readonly said: string;
      readonly verdict: string;
    };
  };
}

interface Card {
  readonly heading: string;
  readonly note: string;
  readonly button: string;
}

/** A passphrase, wherever one is chosen or typed. */
export interface PassphraseMessages {
  readonly label: string;
  /** The second field, where the first is hidden. */
  readonly again: string;
  readonly show: string;
  /** What makes a good one. `least`: the fewest characters. */
  readonly hint: (least: number) => string;
  /** That nobody can do without it. */
  readonly lost: string;
  readonly tooShort: (least: number) => string;
  readonly differs: string;
}

/** One record on several devices. */
export interface SyncMessages {
  readonly heading: string;
  readonly note: string;
  /** Who carries it, and what they can see. */
  readonly carrier: string;
  /** What stays of each device, and that deleting is for all. */
  readonly scope: string;
  /** Button: begins to set it up. */
  readonly start: string;
  readonly looking: string;
  /** On the first device. */
  readonly first: string;
  /** On every other. */
  readonly joining: string;
  readonly turnOn: string;
  readonly making: string;
  readonly cancel: string;
  readonly on: string;
  readonly sentOn: (day: string) => string;
  readonly receivedOn: (day: string) => string;
  /** How to tell that the browser carries nothing. */
  readonly nothingReceived: string;
  readonly exchange: string;
  readonly exchanging: string;
  readonly agreed: string;
  readonly turnOff: string;
  readonly question: string;
  readonly extent: string;
  readonly turnOffHere: string;
  readonly turnOffEverywhere: string;
  /** The way out where a passphrase is lost, or what is there is of no use. */
  readonly clear: string;
  readonly clearQuestion: string;
  readonly clearExtent: string;
  readonly clearConfirm: string;
  readonly ended: (day: string) => string;
  /** The browser gave no permission. */
  readonly notAllowed: string;
  readonly problems: Readonly<Record<SyncProblem, string>>;
}
