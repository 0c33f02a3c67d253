import type { FeedList, FeedState, RefreshRefusal, UpdateState } from "#lib/domain/refresh.ts";

/** The day of these tests, and moments of it in the reader's own time. */
export const today = "2026-11-27";
export const at = (hour: number, minute: number, daysLater = 0): number =>
  new Date(2026, 10, 27 + daysLater, hour, minute).getTime();
export const now = at(15, 0);

export const aList: FeedList = {
  from: "network",
  entries: 1_023,
  dropped: 0,
  merged: 191,
  newestOn: "2026-11-25",
  since: at(14, 5),
  mergedWith: "the-catalogue",
};

/** The list, on and up to date; a test names only what it is about. */
export function aFeed(over: Partial<FeedState> = {}): FeedState {
  return {
    key: "feed",
    isOn: true,
    tried: { at: at(14, 5), end: { kind: "unchanged" } },
    confirmedAt: at(14, 5),
    nextAt: at(13, 40, 1),
    failures: 0,
    list: aList,
    ...over,
  };
}

export function updates(over: Partial<UpdateState> = {}): UpdateState {
  return {
    key: "updates",
    isOn: true,
    tried: { at: at(14, 5), end: { kind: "new" } },
    confirmedAt: at(14, 5),
    nextAt: at(13, 40, 1),
    failures: 0,
    edition: { number: 12, madeOn: "2026-11-26", expiresOn: "2027-02-26", hash: "edition-12" },
    ...over,
  };
}

/** After an attempt that was refused an hour ago, with the list of yesterday in use. */
export const refused = (why: RefreshRefusal): Partial<FeedState> => ({
  tried: { at: at(14, 0), end: { kind: "refused", why } },
  confirmedAt: at(13, 0, -1),
  nextAt: at(16, 30),
  failures: 1,
});
