import type { AlertedFact } from "./alert.ts";
import type { PersonalRecord } from "./personal-record.ts";

/** A choice of the person, as it is kept. */
export interface KeptSetting {
  readonly key: string;
  readonly value: unknown;
}

/** Everything that is the person's own, table by table: what a backup holds. */
export interface WholeRecord<Setting extends KeptSetting = KeptSetting> extends PersonalRecord {
  readonly alertedFacts: readonly AlertedFact[];
  readonly settings: readonly Setting[];
}

export type PersonalTable = keyof WholeRecord;

/** What a table tells its rows apart by: no two rows of it have the same. */
export const rowKeys: { readonly [Table in PersonalTable]: (row: WholeRecord[Table][number]) => string } = {
  visits: ({ serviceId }) => serviceId,
  accounts: ({ serviceId }) => serviceId,
  resolutions: ({ subject, stepId }) => `${subject} ${stepId}`,
  noticedSigns: ({ serviceId, signId }) => `${serviceId} ${signId}`,
  mutedServices: ({ serviceId }) => serviceId,
  alertedFacts: ({ factId }) => factId,
  settings: ({ key }) => key,
};

/** The tables, in the order in which they are written and shown. */
export const personalTables = Object.keys(rowKeys) as readonly PersonalTable[];
