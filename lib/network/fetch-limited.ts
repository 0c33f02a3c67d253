import type { Fetched, FetchedNot } from "#lib/domain/fetched.ts";
import type { FetchRefusal } from "#lib/domain/refresh.ts";

/** One question to a server, and how much of an answer is waited for. */
export interface Question {
  readonly address: string;
  /** What is said to be wanted. What came is for its reader to judge: servers say `text/plain` of everything. */
  readonly accept: "json" | "text" | "bytes";
  /** Bytes of the answer after it came out of its compression. */
  readonly maxBytes: number;
  /** For the whole answer, down to its last byte; in milliseconds. */
  readonly timeout: number;
  /** As the server named them when it answered last: where nothing has changed since, it says only that. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Gives up when the person does. */
  readonly signal?: AbortSignal;
}

const accepted: Readonly<Record<Question["accept"], string>> = {
  json: "application/json",
  text: "text/plain",
  bytes: "application/octet-stream, */*;q=0.5",
};

/** The longest that a server is left alone because it asks to be, in seconds: a day. */
const longestRetryAfter = 86_400;

/** What a server calls an answer is kept and sent back, so it must not be a book. */
const longestName = 512;

/**
 * Asks a server once, with nothing about the person: no cookie, no referrer, nothing from or for a cache. It is not
 * followed elsewhere. An answer that is too large, too slow or cut off is let go as soon as that is clear.
 *
 * Whether the permission for the host is given is for the caller to know: without it the server decides who may read.
 *
 * @returns whatever came of it, as a value.
 * @throws TypeError where the address or a header is none; and what `signal` gives, once it is given up.
 */
export async function fetchLimited(question: Question): Promise<Fetched> {
  const { maxBytes, timeout, signal } = question;
  const patience = AbortSignal.timeout(timeout);
  const request = requestFor(question, signal ? AbortSignal.any([signal, patience]) : patience);
  const failed = (otherwise: FetchRefusal): FetchedNot => {
    signal?.throwIfAborted();
    return refused(patience.aborted ? "timed-out" : otherwise);
  };

  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    return failed(whyBroken(error, "offline"));
  }
  const { status, headers } = response;
  if (status !== 200) {
    await response.body?.cancel().catch(ignoreBroken);
    // Nobody but us names what we have, so an unasked "unchanged" is about nothing.
    if (status === 304 && (question.etag ?? question.lastModified) !== undefined)
      return { kind: "unchanged" };
    return refused(whyNot(status), readRetryAfter(headers.get("retry-after"), Date.now()));
  }
  try {
    const bytes = await readLimited(response, maxBytes);
    if (bytes === undefined) return refused("too-large");
    if (isCutOff(response, bytes.length)) return refused("cut-off");
    return { kind: "new", bytes, ...namesOf(headers) };
  } catch (error) {
    return failed(whyBroken(error, "cut-off"));
  }
}

function requestFor(question: Question, signal: AbortSignal): Request {
  const headers = new Headers({ ...question.headers, accept: accepted[question.accept] });
  if (question.etag !== undefined) headers.set("if-none-match", question.etag);
  if (question.lastModified !== undefined) headers.set("if-modified-since", question.lastModified);
  return new Request(question.address, {
    headers,
    signal,
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    // Not followed, and other than with "error" told from a connection that broke.
    redirect: "manual",
  });
}

/** Reads an answer to its end, or gives nothing as soon as it is larger than it may be, however well it was packed. */
async function readLimited(
  { body }: Response,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader?.cancel().catch(ignoreBroken);
      return undefined;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Not every browser minds that fewer bytes came than were announced. Of a packed answer the packed ones were. */
function isCutOff({ headers }: Response, length: number): boolean {
  const announced = headers.get("content-length");
  return announced !== null && !headers.has("content-encoding") && length < Number(announced);
}

/** Browsers tell of all that breaks on the way by a `TypeError`, and of what was given up by a `DOMException`. */
function whyBroken(error: unknown, why: FetchRefusal): FetchRefusal {
  if (error instanceof TypeError || error instanceof DOMException) return why;
  throw error;
}

/** What is let go may have broken already, which changes nothing. */
function ignoreBroken(error: unknown): void {
  whyBroken(error, "cut-off");
}

function whyNot(status: number): FetchRefusal {
  if (status === 401 || status === 403) return "forbidden";
  if (status === 429) return "too-many-requests";
  return status >= 500 ? "server-error" : "not-found";
}

function refused(why: FetchRefusal, retryAfter?: number): FetchedNot {
  return { kind: "refused", why, ...(retryAfter !== undefined && { retryAfter }) };
}

/**
 * Reads a `Retry-After`: seconds, or the moment as an HTTP date (RFC 9110, section 10.2.3).
 *
 * @param now in milliseconds since 1970.
 * @returns seconds, from none to a day; nothing where it says neither.
 */
function readRetryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : // A date begins with the day of the week. Left to itself, `Date.parse` makes a date of "-5" too.
      Math.ceil((Date.parse(/^[A-Z]/.test(text) ? text : "") - now) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longestRetryAfter);
}

/** How the server names this answer. */
function namesOf(headers: Headers): { readonly etag?: string; readonly lastModified?: string } {
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  const isName = (name: string | null): name is string =>
    name !== null && name !== "" && name.length <= longestName;
  return { ...(isName(etag) && { etag }), ...(isName(lastModified) && { lastModified }) };
}
