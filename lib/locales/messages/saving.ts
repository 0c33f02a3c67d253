import type { BackupRefusal, DamagedPlace } from "#lib/domain/backup-refusal.ts";

/** Printing, the table file, and the backup with its way back. */
export interface SavingMessages {
  readonly print: Card;
  /** The table: one line an incident at a service. CSV is a kind of file that spreadsheets open. */
  readonly csv: Card;
  readonly save: Card;
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
