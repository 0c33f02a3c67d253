import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import type { Edition, FetchRefusal } from "#lib/domain/refresh.ts";
import { answers, type MisbehavingServer, openMisbehavingServer } from "#tests/network/misbehaving-server.ts";
import { type RefreshInMemory, refreshInMemory } from "./in-memory-refresh.ts";

let server: MisbehavingServer;
let omamori: RefreshInMemory;
beforeAll(async () => {
  server = await openMisbehavingServer();
});
beforeEach(() => {
  server.forget();
  omamori = refreshInMemory(server.address);
});
afterAll(() => server.close());

const entry = (name: string, listedOn = "2026-11-20") => ({ name, listedOn });
const list = JSON.stringify([entry("Adobe", "2013-12-04"), entry("Canva"), entry("Dropbox", "2016-08-31")]);
const longer = JSON.stringify([...JSON.parse(list), entry("Newest", "2026-11-26")]);
const three = ["Adobe", "Canva", "Dropbox"];
const edition: Edition = { number: 2, madeOn: "2026-11-26", expiresOn: "2027-01-26", hash: "second" };
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

/** With the list on, and fetched once. */
async function withList(answering = answers.text(list)): Promise<void> {
  server.answer(answering);
  omamori.permit("feed");
  expect(await omamori.turnOn("feed")).toEqual({ kind: "new" });
  server.forget();
  omamori.done();
}

describe("with everything off", () => {
  it("nothing is asked, whatever is called, and nothing wakes us", async () => {
    await omamori.refreshDue();
    for (const what of ["feed", "updates"] as const) {
      expect(await omamori.refreshNow(what)).toEqual({ kind: "refused", why: "not-permitted" });
    }
    expect(server.requests).toEqual([]);
    expect(omamori.wakesIn()).toBeUndefined();
  });

  it("without the permission nothing is turned on", async () => {
    expect(await omamori.turnOn("feed")).toEqual({ kind: "refused", why: "not-permitted" });
    expect(server.requests).toEqual([]);
    expect(omamori.states().feed.isOn).toBe(false);
  });
});

describe("turning the list on", () => {
  it("fetches it at once, shows and tells what is new, and comes back in about a day", async () => {
    server.answer(answers.named(list, { etag: '"1"' }));
    omamori.permit("feed");
    expect(await omamori.turnOn("feed")).toEqual({ kind: "new" });
    expect(omamori.entries()).toEqual(three);
    expect(omamori.states().feed).toEqual({
      key: "feed",
      isOn: true,
      tried: { at: omamori.now(), end: { kind: "new" } },
      confirmedAt: omamori.now(),
      nextAt: omamori.now() + 24 * 3_600_000,
      failures: 0,
      etag: '"1"',
      list: {
        from: "network",
        entries: 3,
        dropped: 0,
        merged: 0,
        newestOn: "2026-11-20",
        since: omamori.now(),
        mergedWith: "bundled",
      },
    });
    expect(omamori.done()).toEqual(["merged with bundled", "told"]);
    expect(omamori.wakesIn()).toBe(24);
  });

  it("stays on where the first try fails, says so, and tries again", async () => {
    server.answer(answers.status(500));
    omamori.permit("feed");
    expect(await omamori.turnOn("feed")).toEqual({ kind: "refused", why: "server-error" });
    expect(omamori.states().feed).toMatchObject({ isOn: true, failures: 1 });
    expect(omamori.wakesIn()).toBe(0.25);
  });
});

