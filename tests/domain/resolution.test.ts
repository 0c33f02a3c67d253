import { describe, expect, it, test } from "vitest";
import { asKept, isDue, type Settlement } from "#lib/domain/resolution.ts";

const today = "2026-11-24";
const tonight: Settlement = { outcome: "put-off", until: today, when: "tonight" };

describe("what was put off", () => {
  test.for([
    ["day", "2026-11-23", false, true],
    ["day", "2026-11-24", false, true],
    ["day", "2026-11-25", true, false],
    ["weekend", "2026-11-24", false, true],
    ["tonight", "2026-11-24", false, false],
    ["tonight", "2026-11-24", true, true],
    ["tonight", "2026-11-23", false, true],
  ] as const)("for %s until %s is due by the evening %s: %s", ([when, until, isEvening, isToDo]) => {
    expect(isDue({ when, until }, { today, isEvening })).toBe(isToDo);
  });

  it("until tonight in the evening waits until the next day, and not for a moment", () => {
    const kept = asKept(tonight, { today, isEvening: true });
    expect(kept).toEqual({ outcome: "put-off", until: "2026-11-25", when: "day" });
    expect(asKept(tonight, { today, isEvening: false })).toBe(tonight);
  });

  test.for<Settlement>([
    { outcome: "done" },
    { outcome: "skipped", reason: "not-possible" },
    { outcome: "put-off", until: "2026-11-28", when: "weekend" },
  ])("or settled as %j is kept as it is, in the evening too", (settlement) => {
    expect(asKept(settlement, { today, isEvening: true })).toBe(settlement);
  });
});
