import { describe, expect, it, test } from "vitest";
import { skipReasons } from "#lib/domain/resolution.ts";
import { putOffSpans, settle } from "#lib/domain/settlement.ts";

describe("a step put off", () => {
  test.for([
    ["week", "2026-11-22", "2026-11-29"],
    ["week", "2026-12-28", "2027-01-04"],
    ["week", "2028-02-26", "2028-03-04"],
    ["month", "2026-11-22", "2026-12-22"],
    ["month", "2027-01-31", "2027-02-28"],
    ["month", "2026-12-31", "2027-01-31"],
    ["quarter", "2026-11-22", "2027-02-22"],
    ["quarter", "2026-11-30", "2027-02-28"],
  ] as const)("for a %s on %s is open again on %s", ([span, on, until]) => {
    expect(settle({ outcome: "put-off", span }, on)).toStrictEqual({
      outcome: "put-off",
      until,
      when: "day",
    });
  });

  test.for([
    ["2026-11-27", "2026-11-28"],
    ["2026-11-28", "2026-12-05"],
    ["2026-11-29", "2026-12-05"],
    ["2026-12-31", "2027-01-02"],
  ] as const)("to the weekend on %s waits for %s, a Saturday", ([on, until]) => {
    expect(settle({ outcome: "put-off", span: "weekend" }, on)).toStrictEqual({
      outcome: "put-off",
      until,
      when: "weekend",
    });
  });

  it("to tonight waits for the evening of its day", () => {
    expect(settle({ outcome: "put-off", span: "tonight" }, "2026-11-27")).toStrictEqual({
      outcome: "put-off",
      until: "2026-11-27",
      when: "tonight",
    });
  });

  it("is put off longer by a longer span", () => {
    const until = putOffSpans.map((span) => settle({ outcome: "put-off", span }, "2026-11-22"));
    const days = until.map((settled) => ("until" in settled ? settled.until : ""));
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(putOffSpans.length);
  });
});

describe("a step done or left out", () => {
  it("is kept as it was said, with its reason", () => {
    expect(settle({ outcome: "done" }, "2026-11-22")).toStrictEqual({ outcome: "done" });
    for (const reason of skipReasons) {
      expect(settle({ outcome: "skipped", reason }, "2026-11-22")).toStrictEqual({
        outcome: "skipped",
        reason,
      });
    }
  });
});
