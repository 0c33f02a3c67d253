import { browser } from "wxt/browser";
import { addDays, type Day, dayOf } from "#lib/domain/day.ts";
import type { HistoryRefusal } from "#lib/domain/history.ts";
import type { JobControls, JobEnd } from "#lib/domain/job.ts";
import { abilities } from "./abilities.ts";
import { historyLock } from "./give-back-history.ts";

/** Gets a slice of the history: addresses with the day on which each was opened. Nothing of it is to be kept. */
export type TakeEntries = (entries: readonly { readonly url: string; readonly day: Day }[]) => void;

/** How much there was. */
export interface HistoryRead {
  /** Each address counts once for a day, or more often on a day with very many. */
  readonly entries: number;
  /** The oldest day with an entry. */
  readonly keptSince?: Day;
}

type End = JobEnd<HistoryRead, HistoryRefusal>;

/**
 * So many entries are read at a time. The page is held up while the browser hands them over, for 25 to 80 µs an entry as
 * measured in Chromium 156; matching one takes less than 1 µs.
 */
const sliceSize = 250;
/** The longest stretch that is read at a time, and the shortest that is still cut, in milliseconds. */
const longest = 24 * 60 * 60 * 1_000;
const shortest = 1_000;
/** As many as there may be at one moment, where cutting does not help: visits that were imported or synchronised. */
const mostAtOnce = 100_000;

/**
 * Goes through the whole history once, newest first, and gives the permission for it back, whatever happens. To be
 * called within a click, as it asks for that permission first of all.
 *
 * Both browsers answer a search with each address that has a visit in the given time, once: Chromium for visits from
 * the start to before the end, Firefox to the end itself. Its `lastVisitTime` is that of the address in all, which can be
 * later than the time that was searched, so the day is that of the search. Chromium keeps 90 days; Firefox keeps years,
 * and looks at every page it knows for each search.
 *
 * @param prepare makes ready what takes the slices, while the person is asked; nothing where it cannot.
 */
export function readHistory(prepare: () => Promise<TakeEntries | undefined>, on: JobControls): Promise<End> {
  const asked = abilities.history.ask();
  const left = new AbortController();
  const leave = () => left.abort();
  globalThis.addEventListener("pagehide", leave);
  const isOver = async () => {
    try {
      return await lookThrough(asked, prepare, on, AbortSignal.any([on.signal, left.signal]));
    } finally {
      globalThis.removeEventListener("pagehide", leave);
      // The question may still be open: a yes that comes late is given back too.
      await asked.catch(() => false);
      await abilities.history.giveBack();
    }
  };
  return navigator.locks.request(historyLock, { mode: "shared" }, isOver);
}

async function lookThrough(
  asked: Promise<boolean>,
  prepare: () => Promise<TakeEntries | undefined>,
  { progress }: JobControls,
  signal: AbortSignal,
): Promise<End> {
  const aborted = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  /** Nothing where the person stopped it: at once, whatever the browser is at. */
  const unlessAborted = <Value>(promise: Promise<Value>) => Promise.race([promise, aborted]);
  try {
    const [isAllowed, take] = (await unlessAborted(Promise.all([asked, prepare()]))) ?? [];
    if (signal.aborted || (isAllowed && !take)) return { state: "cancelled" };
    if (!isAllowed || !take) return { state: "refused", refusal: { reason: "not-allowed" } };
    const result = await readAll(take, progress, unlessAborted);
    return result ? { state: "done", result } : { state: "cancelled" };
  } catch (error) {
    if (!(error instanceof SearchError)) throw error;
    return { state: "refused", refusal: { reason: await reasonNow() } };
  }
}

/** Why a search failed. */
async function reasonNow(): Promise<HistoryRefusal["reason"]> {
  return (await abilities.history.has()) ? "unreadable" : "taken-back";
}

class SearchError extends Error {}

type UnlessAborted = <Value>(promise: Promise<Value>) => Promise<Value | undefined>;

/** Nothing where it was stopped. */
async function readAll(
  take: TakeEntries,
  progress: (part: number) => void,
  unlessAborted: UnlessAborted,
): Promise<HistoryRead | undefined> {
  const find = (startTime: number, endTime: number | undefined, maxResults: number) =>
    unlessAborted(search(startTime, endTime, maxResults));
  const today = dayOf(Date.now());
  const tomorrow = startOf(addDays(today, 1));
  let entries = 0;
  let keptSince: Day | undefined;
  const takeAll = (urls: readonly string[], day: Day) => {
    take(urls.map((url) => ({ url, day })));
    entries += urls.length;
    if (urls.length > 0) keptSince = day;
  };

  const oldest = await findOldest(tomorrow, find);
  if (oldest === undefined) return undefined;
  // What a clock that was ahead has left counts as of today.
  const ahead = await find(tomorrow, undefined, mostAtOnce);
  if (!ahead) return undefined;
  takeAll(ahead, today);

  let width = longest;
  let end = tomorrow;
  while (end > oldest) {
    const day = dayOf(end - 1);
    const start = Math.max(startOf(day), end - width);
    const mayBeCut = end - start > shortest;
    const urls = await find(start, end, mayBeCut ? sliceSize : mostAtOnce);
    if (!urls) return undefined;
    if (mayBeCut && urls.length >= sliceSize) {
      width = Math.ceil((end - start) / 2);
      continue;
    }
    takeAll(urls, day);
    const isWholeDay = urls.length === 0 && end - start >= longest;
    const next = isWholeDay ? await skipEmpty(start, oldest, find) : start;
    if (next === undefined) return undefined;
    end = next;
    if (urls.length < sliceSize / 4) width = Math.min(width * 2, longest);
    progress(Math.min(1, (tomorrow - end) / (tomorrow - oldest)));
  }
  return { entries, ...(keptSince && { keptSince }) };
}

type FindUrls = (
  startTime: number,
  endTime: number | undefined,
  maxResults: number,
) => Promise<readonly string[] | undefined>;

/** Midnight of the day of the oldest entry before a time, or that time where there is none. Found by halving. */
async function findOldest(before: number, find: FindUrls): Promise<number | undefined> {
  let low = 0;
  let high = before;
  const any = await find(low, high, 1);
  if (any?.length === 0) return before;
  if (!any) return undefined;
  while (high - low > longest) {
    const middle = Math.floor((low + high) / 2);
    const older = await find(low, middle, 1);
    if (!older) return undefined;
    if (older.length > 0) high = middle;
    else low = middle;
  }
  return startOf(dayOf(low));
}

/** Goes on from a midnight to before the next entry, in longer and longer steps. */
async function skipEmpty(from: number, oldest: number, find: FindUrls): Promise<number | undefined> {
  let end = from;
  for (let days = 1; end > oldest; days *= 2) {
    const start = startOf(addDays(dayOf(end), -days));
    const some = await find(start, end, 1);
    if (!some) return undefined;
    if (some.length > 0) break;
    end = start;
  }
  return end;
}

/** Every address with a visit in a time. */
async function search(startTime: number, endTime: number | undefined, maxResults: number): Promise<string[]> {
  try {
    const found = await browser.history.search({
      text: "",
      startTime,
      maxResults,
      ...(endTime !== undefined && { endTime }),
    });
    return found.flatMap(({ url }) => url ?? []);
  } catch (cause) {
    // The interface is gone with the permission, or the browser could not answer.
    throw new SearchError("The history could not be searched.", { cause });
  }
}

/** Midnight of a day, in milliseconds since the epoch, in the person's own time zone. */
function startOf(day: Day): number {
  return new Date(`${day}T00:00:00`).getTime();
}