describe("what is due", () => {
  it("is asked for, by the name of what is there, and once only", async () => {
    await withList(answers.named(list, { etag: '"1"' }));
    await omamori.refreshDue();
    expect(server.requests).toHaveLength(0);
    omamori.pass(24);
    await Promise.all([omamori.refreshDue(), omamori.refreshDue()]);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers["if-none-match"]).toBe('"1"');
    expect(omamori.states().feed).toMatchObject({
      tried: { at: omamori.now(), end: { kind: "unchanged" } },
      confirmedAt: omamori.now(),
      etag: '"1"',
    });
    expect(omamori.done()).toEqual(["shown"]);
    expect(omamori.wakesIn()).toBe(24);
  });

  it("takes a newer list in place of the old one", async () => {
    await withList();
    server.answer(answers.named(longer, { lastModified: "Fri, 27 Nov 2026 10:00:00 GMT" }));
    omamori.pass(24);
    await omamori.refreshDue();
    expect(omamori.entries()).toEqual([...three, "Newest"]);
    expect(omamori.states().feed).toMatchObject({
      lastModified: "Fri, 27 Nov 2026 10:00:00 GMT",
      list: { entries: 4, newestOn: "2026-11-26" },
    });
  });

  it("is also to merge the list with a catalogue that came after it, without asking anybody", async () => {
    await withList();
    omamori.loadOther("of the next release");
    await omamori.refreshDue();
    expect(omamori.done()).toEqual(["merged with of the next release", "shown"]);
    expect(omamori.states().feed.list).toMatchObject({ from: "network", mergedWith: "of the next release" });
    expect(server.requests).toEqual([]);
  });
});

describe("whatever the server does,", () => {
  const ways: readonly (readonly [string, Parameters<MisbehavingServer["answer"]>[0], string, number])[] = [
    ["it is slow", answers.slow(list, 3_000), "timed-out", 0.25],
    ["it drips", answers.drip(20), "timed-out", 0.25],
    ["it hangs up", answers.hangUp(), "offline", 0.25],
    ["it is cut off midway", answers.cutOff(list), "cut-off", 0.25],
    ["it is cut off in chunks", answers.cutOffInChunks(list), "cut-off", 0.25],
    ["it says 403", answers.status(403), "forbidden", 1],
    ["it says 429", answers.status(429), "too-many-requests", 1],
    ["it says 429 for two hours", answers.status(429, { "retry-after": "7200" }), "too-many-requests", 2],
    ["it says 500", answers.status(500), "server-error", 0.25],
    ["it says 304 to who has nothing by name", answers.status(304), "not-found", 1],
    ["it leads elsewhere", answers.redirect("https://elsewhere.example/"), "not-found", 1],
    ["it shows a page", answers.html(), "not-a-list", 24],
    ["it says nothing", answers.empty(), "not-a-list", 24],
    ["it has an empty list", answers.text("[]"), "empty", 24],
    ["it has half a list", answers.truncatedJson(list), "not-a-list", 24],
    ["it has half a packet", answers.cutOffPacked(longer.repeat(100)), "not-a-list", 24],
    ["it has bytes that are no text", answers.text(new Uint8Array([0x5b, 0xff, 0x5d])), "not-a-list", 24],
    ["it has a gzip bomb", answers.gzipBomb(50_000_000), "too-large", 24],
    ["it never ends", answers.endless(), "too-large", 24],
    ["it lost most of the list", answers.text(JSON.stringify([entry("Adobe")])), "shrunk", 24],
  ];

  test.for(ways)("when %s, the old list stays and it is said why", async ([, answering, why, hours]) => {
    await withList();
    const before = omamori.states().feed;
    server.answer(answering);
    omamori.withTimeout(why === "timed-out" ? 200 : 10_000);
    omamori.pass(24);
    await omamori.refreshDue();
    expect(omamori.entries()).toEqual(three);
    expect(omamori.states().feed).toEqual({
      ...before,
      tried: { at: omamori.now(), end: { kind: "refused", why } },
      failures: 1,
      nextAt: omamori.now() + hours * 3_600_000,
    });
    expect(omamori.wakesIn()).toBe(hours);
    expect(omamori.done()).toEqual(["shown"]);

    // And all is well once the server is.
    server.answer(answers.text(longer));
    omamori.pass(hours);
    await omamori.refreshDue();
    expect(omamori.states().feed).toMatchObject({ failures: 0, tried: { end: { kind: "new" } } });
    expect(omamori.entries()).toHaveLength(4);
  });
});

