import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from "vitest";
import { fetchLimited, type Question } from "#lib/network/fetch-limited.ts";
import { answers, type MisbehavingServer, openMisbehavingServer } from "./misbehaving-server.ts";

let server: MisbehavingServer;
beforeAll(async () => {
  server = await openMisbehavingServer();
});
beforeEach(() => {
  server.forget();
});
afterAll(() => server.close());

const ask = (over: Partial<Question> = {}) =>
  fetchLimited({
    address: `${server.address}list`,
    accept: "json",
    maxBytes: 10_000,
    timeout: 5_000,
    ...over,
  });
const list = JSON.stringify(Array.from({ length: 100 }, (_, at) => ({ name: `入口 ${at}` })));
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const refusedAs = (why: string) => ({ kind: "refused", why });

describe("an answer", () => {
  it("comes whole, with what the server calls it", async () => {
    server.answer(answers.named(list, { etag: 'W/"1"', lastModified: "Fri, 27 Nov 2026 10:00:00 GMT" }));
    expect(await ask()).toEqual({
      kind: "new",
      bytes: bytes(list),
      etag: 'W/"1"',
      lastModified: "Fri, 27 Nov 2026 10:00:00 GMT",
    });
  });

  test.for([
    ["in pieces", answers.inChunks([list.slice(0, 7), list.slice(7, 900), list.slice(900)])],
    ["packed", answers.packed(list)],
    ["late, but in time", answers.slow(list, 100)],
  ] as const)("that comes %s is the same", async ([, answering]) => {
    server.answer(answering);
    expect(await ask()).toEqual({ kind: "new", bytes: bytes(list) });
  });

  it("may be empty, or another than was asked for: what it holds is for its reader to judge", async () => {
    server.answer(answers.empty());
    expect(await ask()).toEqual({ kind: "new", bytes: new Uint8Array() });
    server.answer(answers.html());
    expect(await ask()).toMatchObject({ kind: "new" });
    for (const half of [answers.truncatedJson(list), answers.cutOffPacked(list)]) {
      server.answer(half);
      expect(await ask()).toMatchObject({ kind: "new" });
    }
  });

  it("is called nothing where its name is a book", async () => {
    server.answer(answers.named(list, { etag: `"${"a".repeat(600)}"` }));
    expect(await ask()).toEqual({ kind: "new", bytes: bytes(list) });
  });
});

describe("a question", () => {
  it("says what is wanted, and nothing about who asks", async () => {
    server.answer(answers.text(list));
    await ask({ accept: "text", headers: { "Add-Padding": "true" } });
    const [asked] = server.requests;
    expect(asked?.path).toBe("/list");
    expect(asked?.headers).toMatchObject({ accept: "text/plain", "add-padding": "true" });
    for (const header of ["cookie", "referer", "authorization", "if-none-match", "if-modified-since"]) {
      expect(asked?.headers).not.toHaveProperty(header);
    }
  });

  it("names what is there already, and learns that it is still the newest", async () => {
    server.answer(answers.named(list, { etag: '"2"' }));
    expect(await ask({ etag: '"2"' })).toEqual({ kind: "unchanged" });
    expect(await ask({ etag: '"1"' })).toMatchObject({ kind: "new", etag: '"2"' });
    const lastModified = "Fri, 27 Nov 2026 10:00:00 GMT";
    server.answer(answers.named(list, { lastModified }));
    expect(await ask({ lastModified })).toEqual({ kind: "unchanged" });
  });

  it("to which nothing was there takes no 'unchanged' for an answer", async () => {
    server.answer(answers.status(304));
    expect(await ask()).toEqual(refusedAs("not-found"));
  });

  it("to no address is a bug", async () => {
    await expect(ask({ address: "no address" })).rejects.toThrow(TypeError);
  });
});

describe("a refusal says why:", () => {
  test.for([
    [401, "forbidden"],
    [403, "forbidden"],
    [404, "not-found"],
    [410, "not-found"],
    [204, "not-found"],
    [429, "too-many-requests"],
    [500, "server-error"],
    [503, "server-error"],
  ] as const)("%d is %s", async ([status, why]) => {
    server.answer(answers.status(status));
    expect(await ask()).toEqual(refusedAs(why));
  });

  test.for([301, 302, 303, 307, 308])("a redirect by %d is not followed", async (status) => {
    server.answer(answers.redirect(`${server.address}elsewhere`, status));
    expect(await ask()).toEqual(refusedAs("not-found"));
    expect(server.requests.map(({ path }) => path)).toEqual(["/list"]);
  });

  it("nobody who answers is as being offline", async () => {
    server.answer(answers.hangUp());
    expect(await ask()).toEqual(refusedAs("offline"));
    const closed = await openMisbehavingServer();
    await closed.close();
    expect(await ask({ address: closed.address })).toEqual(refusedAs("offline"));
  });
});

