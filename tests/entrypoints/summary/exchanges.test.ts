import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginExchanges } from "#entrypoints/summary/exchanges.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import type { SyncEnd } from "#lib/domain/sync.ts";

const agreed: Attempt<SyncEnd> = { kind: "done", value: { kind: "agreed", sent: false } };
const stuck: Attempt<SyncEnd> = { kind: "done", value: { kind: "problem", problem: "too-often" } };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function begin(end: Attempt<SyncEnd> = agreed) {
  const exchangeSync = vi.fn(async () => end);
  const onBug = vi.fn();
  return { exchangeSync, onBug, exchanges: beginExchanges({ exchangeSync }, onBug) };
}

describe("an exchange", () => {
  it("is one for all that changed meanwhile, and does not wait for those who go on", async () => {
    const { exchanges, exchangeSync } = begin();
    for (let at = 0; at < 10; at += 1) {
      exchanges.within(30_000);
      await vi.advanceTimersByTimeAsync(2_900);
    }
    expect(exchangeSync).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(exchangeSync).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(exchangeSync).toHaveBeenCalledOnce();
  });

  it("comes sooner where something arrives", async () => {
    const { exchanges, exchangeSync } = begin();
    exchanges.within(30_000);
    exchanges.within(1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(exchangeSync).toHaveBeenCalledOnce();
  });

  it("comes at once where the page is left, and only where something waits", async () => {
    const { exchanges, exchangeSync } = begin();
    exchanges.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(exchangeSync).not.toHaveBeenCalled();
    exchanges.within(30_000);
    exchanges.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(exchangeSync).toHaveBeenCalledOnce();
  });

  it.each([
    ["the account takes no more", stuck],
    ["the disk is full", { kind: "failed", failure: "full" } as const],
  ])("is tried again later where %s", async (_, end) => {
    const { exchanges, exchangeSync } = begin(end);
    exchanges.within(0);
    await vi.advanceTimersByTimeAsync(119_000);
    expect(exchangeSync).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(exchangeSync).toHaveBeenCalledTimes(2);
  });

  it("is made no more once the page is gone", async () => {
    const { exchanges, exchangeSync } = begin();
    exchanges.within(1_000);
    exchanges.end();
    exchanges.within(0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(exchangeSync).not.toHaveBeenCalled();
  });

  it("lets a bug be seen", async () => {
    const { exchanges, exchangeSync, onBug } = begin();
    const bug = new Error("A bug");
    exchangeSync.mockRejectedValueOnce(bug);
    exchanges.within(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(onBug).toHaveBeenCalledExactlyOnceWith(bug);
  });
});
