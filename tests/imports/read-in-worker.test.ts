import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { fingerprintOf, type RangeAnswer } from "#lib/domain/exposed-password.ts";
import { readInWorker } from "#lib/imports/read-in-worker.ts";
import { waitFor } from "#tests/wait-for.ts";
import { catalogue } from "./a-catalogue.ts";
import { bytesOf } from "./read-sample.ts";

const today = "2026-11-22";

/** A worker that says what a test has it say. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly url: string;
  readonly told: unknown[] = [];
  transferred: readonly unknown[] = [];
  isEnded = false;

  constructor(url: URL) {
    super();
    this.url = url.href;
    FakeWorker.made.push(this);
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    this.told.push(message);
    this.transferred = transfer;
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function start(signal = new AbortController().signal) {
  const parts: number[] = [];
  const bytes = new Uint8Array(bytesOf("url,user,password\n"));
  const reading = readInWorker(bytes, "x.csv", catalogue, today, {
    progress: (part) => parts.push(part),
    signal,
  });
  return { reading, bytes, parts, worker: FakeWorker.made[0] };
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal("Worker", FakeWorker);
});

describe("reading in a worker", () => {
  it("hands the bytes over instead of copying them, with what is needed of the catalogue", () => {
    const { worker, bytes } = start();
    expect(worker?.url).toMatch(/export-worker/);
    expect(worker?.told[0]).toEqual({ kind: "read", bytes, name: "x.csv", catalogue, today });
    expect(worker?.transferred).toEqual([bytes.buffer]);
  });

  it("tells of its progress, gives the result, and ends the worker with what it read", async () => {
    const { worker, reading, parts } = start();
    worker?.say({ kind: "progress", part: 0.5 });
    worker?.say({ kind: "ended", result: { kind: "refused", reason: "empty" }, passwords: 0 });
    expect(await reading).toEqual({ kind: "refused", reason: "empty" });
    expect(parts).toEqual([0.5]);
    expect(worker?.isEnded).toBe(true);
  });

  it("ends at once when it is cancelled, whatever the worker does", async () => {
    const cancelling = new AbortController();
    const { worker, reading } = start(cancelling.signal);
    cancelling.abort();
    expect(await reading).toEqual({ kind: "cancelled" });
    expect(worker?.isEnded).toBe(true);
  });

  it("does not begin where it was cancelled before", async () => {
    const { worker, reading } = start(AbortSignal.abort());
    expect(await reading).toEqual({ kind: "cancelled" });
    expect(worker).toBeUndefined();
  });

  it("fails aloud where the worker breaks, and says nothing of what it read", async () => {
    const { worker, reading } = start();
    worker?.say({ kind: "failed", error: "RangeError" });
    await expect(reading).rejects.toThrow("The export could not be read: RangeError");
    expect(worker?.isEnded).toBe(true);
  });
});

/** What a worker says once it has read a file with three passwords. */
const read = {
  kind: "ended",
  result: {
    kind: "read",
    format: "chrome",
    finds: [],
    groups: [],
    entries: 3,
    unlistedEntries: 0,
    appEntries: 0,
    skipped: 0,
  },
  passwords: 3,
};

