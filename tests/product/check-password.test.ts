import { describe, expect, it, vi } from "vitest";
import { fingerprintOf } from "#lib/domain/exposed-password.ts";
import type { Fetched } from "#lib/domain/fetched.ts";
import { type CheckMeans, checkExport, checkPassword, rangesBy } from "#lib/product/check-password.ts";

const rows = (text: string): Fetched => ({ kind: "new", bytes: new TextEncoder().encode(text) });
const noHit = rows(`${"0".repeat(35)}:0`);

/** Answers one after the other, the last one again and again; time passes only by waiting. */
function means(answers: readonly Fetched[], over: Partial<CheckMeans> = {}) {
  let time = 0;
  const asked: { prefix: string; at: number }[] = [];
  const shared: CheckMeans = {
    ask: async () => true,
    fetchRange: async (prefix) => {
      asked.push({ prefix, at: time });
      return answers[Math.min(asked.length, answers.length) - 1] ?? noHit;
    },
    wait: async (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
    ...over,
  };
  return { means: shared, asked };
}

const on = () => ({
  signal: new AbortController().signal,
  progress: () => undefined,
  isCancelled: () => false,
});

describe("checking one password", () => {
  it("asks for the permission before anything else, and sends nothing without it", async () => {
    const { means: all, asked } = means([noHit], { ask: async () => false });
    expect(await checkPassword("plum", on(), all)).toEqual({
      state: "refused",
      refusal: { why: "not-permitted" },
    });
    expect(asked).toEqual([]);
  });

  it("asks in the very click", () => {
    const ask = vi.fn(async () => false);
    void checkPassword("plum", on(), means([], { ask }).means);
    expect(ask).toHaveBeenCalledOnce();
  });

  it("sends five digits, and says whether the list has the rest", async () => {
    const { prefix, suffix } = await fingerprintOf("plum");
    const { means: all, asked } = means([rows(`${suffix}:3`)]);
    expect(await checkPassword("plum", on(), all)).toEqual({ state: "done", result: "exposed" });
    expect(asked.map((one) => one.prefix)).toEqual([prefix]);
    expect(await checkPassword("plum", on(), means([noHit]).means)).toEqual({
      state: "done",
      result: "not-found",
    });
  });

  it("says why where it is not known", async () => {
    const all = means([{ kind: "refused", why: "offline" }]).means;
    expect(await checkPassword("plum", on(), all)).toEqual({ state: "refused", refusal: { why: "offline" } });
  });
});

describe("asking for ranges", () => {
  const { signal } = new AbortController();

  it("never asks more than four times a second", async () => {
    const { means: all, asked } = means([noHit]);
    const ask = rangesBy(all, signal);
    for (const prefix of ["AAAAA", "BBBBB", "CCCCC", "DDDDD", "EEEEE"]) await ask(prefix);
    for (const [at, { at: time }] of asked.entries()) {
      if (at > 0) expect(time - (asked[at - 1]?.at ?? 0)).toBeGreaterThanOrEqual(250);
    }
  });

  it("waits as long as it is asked to, and goes on", async () => {
    const { means: all, asked } = means([
      { kind: "refused", why: "too-many-requests", retryAfter: 7 },
      { kind: "refused", why: "too-many-requests" },
      noHit,
    ]);
    expect(await rangesBy(all, signal)("AAAAA")).toMatchObject({ kind: "answered" });
    expect(asked.map(({ at }) => at)).toEqual([0, 7_000, 12_000]);
  });

  it("says so instead where the wait is a long one, or has no end", async () => {
    const long = means([{ kind: "refused", why: "too-many-requests", retryAfter: 3_600 }]);
    expect(await rangesBy(long.means, signal)("AAAAA")).toEqual({
      kind: "refused",
      why: "too-many-requests",
    });
    expect(long.asked).toHaveLength(1);
    const endless = means([{ kind: "refused", why: "too-many-requests", retryAfter: 1 }]);
    expect(await rangesBy(endless.means, signal)("AAAAA")).toEqual({
      kind: "refused",
      why: "too-many-requests",
    });
    expect(endless.asked).toHaveLength(4);
  });

  it("asks again after a hiccup, and not where it was turned down", async () => {
    const { means: hiccup, asked } = means([{ kind: "refused", why: "cut-off" }, noHit]);
    expect(await rangesBy(hiccup, signal)("AAAAA")).toMatchObject({ kind: "answered" });
    expect(asked).toHaveLength(2);
    const { means: forbidden, asked: once } = means([{ kind: "refused", why: "forbidden" }]);
    expect(await rangesBy(forbidden, signal)("AAAAA")).toEqual({ kind: "refused", why: "forbidden" });
    expect(once).toHaveLength(1);
  });

  it("asks for nothing once it is given up", async () => {
    const { means: all, asked } = means([noHit]);
    expect(await rangesBy(all, AbortSignal.abort())("AAAAA")).toMatchObject({ kind: "refused" });
    expect(asked).toEqual([]);
  });
});

describe("checking an export", () => {
  const held = (check: Parameters<typeof checkExport>[0]["check"]) => ({
    count: 3,
    check,
    letGo: () => undefined,
  });

  it("sends nothing without the permission", async () => {
    const check = vi.fn();
    const all = means([], { ask: async () => false }).means;
    expect(await checkExport(held(check), on(), all)).toMatchObject({ state: "refused" });
    expect(check).not.toHaveBeenCalled();
  });

  it("gives what the worker found, or that it was stopped", async () => {
    const result = { serviceIds: ["a"], unlisted: 0, unchecked: 0 };
    const all = means([noHit]).means;
    expect(
      await checkExport(
        held(async () => result),
        on(),
        all,
      ),
    ).toEqual({ state: "done", result });
    expect(
      await checkExport(
        held(async () => ({ kind: "cancelled" })),
        on(),
        all,
      ),
    ).toEqual({
      state: "cancelled",
    });
  });
});
