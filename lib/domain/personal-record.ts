import type { Account } from "./account.ts";
import type { AlertedFact, MutedService } from "./alert.ts";
import type { DeclinedService, Find } from "./find.ts";
import type { NoticedSign } from "./hygiene-step.ts";
import type { Resolution } from "./resolution.ts";
import type { ReuseGroup } from "./reuse.ts";
import type { StoredSetting } from "./settings.ts";
import type { Visit } from "./visit.ts";

/** Everything that is the person's own, table by table: what a backup holds. `personal-tables.ts` has the rules. */
export interface WholeRecord {
  readonly visits: readonly Visit[];
  readonly accounts: readonly Account[];
  readonly resolutions: readonly Resolution[];
  readonly noticedSigns: readonly NoticedSign[];
  readonly mutedServices: readonly MutedService[];
  readonly finds: readonly Find[];
  readonly reuseGroups: readonly ReuseGroup[];
  readonly declinedServices: readonly DeclinedService[];
  readonly alertedFacts: readonly AlertedFact[];
  readonly settings: readonly StoredSetting[];
}

export type PersonalTable = keyof WholeRecord;

/** A row of one table. */
export type RowOf<Table extends PersonalTable> = WholeRecord[Table][number];

/** What the person did, told and noticed, at all services together: what they are weighed by. */
export type PersonalRecord = Omit<WholeRecord, "alertedFacts" | "settings">;

/** What becomes of the rows of one restored table. */
export interface MergeCount {
  /** Not there before. */
  readonly added: number;
  /** There before, and changed by what is newer. */
  readonly updated: number;
  /** There before, and staying: the same, or newer than what is restored. */
  readonly kept: number;
}

export type MergeCounts = Readonly<Record<PersonalTable, MergeCount>>;
