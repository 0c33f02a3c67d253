import type { Day } from "./day.ts";

/**
 * What can be kept up to date, each from one address and only if the person wants it: `updates` of our own catalogue,
 * and the `feed`, the public list of Have I Been Pwned.
 */
export const refreshables = ["updates", "feed"] as const;

export type Refreshable = (typeof refreshables)[number];

/**
 * Why an answer could not be had.
 *
 * - `not-permitted`: the permission for the host is not given;
 * - `cut-off`: the connection broke midway, or the body does not unpack;
 * - `forbidden`: 401 or 403; `too-many-requests`: 429; `server-error`: 5xx; `not-found`: any other answer but success.
 */
export const fetchRefusals = [
  "not-permitted",
  "offline",
  "timed-out",
  "cut-off",
  "too-large",
  "forbidden",
  "too-many-requests",
  "server-error",
  "not-found",
] as const;

export type FetchRefusal = (typeof fetchRefusals)[number];

/** Why a list is not taken over. `too-many-bad`: more than a tenth of its rows; `shrunk`: far shorter than the one in use. */
export const feedRefusals = ["empty", "not-a-list", "too-many-bad", "too-many", "shrunk"] as const;

export type FeedRefusal = (typeof feedRefusals)[number];

/**
 * Why an update is not taken over.
 *
 * - `not-an-update`: it is no manifest, or no file of ours;
 * - `damaged`: a part is not the one that was signed, or what was signed is no sound catalogue;
 * - `wrong-signature`: signed by nobody, or by a key that is not one of ours;
 * - `cannot-verify`: this browser does not know how to check such a signature (ADR 50);
 * - `older`: of an edition before the one in use; `contradicts`: of the same edition, and another;
 * - `expired`: it is past the day until which it was to be offered;
 * - `needs-newer`: its form, or a word in it, is one that only a later release knows.
 */
export const updateRefusals = [
  "not-an-update",
  "damaged",
  "wrong-signature",
  "cannot-verify",
  "older",
  "contradicts",
  "expired",
  "needs-newer",
] as const;

export type UpdateRefusal = (typeof updateRefusals)[number];

export type RefreshRefusal = FetchRefusal | FeedRefusal | UpdateRefusal;

/** How an attempt ended. Whatever is refused leaves in use what was there. */
export type RefreshEnd =
  | { readonly kind: "new" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly why: RefreshRefusal };

/** What is on record of something that is kept up to date. Of this device, and in no backup. Moments are milliseconds since 1970. */
interface RefreshState {
  /** Whether it is fetched by itself. What came from a file is in use without. */
  readonly isOn: boolean;
  /** The newest attempt. */
  readonly tried?: { readonly at: number; readonly end: RefreshEnd };
  /** When the list or edition in use was last known to be the newest. */
  readonly confirmedAt?: number;
  /** Not before this; missing while it is off. */
  readonly nextAt?: number;
  /** Attempts in a row that were refused. */
  readonly failures: number;
  /** As the server named them, for the next conditional request. */
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The updates of our own catalogue. */
export interface UpdateState extends RefreshState {
  readonly key: "updates";
  /** The edition that was taken over last; missing where none was. The bundled one may be newer. */
  readonly edition?: Edition;
}

/** Which edition of our own catalogue it is, as its publisher signed it. */
export interface Edition {
  /** Counts up with every edition, by one or more. */
  readonly number: number;
  /** The day it was made. */
  readonly madeOn: Day;
  /** The last day on which it may be offered as the newest. */
  readonly expiresOn: Day;
  /** Names the catalogue, see `CatalogueParts`. */
  readonly hash: string;
  /**
   * Ids of the keys that signed it, of those that the extension held then. An edition that none of today's keys signed
   * counts for nothing: whoever stole a key could have given it any number. Missing of a bundled one.
   */
  readonly signedBy?: readonly string[];
}

/** A key that our updates are signed with: the half that everybody may know. */
export interface UpdateKey {
  /** The first 16 hexadecimal digits of the SHA-256 of the raw key. */
  readonly id: string;
  /** The 32 bytes of an Ed25519 key, in base64. */
  readonly publicKey: string;
}

/** The list of Have I Been Pwned. */
export interface FeedState extends RefreshState {
  readonly key: "feed";
  /** The list that is in use; missing where none is. */
  readonly list?: FeedList;
}

export interface FeedList {
  /** Where it came from. */
  readonly from: "network" | "file";
  readonly entries: number;
  /** Rows that were bad, and left out. */
  readonly dropped: number;
  /** How many of the entries are incidents of our own catalogue. */
  readonly merged: number;
  /** At how many of its sites a visit is not noticed, as there are too many; missing where it is at all. */
  readonly unwatched?: number;
  /** The day on which the newest of its entries was listed. */
  readonly newestOn?: Day;
  /** When it came to be in use. */
  readonly since: number;
  /** The hash of the catalogue that its entries were merged with; of another, they are to be merged anew. */
  readonly mergedWith: string;
}

/** The states of all that can be kept up to date. What was never on has one too. */
export interface Refreshes {
  readonly updates: UpdateState;
  readonly feed: FeedState;
}

/** The states before anything was ever done. */
export const neverRefreshed: Refreshes = {
  updates: { key: "updates", isOn: false, failures: 0 },
  feed: { key: "feed", isOn: false, failures: 0 },
};

/** What a file turned out to be, and what came of it. */
export interface RefreshedFile {
  readonly what: Refreshable;
  readonly end: RefreshEnd;
}
