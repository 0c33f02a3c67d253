import type { FetchRefusal } from "./refresh.ts";

/** What came of asking a server once. Whatever may go wrong on the way is a value; only a bug throws. */
export type Fetched =
  | FetchedAnew
  /** The server says that what was had before is still the newest. */
  | { readonly kind: "unchanged" }
  | FetchedNot;

/** A whole answer, as it came out of the compression, not yet looked at. */
export interface FetchedAnew {
  readonly kind: "new";
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As the server named them, for the next conditional request. */
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchedNot {
  readonly kind: "refused";
  readonly why: FetchRefusal;
  /** How long the server asks to be left alone, in seconds: at most a day. */
  readonly retryAfter?: number;
}