describe("asking now", () => {
  it("does so before anything is due", async () => {
    await withList();
    omamori.pass(1);
    expect(await omamori.refreshNow("feed")).toEqual({ kind: "new" });
    expect(server.requests).toHaveLength(1);
  });

  it("leaves a server alone that asked for it, until the time is over", async () => {
    await withList();
    server.answer(answers.status(429, { "retry-after": "7200" }));
    const refused = { kind: "refused", why: "too-many-requests" };
    expect(await omamori.refreshNow("feed")).toEqual(refused);
    server.answer(answers.text(longer));
    expect(await omamori.refreshNow("feed")).toEqual(refused);
    expect(server.requests).toHaveLength(1);
    omamori.pass(2);
    expect(await omamori.refreshNow("feed")).toEqual({ kind: "new" });
  });

  it("that fails does not shorten the wait of what fails by itself", async () => {
    await withList();
    server.answer(answers.hangUp());
    const refusals: (FetchRefusal | undefined)[] = [];
    for (let at = 0; at < 3; at++) {
      const end = await omamori.refreshNow("feed");
      refusals.push(end.kind === "refused" && end.why === "offline" ? end.why : undefined);
    }
    expect(refusals).toEqual(["offline", "offline", "offline"]);
    expect(omamori.wakesIn()).toBe(1);
  });
});

describe("a full disk", () => {
  it("is known before anybody is asked, so that nothing is fetched for nothing", async () => {
    await withList();
    omamori.pass(24);
    omamori.fillDisk(true);
    await expect(omamori.refreshDue()).rejects.toThrow("no room");
    expect(server.requests).toEqual([]);
    expect(omamori.entries()).toEqual(three);
  });
});

describe("a permission that was taken back in the browser", () => {
  it("turns it off and says so; what came before stays in use", async () => {
    await withList();
    omamori.revoke("feed");
    omamori.pass(24);
    await omamori.refreshDue();
    expect(server.requests).toEqual([]);
    expect(omamori.states().feed).toMatchObject({
      isOn: false,
      tried: { end: { kind: "refused", why: "not-permitted" } },
      list: { entries: 3 },
    });
    expect(omamori.entries()).toEqual(three);
    expect(omamori.wakesIn()).toBeUndefined();
  });
});

describe("turning it off", () => {
  it("deletes the list and all that is on record of it, gives the permission back, and lets nothing wake us", async () => {
    await withList();
    await omamori.turnOff("feed");
    expect(omamori.entries()).toEqual([]);
    expect(omamori.states().feed).toEqual({ key: "feed", isOn: false, failures: 0 });
    expect(omamori.isPermitted("feed")).toBe(false);
    expect(omamori.wakesIn()).toBeUndefined();
    expect(omamori.done()).toEqual(["shown"]);
  });

  it("of one leaves the other alone", async () => {
    await withList();
    server.answer(answers.text(JSON.stringify(edition)));
    omamori.permit("updates");
    await omamori.turnOn("updates");
    await omamori.turnOff("updates");
    expect(omamori.catalogue()).toBe("bundled");
    expect(omamori.states().feed).toMatchObject({ isOn: true, list: { mergedWith: "bundled" } });
    expect(omamori.wakesIn()).toBe(24);
  });
});

describe("everything that is erased while an answer is on its way", () => {
  test.for([
    ["a list", answers.slow(longer, 200)],
    ["a refusal", answers.cutOff(longer)],
  ] as const)("stays erased, whether the answer is %s", async ([, answering]) => {
    await withList();
    server.answer(answering);
    const asking = omamori.refreshNow("feed");
    await expect.poll(() => server.requests.length).toBe(1);
    omamori.erase();
    expect(await asking).toEqual({ kind: "refused", why: "not-permitted" });
    expect(omamori.states().feed).toEqual({ key: "feed", isOn: false, failures: 0 });
    expect(omamori.entries()).toEqual([]);
    expect(omamori.wakesIn()).toBeUndefined();
  });
});