describe("the passwords of a file that was read", () => {
  async function held() {
    const reading = new AbortController();
    const { worker, reading: end } = start(reading.signal);
    worker?.say(read);
    const result = await end;
    if (result.kind !== "read" || !worker) throw new Error("Nothing was read.");
    return { worker, passwords: result.passwords, reading };
  }
  const answer: RangeAnswer = { kind: "answered", bytes: new Uint8Array(1) };
  const quiet = () => ({ progress: () => undefined, signal: new AbortController().signal });

  it("stay in the worker, which goes on until they are let go", async () => {
    const { worker, passwords } = await held();
    expect(passwords.count).toBe(3);
    expect(worker.isEnded).toBe(false);
    passwords.letGo();
    expect(worker.isEnded).toBe(true);
  });

  it("go with whoever started the reading", async () => {
    const { worker, reading } = await held();
    reading.abort();
    expect(worker.isEnded).toBe(true);
  });

  it("are not held where there is none", async () => {
    const { worker, reading } = start();
    worker?.say({ ...read, passwords: 0 });
    await reading;
    expect(worker?.isEnded).toBe(true);
  });

  it("are looked up by prefixes that the worker asks for", async () => {
    const { worker, passwords } = await held();
    const parts: number[] = [];
    const asked: string[] = [];
    const checking = passwords.check(
      async (prefix) => {
        asked.push(prefix);
        return answer;
      },
      { ...quiet(), progress: (part) => parts.push(part) },
    );
    worker.say({ kind: "asks", attempt: 1, prefix: "5BAA6" });
    worker.say({ kind: "checking", attempt: 1, part: 0.5 });
    await waitFor(() => expect(worker.told.at(-1)).toEqual({ kind: "range", attempt: 1, answer }));
    const result = { serviceIds: ["bird"], unlisted: 1, unchecked: 0 };
    worker.say({ kind: "checked", attempt: 1, result });
    expect(await checking).toEqual(result);
    expect([asked, parts]).toEqual([["5BAA6"], [0.5]]);
  });

  it("are let be at once where the check is cancelled, and can be looked up again", async () => {
    const { worker, passwords } = await held();
    const cancelling = new AbortController();
    const late = Promise.withResolvers<RangeAnswer>();
    const checking = passwords.check(() => late.promise, { ...quiet(), signal: cancelling.signal });
    worker.say({ kind: "asks", attempt: 1, prefix: "5BAA6" });
    cancelling.abort();
    expect(await checking).toEqual({ kind: "cancelled" });
    late.resolve(answer);
    await late.promise;
    expect(worker.told.at(-1)).toEqual({ kind: "check", attempt: 1 });
    expect(worker.isEnded).toBe(false);

    const again = passwords.check(async () => answer, quiet());
    worker.say({ kind: "checked", attempt: 1, result: { serviceIds: ["old"], unlisted: 0, unchecked: 0 } });
    const result = { serviceIds: [], unlisted: 0, unchecked: 0 };
    worker.say({ kind: "checked", attempt: 2, result });
    expect(await again).toEqual(result);
  });
});

describe("the worker", () => {
  // It listens from the moment that it is loaded: to each test's own messages, and with what that test puts into it.
  beforeEach(() => {
    vi.resetModules();
  });

  it("reads what it is given, and tells how far it is", async () => {
    const told: unknown[] = [];
    const self = Object.assign(new EventTarget(), { postMessage: (news: unknown) => told.push(news) });
    vi.stubGlobal("self", self);
    await import("#lib/imports/export-worker.ts");
    const bytes = bytesOf("url,user,password\nbird.example,me,kV7!mQ2z#Lp9\n");
    self.dispatchEvent(
      new MessageEvent("message", { data: { kind: "read", bytes, name: "x.csv", catalogue, today } }),
    );
    await waitFor(() =>
      expect(told.at(-1)).toMatchObject({ kind: "ended", result: { kind: "read", entries: 1 } }),
    );
    expect(told[0]).toEqual({ kind: "progress", part: 0 });
    expect(told.at(-1)).toMatchObject({ passwords: 1 });

    // It then asks for five digits, compares by itself, and tells where it is used.
    const { prefix, suffix } = await fingerprintOf("kV7!mQ2z#Lp9");
    const say = (data: unknown) => self.dispatchEvent(new MessageEvent("message", { data }));
    say({ kind: "check", attempt: 1 });
    await waitFor(() => expect(told.at(-1)).toEqual({ kind: "asks", attempt: 1, prefix }));
    // The first attempt was given up: its answer is not heard.
    say({ kind: "check", attempt: 2 });
    await waitFor(() => expect(told.at(-1)).toEqual({ kind: "asks", attempt: 2, prefix }));
    const none = new TextEncoder().encode(`${"0".repeat(35)}:0`);
    say({ kind: "range", attempt: 1, answer: { kind: "answered", bytes: none } });
    const rows = new TextEncoder().encode(`${suffix}:9`);
    say({ kind: "range", attempt: 2, answer: { kind: "answered", bytes: rows } });
    await waitFor(() =>
      expect(told.at(-1)).toEqual({
        kind: "checked",
        attempt: 2,
        result: { serviceIds: ["bird"], unlisted: 0, unchecked: 0 },
      }),
    );
    expect(told.filter((news) => JSON.stringify(news).includes("kV7"))).toEqual([]);
    expect(told.filter((news) => JSON.stringify(news).includes(suffix))).toEqual([]);
  });

  it("says of a failure its kind alone", async () => {
    const told: unknown[] = [];
    const self = Object.assign(new EventTarget(), { postMessage: (news: unknown) => told.push(news) });
    vi.stubGlobal("self", self);
    vi.doMock("#lib/imports/read-export.ts", () => ({
      readExport: () => Promise.reject(new SyntaxError("unexpected secret-1 in line 1")),
    }));
    onTestFinished(() => {
      vi.doUnmock("#lib/imports/read-export.ts");
    });
    await import("#lib/imports/export-worker.ts");
    self.dispatchEvent(new MessageEvent("message", { data: { kind: "read" } }));
    await waitFor(() => expect(told).toEqual([{ kind: "failed", error: "SyntaxError" }]));
  });
});
