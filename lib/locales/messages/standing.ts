import type { StandingKind } from "#lib/domain/standing.ts";

/**
 * Where the person stands at one service, in one sentence: on the icon, in the popup, in the welcome and on the
 * summary alike. Never an all-clear where nothing is known, and never "done" where nothing was to do.
 */
export type StandingMessages = {
  /** `steps`: the number on the icon; `minutes` for all of them together. */
  readonly "to-do": (steps: number, minutes: number) => string;
  /** Nothing that the icon counts, but something worth a few minutes. */
  readonly "worth-doing": (steps: number, minutes: number) => string;
  readonly ask: (steps: number) => string;
  /** `until`: the first day on which one of them is due. */
  readonly "put-off": (steps: number, until: string) => string;
} & Readonly<Record<Exclude<StandingKind, "to-do" | "worth-doing" | "ask" | "put-off">, string>>;