describe("how long a server asks to be left alone", () => {
  const now = Date.parse("2026-11-27T10:00:00Z");
  beforeEach(() => {
    vi.useFakeTimers({ now, toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.for([
    ["120", 120],
    ["0", 0],
    ["Fri, 27 Nov 2026 10:05:00 GMT", 300],
    // Passed already.
    ["Fri, 27 Nov 2026 09:00:00 GMT", 0],
    // At most a day is believed.
    ["99999999999999999999", 86_400],
    ["Fri, 27 Nov 2099 10:05:00 GMT", 86_400],
    ["soon", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["", undefined],
  ] as const)("is read from '%s'", async ([text, seconds]) => {
    server.answer(answers.status(429, { "retry-after": text }));
    expect(await ask()).toEqual({
      ...refusedAs("too-many-requests"),
      ...(seconds !== undefined && { retryAfter: seconds }),
    });
  });

  it("is heard of a server in trouble too", async () => {
    server.answer(answers.status(503, { "retry-after": "60" }));
    expect(await ask()).toEqual({ ...refusedAs("server-error"), retryAfter: 60 });
  });
});

describe("patience ends", () => {
  it("where nothing comes in time", async () => {
    server.answer(answers.slow(list, 3_000));
    expect(await ask({ timeout: 100 })).toEqual(refusedAs("timed-out"));
  });

  it("where a byte comes now and then, for ever", async () => {
    server.answer(answers.drip(20));
    const begun = Date.now();
    expect(await ask({ timeout: 300 })).toEqual(refusedAs("timed-out"));
    expect(Date.now() - begun).toBeLessThan(2_000);
  });

  it("where the person gives up, before or in the middle: that is no answer, and is thrown", async () => {
    server.answer(answers.drip(20));
    const giving = new AbortController();
    const reason = new DOMException("given up", "AbortError");
    setTimeout(() => giving.abort(reason), 100);
    await expect(ask({ signal: giving.signal })).rejects.toBe(reason);
    await expect(ask({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe("a body that broke off", () => {
  test.for([
    ["of an announced length", answers.cutOff(list)],
    ["of no announced length", answers.cutOffInChunks(list)],
    ["that says it is packed and is not", answers.notPacked(list)],
  ] as const)("%s is no answer", async ([, answering]) => {
    server.answer(answering);
    expect(await ask()).toEqual(refusedAs("cut-off"));
  });

  it("is noticed where the browser does not mind", async () => {
    const short = new Response("[", { headers: { "content-length": "2" } });
    vi.stubGlobal("fetch", async () => short);
    expect(await ask()).toEqual(refusedAs("cut-off"));
  });
});

describe("an answer that is too large", () => {
  it("is one byte more than may be", async () => {
    server.answer(answers.text("a".repeat(10_000)));
    expect(await ask()).toMatchObject({ kind: "new" });
    server.answer(answers.text("a".repeat(10_001)));
    expect(await ask()).toEqual(refusedAs("too-large"));
  });

  it("is measured as it comes out of the packet, and is not unpacked any further", async () => {
    const size = 200_000_000;
    server.answer(answers.gzipBomb(size));
    expect(await ask()).toEqual(refusedAs("too-large"));
    const before = process.memoryUsage().arrayBuffers;
    expect(await ask({ maxBytes: 1_000_000 })).toEqual(refusedAs("too-large"));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size / 4);
  });

  it("is let go while it is still coming", async () => {
    server.answer(answers.endless());
    expect(await ask()).toEqual(refusedAs("too-large"));
    await expect.poll(() => server.requests[0]?.wasSent).toBe(false);
  });
});

it("an error that is none of the network is a bug, and is thrown", async () => {
  const bug = new RangeError("a bug");
  vi.stubGlobal("fetch", async () => {
    throw bug;
  });
  await expect(ask()).rejects.toBe(bug);
});
