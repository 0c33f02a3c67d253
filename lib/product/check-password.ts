import { abilities } from "#lib/browser/abilities.ts";
import { rangesAddress } from "#lib/domain/asked-hosts.ts";
import {
  type AskRange,
  lookUpPassword,
  maxRangeBytes,
  type PasswordVerdict,
  type RangeAnswer,
  type RangeRefusal,
} from "#lib/domain/exposed-password.ts";
import type { Fetched } from "#lib/domain/fetched.ts";
import type { JobControls, JobEnd } from "#lib/domain/job.ts";
import type { ExposedInExport } from "#lib/imports/exposed-logins.ts";
import type { HeldPasswords } from "#lib/imports/read-in-worker.ts";
import { fetchLimited } from "#lib/network/fetch-limited.ts";

/** Why a password was not checked. */
export interface CheckRefusal {
  readonly why: RangeRefusal;
}

/** What a check asks with: the service, and the time. */
export interface CheckMeans {
  /** Within the click, before anything else. */
  readonly ask: () => Promise<boolean>;
  readonly fetchRange: (prefix: string, signal: AbortSignal) => Promise<Fetched>;
  /** Waits so many milliseconds, or until the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** At most four requests in a second: the service sets no limit, and one person's check must not be a burden to it. */
const leastGap = 250;

/** Asked to wait without being told how long. */
const usualWait = 5_000;

/** Who is asked to wait longer is told so instead. */
const longestWait = 120_000;

/** So often a request is made again, before it is said that it cannot be done. */
const mostAttempts = 4;

/** A hiccup of the line or the server passes; whatever else is refused, is. */
const passing: readonly RangeRefusal[] = ["timed-out", "cut-off", "server-error"];

const pauseAfterHiccup = 2_000;

/**
 * Looks one password up in the lists of exposed ones. To be called within a click: asking for the permission comes before
 * anything else. Nothing of it is kept.
 */
export async function checkPassword(
  password: string,
  { signal }: Pick<JobControls, "signal">,
  means: CheckMeans = shipped,
): Promise<JobEnd<PasswordVerdict, CheckRefusal>> {
  if (!(await means.ask())) return { state: "refused", refusal: { why: "not-permitted" } };
  const looked = await lookUpPassword(password, rangesBy(means, signal));
  if (signal.aborted) return { state: "cancelled" };
  return "why" in looked ? { state: "refused", refusal: looked } : { state: "done", result: looked.verdict };
}

/** Looks up the passwords of an export that was read, which stay where they are. To be called within a click. */
export async function checkExport(
  passwords: HeldPasswords,
  on: JobControls,
  means: CheckMeans = shipped,
): Promise<JobEnd<ExposedInExport, CheckRefusal>> {
  if (!(await means.ask())) return { state: "refused", refusal: { why: "not-permitted" } };
  const end = await passwords.check(rangesBy(means, on.signal), on);
  return "kind" in end ? { state: "cancelled" } : { state: "done", result: end };
}

/** Asks the service for ranges: one at a time, never too often, and again where it asks to wait. */
export function rangesBy({ fetchRange, wait, now }: CheckMeans, signal: AbortSignal): AskRange {
  let last = Number.NEGATIVE_INFINITY;
  return async (prefix): Promise<RangeAnswer> => {
    for (let attempt = 1; ; attempt++) {
      const early = last + leastGap - now();
      if (early > 0) await wait(early, signal);
      if (signal.aborted) return { kind: "refused", why: "cut-off" };
      last = now();
      const fetched = await fetchRange(prefix, signal);
      if (fetched.kind === "new") return { kind: "answered", bytes: fetched.bytes };
      // Nothing of an earlier answer is kept, so there is nothing that could be unchanged.
      if (fetched.kind === "unchanged") return { kind: "refused", why: "unreadable" };
      const pause = pauseAfter(fetched);
      if (pause === undefined || attempt === mostAttempts) return { kind: "refused", why: fetched.why };
      await wait(pause, signal);
    }
  };
}

/** How long to wait before asking again, in milliseconds; nothing where that is of no use. */
function pauseAfter({ why, retryAfter }: Extract<Fetched, { kind: "refused" }>): number | undefined {
  const told = retryAfter === undefined ? undefined : retryAfter * 1_000;
  if (why === "too-many-requests") {
    const pause = told ?? usualWait;
    return pause > longestWait ? undefined : pause;
  }
  return passing.includes(why) ? Math.max(pauseAfterHiccup, Math.min(told ?? 0, longestWait)) : undefined;
}

const shipped: CheckMeans = {
  ask: () => abilities["exposed-passwords"].ask(),
  fetchRange: async (prefix, signal) => {
    // The browser would remember every address that a page asked for, for as long as it is open.
    performance.setResourceTimingBufferSize(0);
    return fetchLimited({
      address: `${rangesAddress}${prefix}`,
      accept: "text",
      maxBytes: maxRangeBytes,
      timeout: 15_000,
      headers: { "Add-Padding": "true" },
      signal,
    });
  },
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      signal.addEventListener("abort", go);
    }),
  now: () => performance.now(),
};