describe("an update", () => {
  beforeEach(async () => {
    await withList();
    omamori.permit("updates");
    server.answer(answers.named(JSON.stringify(edition), { etag: '"e2"' }));
  });

  it("is kept, loaded, and the list merged with it", async () => {
    expect(await omamori.turnOn("updates")).toEqual({ kind: "new" });
    expect(omamori.catalogue()).toBe("second");
    expect(omamori.states().updates).toMatchObject({ edition, etag: '"e2"', isOn: true });
    expect(omamori.done()).toEqual(["merged with second", "told"]);
  });

  it("that is still the newest is not fetched again; but what its host calls so counts only until its day", async () => {
    await omamori.turnOn("updates");
    expect(await omamori.refreshNow("updates")).toEqual({ kind: "unchanged" });
    omamori.pass(24 * 90);
    await omamori.refreshNow("updates");
    const names = server.requests.map(({ headers }) => headers["if-none-match"]);
    expect(names).toEqual([undefined, '"e2"', undefined]);
  });

  it("that cannot be loaded is dropped, and it is said", async () => {
    omamori.breakLoading();
    expect(await omamori.turnOn("updates")).toEqual({ kind: "refused", why: "damaged" });
    expect(omamori.catalogue()).toBe("bundled");
    expect(omamori.states().updates).toMatchObject({ tried: { end: { kind: "refused", why: "damaged" } } });
    expect(omamori.states().updates).not.toHaveProperty("edition");
  });
});

describe("a file", () => {
  it("with the list is taken over without any network, whatever is off, and wakes nothing", async () => {
    expect(await omamori.refreshFromFile(bytesOf(`\uFEFF \n${list}`))).toEqual({
      what: "feed",
      end: { kind: "new" },
    });
    expect(omamori.entries()).toEqual(three);
    expect(omamori.states().feed).toEqual({
      key: "feed",
      isOn: false,
      failures: 0,
      list: expect.objectContaining({ from: "file", entries: 3, newestOn: "2026-11-20" }),
    });
    expect(omamori.done()).toEqual(["merged with bundled", "told"]);
    expect(server.requests).toEqual([]);
    expect(omamori.wakesIn()).toBeUndefined();
  });

  it("with an update is taken over likewise", async () => {
    expect(await omamori.refreshFromFile(bytesOf(JSON.stringify(edition)))).toEqual({
      what: "updates",
      end: { kind: "new" },
    });
    expect(omamori.catalogue()).toBe("second");
    expect(omamori.states().updates).toEqual({ key: "updates", isOn: false, failures: 0, edition });
  });

  test.for([
    ["nothing", "", "updates", "not-an-update"],
    ["a page", "<!doctype html>", "updates", "not-an-update"],
    ["half a list", list.slice(0, 30), "feed", "not-a-list"],
    ["an empty list", "[]", "feed", "empty"],
  ] as const)("that holds %s changes nothing, and it is said", async ([, text, what, why]) => {
    await withList();
    const before = omamori.states();
    expect(await omamori.refreshFromFile(bytesOf(text))).toEqual({ what, end: { kind: "refused", why } });
    expect(omamori.states()).toBe(before);
    expect(omamori.entries()).toEqual(three);
  });

  it("that is too large is not read", async () => {
    const large = new Uint8Array(20_000_001).fill(0x20);
    large[0] = 0x5b;
    expect(await omamori.refreshFromFile(large)).toEqual({
      what: "feed",
      end: { kind: "refused", why: "too-large" },
    });
  });

  it("stands in for what was fetched: the server is asked for the whole list then, and a shorter one is no loss", async () => {
    await withList(answers.named(list, { etag: '"1"' }));
    const many = JSON.stringify(Array.from({ length: 20 }, (_, at) => entry(`Made-up-${at}`)));
    await omamori.refreshFromFile(bytesOf(many));
    expect(omamori.states().feed).toMatchObject({ isOn: true, list: { from: "file", entries: 20 } });
    expect(omamori.states().feed).not.toHaveProperty("confirmedAt");
    omamori.pass(24);
    await omamori.refreshDue();
    expect(server.requests[0]?.headers).not.toHaveProperty("if-none-match");
    expect(omamori.entries()).toEqual(three);
  });
});
