import { vi } from "vitest";
import { type FakePermission, fakePermissions } from "./fake-permissions.ts";

/** One visit, as a browser keeps it. */
export interface FakeVisit {
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What a test sees and does with the history and its permission. */
export interface FakeHistory extends FakePermission {
  /** What was searched for so far. */
  readonly searches: readonly Search[];
  /** As if the page that reads it were closed. */
  readonly leavePage: () => void;
}

interface Search {
  readonly text: string;
  readonly startTime: number;
  readonly endTime?: number;
  readonly maxResults: number;
}

interface Options {
  readonly isGranted?: boolean;
  readonly answersYes?: boolean | Promise<boolean>;
  /** Called before each search is answered; what it throws, the search answers. */
  readonly onSearch?: (count: number) => unknown;
  /** Whether the end of a search belongs to it, as in Firefox. */
  readonly isEndIncluded?: boolean;
}

/**
 * A history that answers as browsers do: each address with a visit in the time, once, the newest first, and with the
 * time of its last visit in all.
 */
export function fakeHistory(visits: readonly FakeVisit[], options: Options = {}): FakeHistory {
  const { isGranted = false, answersYes = true, onSearch, isEndIncluded = false } = options;
  const searches: Search[] = [];
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  // A document that is made for a test has no locks. This one knows only one holder at a time, and no other wish.
  if (!navigator.locks) vi.stubGlobal("navigator", Object.create(navigator, { locks: { value: oneLock() } }));
  const sorted = visits.toSorted((a, b) => b.at - a.at);
  const lastOf = new Map<string, number>();
  for (const { url, at } of sorted) lastOf.set(url, Math.max(at, lastOf.get(url) ?? 0));
  const history = {
    search: async (search: Search) => {
      searches.push(search);
      await onSearch?.(searches.length);
      const { startTime, endTime = Number.MAX_VALUE, maxResults } = search;
      const urls = new Set<string>();
      for (const { url, at } of sorted) {
        if (urls.size >= maxResults) break;
        if (at >= startTime && (at < endTime || (isEndIncluded && at === endTime))) urls.add(url);
      }
      return [...urls].map((url) => ({ id: "1", url, title: "Title", lastVisitTime: lastOf.get(url) }));
    },
  };
  return {
    ...fakePermissions(answersYes).of("history", history, isGranted),
    searches,
    leavePage: () => page.dispatchEvent(new Event("pagehide")),
  };
}

function oneLock() {
  let isHeld = false;
  return {
    request: async (
      _name: string,
      { ifAvailable = false }: { readonly ifAvailable?: boolean },
      holding: (lock: object | null) => unknown,
    ) => {
      if (ifAvailable && isHeld) return await holding(null);
      isHeld = true;
      try {
        return await holding({});
      } finally {
        isHeld = false;
      }
    },
  };
}
