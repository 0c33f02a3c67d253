import { beforeEach, describe, expect, it, vi } from "vitest";
import { readInWorker } from "#lib/imports/read-in-worker.ts";
import { catalogue } from "./a-catalogue.ts";
import { bytesOf } from "./read-sample.ts";

const today = "2026-11-22";

/** A worker that says what a test has it say. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly url: string;
  given: unknown;
  transferred: readonly unknown[] = [];
  isEnded = false;

  constructor(url: URL) {
    super();
    this.url = url.href;
    FakeWorker.made.push(this);
  }

  postMessage(message: unknown, transfer: readonly unknown[]): void {
    this.given = message;
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
    expect(worker?.given).toEqual({ bytes, name: "x.csv", catalogue, today });
    expect(worker?.transferred).toEqual([bytes.buffer]);
  });

  it("tells of its progress, gives the result, and ends the worker with what it read", async () => {
    const { worker, reading, parts } = start();
    worker?.say({ kind: "progress", part: 0.5 });
    worker?.say({ kind: "ended", result: { kind: "refused", reason: "empty" } });
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

describe("the worker", () => {
  it("reads what it is given, and tells how far it is", async () => {
    const told: unknown[] = [];
    const self = Object.assign(new EventTarget(), { postMessage: (news: unknown) => told.push(news) });
    vi.stubGlobal("self", self);
    await import("#lib/imports/export-worker.ts");
    const bytes = bytesOf("url,user,password\nbird.example,me,kV7!mQ2z#Lp9\n");
    self.dispatchEvent(new MessageEvent("message", { data: { bytes, name: "x.csv", catalogue, today } }));
    await vi.waitFor(() =>
      expect(told.at(-1)).toMatchObject({ kind: "ended", result: { kind: "read", entries: 1 } }),
    );
    expect(told[0]).toEqual({ kind: "progress", part: 0 });
  });

  it("says of a failure its kind alone", async () => {
    vi.resetModules();
    const told: unknown[] = [];
    const self = Object.assign(new EventTarget(), { postMessage: (news: unknown) => told.push(news) });
    vi.stubGlobal("self", self);
    vi.doMock("#lib/imports/read-export.ts", () => ({
      readExport: () => Promise.reject(new SyntaxError("unexpected secret-1 in line 1")),
    }));
    await import("#lib/imports/export-worker.ts");
    self.dispatchEvent(new MessageEvent("message", { data: {} }));
    await vi.waitFor(() => expect(told).toEqual([{ kind: "failed", error: "SyntaxError" }]));
    vi.doUnmock("#lib/imports/read-export.ts");
  });
});
