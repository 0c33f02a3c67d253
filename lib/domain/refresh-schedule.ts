import {
  type FeedState,
  type RefreshEnd,
  type Refreshes,
  type RefreshRefusal,
  refreshables,
  type UpdateState,
} from "./refresh.ts";

const minute = 60_000;
const hour = 60 * minute;

/** Between two looks that went well: a day, and two hours more or less, so that not all ask at the same moment. */
const day = 24 * hour;
const jitter = 2 * hour;

/** No wait is longer, whatever is on record: a moment further away was written by a clock that was wrong. */
export const longestWait = day + jitter;

/** An attempt that was under way when the browser was closed, or the disk was full, counts as cut off. */
const whileUnderWay: RefreshRefusal = "cut-off";

/** After how long it is tried again, for the first time, where each time after it waits twice as long; or a day at once. */
function firstWait(why: RefreshRefusal): number {
  switch (why) {
    case "offline":
    case "timed-out":
    case "cut-off":
    case "server-error":
      return 15 * minute;
    // Whoever does not want to be asked is asked less.
    case "too-many-requests":
    case "forbidden":
    case "not-found":
      return hour;
    // What was read and refused is the same an hour later.
    default:
      return day;
  }
}

/** What one attempt came to. */
export interface AttemptEnd {
  readonly end: RefreshEnd;
  /** How long the server asked to be left alone, in seconds. */
  readonly retryAfter?: number | undefined;
}

/** The moment and the chance of an attempt. */
export interface Moment {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** From 0 up to, and without, 1. */
  readonly random: number;
}

/**
 * When it is tried next.
 *
 * @param failures attempts in a row that were refused, with this one.
 * @returns in milliseconds since 1970: after now, and no later than `longestWait`.
 */
export function nextAttempt(
  { end, retryAfter = 0 }: AttemptEnd,
  failures: number,
  { now, random }: Moment,
): number {
  if (end.kind !== "refused") return now + day + Math.round((2 * random - 1) * jitter);
  const waited = Math.min(firstWait(end.why) * 2 ** Math.max(failures - 1, 0), day);
  return now + Math.min(Math.max(waited, retryAfter * 1_000), day);
}

/** The state once it is turned on: due at once. */
export function turnedOn<State extends UpdateState | FeedState>(state: State, now: number): State {
  return { ...state, isOn: true, nextAt: now, failures: 0 };
}

/** The state once its permission is gone: off, and it says why. What came before stays in use. */
export function taken<State extends UpdateState | FeedState>(state: State, now: number): State {
  const { nextAt: _, ...rest } = state;
  return {
    ...(rest as State),
    isOn: false,
    tried: { at: now, end: { kind: "refused", why: "not-permitted" } },
  };
}

/**
 * The state while an attempt is under way, kept before it begins: one that never ends, as the browser was closed or
 * the disk is full, is tried again no sooner than one that was cut off.
 */
export function begun<State extends UpdateState | FeedState>(state: State, moment: Moment): State {
  const failures = state.failures + 1;
  const end: RefreshEnd = { kind: "refused", why: whileUnderWay };
  return { ...state, failures, nextAt: nextAttempt({ end }, failures, moment) };
}

/** The state after an attempt. @param state before it. */
export function ended<State extends UpdateState | FeedState>(
  state: State,
  attempt: AttemptEnd,
  moment: Moment,
): State {
  const { end } = attempt;
  const { now } = moment;
  const isRefused = end.kind === "refused";
  const failures = isRefused ? state.failures + 1 : 0;
  return {
    ...state,
    tried: { at: now, end },
    failures,
    ...(!isRefused && { confirmedAt: now }),
    ...(state.isOn && { nextAt: nextAttempt(attempt, failures, moment) }),
  };
}

/** When it is due; nothing where it is off. Clocks that were set back or ahead make nothing wait longer than it may. */
export function dueAt(state: UpdateState | FeedState | undefined, now: number): number | undefined {
  if (!state?.isOn) return undefined;
  const { nextAt = now } = state;
  return nextAt - now > longestWait ? now : nextAt;
}

/** When the next thing is due; nothing where nothing is on. */
export function earliestDue(states: Refreshes, now: number): number | undefined {
  const dues = refreshables.flatMap((what) => dueAt(states[what], now) ?? []);
  return dues.length === 0 ? undefined : Math.min(...dues);
}

/** Until when the server has asked to be left alone, also by the person; nothing where it may be asked now. */
export function leftAloneUntil(state: UpdateState | FeedState, now: number): number | undefined {
  const { end } = state.tried ?? {};
  if (end?.kind !== "refused" || end.why !== "too-many-requests") return undefined;
  const due = dueAt(state, now);
  return due !== undefined && due > now ? due : undefined;
}

/** Whether the list in use was merged with another catalogue than the one that is loaded. */
export function needsMerging(state: FeedState, catalogueHash: string | undefined): boolean {
  return state.list !== undefined && catalogueHash !== undefined && state.list.mergedWith !== catalogueHash;
}
