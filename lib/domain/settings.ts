import type { AlertSetting } from "./alert.ts";
import type { Day } from "./day.ts";
import type { Language } from "./language.ts";
import type { Look } from "./look.ts";
import type { PartialDate } from "./partial-date.ts";
import type { PersonRegion } from "./person-region.ts";
import type { ServiceId } from "./service.ts";
import type { Theme } from "./theme.ts";

/** Whether a person's passwords are each used at one place only. */
export const ownPasswordAnswers = ["everywhere", "partly", "no"] as const;

/** What a person can choose or say for all services at once. Each is missing until they do. */
export interface Settings {
  /** Missing while they follow the browser. */
  readonly language: Language;
  /** After how many months without a visit closing an account is suggested. */
  readonly unusedAfterMonths: number;
  readonly alerts: AlertSetting;
  /** Facts that the catalogue knew by this day were told in a digest, or were there when it came. */
  readonly digestedOn: Day;
  /** Missing while they follow the device. */
  readonly theme: Theme;
  /** After how many months without a visit a service's visits are deleted; missing: never. */
  readonly keepVisitsMonths: number;
  /** While it is true no visit is recorded. */
  readonly isRecordingPaused: boolean;
  /** While it is true the summary leaves out services whose name alone may give something away. */
  readonly hidesSensitive: boolean;
  /** The day on which the welcome was done with. */
  readonly welcomedOn: Day;
  readonly region: PersonRegion;
  readonly ownPasswords: (typeof ownPasswordAnswers)[number];
  /** Where the mail arrives with which passwords are reset. */
  readonly mailboxes: readonly ServiceId[];
  /** Since when most of their accounts exist, said once for all. */
  readonly accountsSince: PartialDate;
  readonly lastBackupOn: Day;
  /** The day of an exported file that was read here and that they did not say to have deleted. Of this device. */
  readonly exportFileOn: Day;
  /** The day on which everything was found to be gone through no act of the person. Of this device. */
  readonly lostOn: Day;
  /** What was known when the person last looked at home. Of this device, and in no backup. */
  readonly lookedOn: Look;
  /** On which days the product was last at work: see `trustedDay`. Of this device, and in no backup. */
  readonly awake: { readonly on: Day; readonly before: Day };
}

/** One row a choice, so that two windows never overwrite each other's. */
export type StoredSetting = {
  readonly [Key in keyof Settings]: { readonly key: Key; readonly value: Settings[Key] };
}[keyof Settings];

/** Used where the person chose nothing. */
export const unusedAfterMonthsByDefault = 12;
