import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useClock } from "#entrypoints/pages/use-clock.ts";
import { clockAt, untilClockChanges } from "#lib/domain/clock.ts";
import { openTabs } from "#tests/browser/fake-tabs.ts";
import { openPage } from "#tests/entrypoints/open-page.tsx";
import { productOn } from "#tests/product/product-on.ts";
import { freshDatabase } from "#tests/storage/fresh-database.ts";

function Shown() {
  const { today, isEvening } = useClock();
  return `${today}${isEvening ? ", evening" : ""}`;
}

const shown = () => document.body.textContent;
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const hour = 3_600_000;

beforeEach(() => {
  openTabs();
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: at(24, 16) });
});

afterEach(() => {
  vi.useRealTimers();
});

const open = () => openPage(<Shown />, productOn(freshDatabase()));
const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));

describe("a page that stays open", () => {
  it("knows when the evening begins", async () => {
    await open();
    expect(shown()).toBe("2026-11-24");
    await pass(2 * hour - 1000);
    expect(shown()).toBe("2026-11-24");
    await pass(3000);
    expect(shown()).toBe("2026-11-24, evening");
  });

  it("knows when the next day begins, and the one after", async () => {
    await open();
    await pass(8 * hour + 2000);
    expect(shown()).toBe("2026-11-25");
    await pass(18 * hour);
    expect(shown()).toBe("2026-11-25, evening");
    await pass(6 * hour);
    expect(shown()).toBe("2026-11-26");
  });

  it("knows the day when somebody comes back to it on a device that slept for days", async () => {
    await open();
    vi.setSystemTime(at(30, 9));
    expect(shown()).toBe("2026-11-24");
    await act(async () => void dispatchEvent(new Event("focus")));
    expect(shown()).toBe("2026-11-30");
    vi.setSystemTime(at(30, 20));
    await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
    expect(shown()).toBe("2026-11-30, evening");
  });
});

describe("until the clock tells something else", () => {
  it("it is the evening, or midnight", () => {
    expect(untilClockChanges(at(24, 16))).toBe(2 * hour);
    expect(untilClockChanges(at(24, 18))).toBe(6 * hour);
    expect(untilClockChanges(at(24, 23, 59))).toBe(60_000);
    expect(untilClockChanges(at(24, 0))).toBe(18 * hour);
  });

  it("the evening is that of the person's own time zone", () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    const moment = new Date("2026-11-24T09:30:00Z");
    expect(clockAt(moment)).toEqual({ today: "2026-11-24", isEvening: true });
    vi.stubEnv("TZ", "America/Los_Angeles");
    expect(clockAt(moment)).toEqual({ today: "2026-11-24", isEvening: false });
  });
});
