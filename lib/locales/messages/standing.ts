/**
 * Where the person stands at one service, in one sentence: on the icon, in the popup, in the welcome and on the
 * summary alike. Never an all-clear where nothing is known, and never "done" where nothing was to do.
 */
export interface StandingMessages {
  /** `steps`: the number on the icon; `minutes` for all of them together. */
  readonly "to-do": (steps: number, minutes: number) => string;
  /** Nothing that the icon counts, but something worth a few minutes. */
  readonly "worth-doing": (steps: number, minutes: number) => string;
  readonly ask: (steps: number) => string;
  /** `until`: the first day on which one of them is due. */
  readonly "put-off": (steps: number, until: string) => string;
  /** Something was to do, and all of it was done or left out. */
  readonly "all-settled": string;
  /** Incidents are known, and none asks for anything today. */
  readonly "nothing-now": string;
  readonly "no-account": string;
  readonly "nothing-known": string;
}
