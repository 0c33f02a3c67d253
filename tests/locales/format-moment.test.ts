import { describe, expect, it, test } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { formatAge, formatNearDay, formatTime } from "#lib/locales/format-moment.ts";

describe("a day near today", () => {
  test.for([
    ["en", "yesterday", "today", "tomorrow", "29 November 2026"],
    ["ja", "昨日", "今日", "明日", "2026年11月29日"],
    ["zh-Hans", "昨天", "今天", "明天", "2026年11月29日"],
  ] as const)("is called by its name in %s, and another by its date", ([language, ...said]) => {
    const days = ["2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"] as const;
    expect(days.map((day) => formatNearDay(day, "2026-11-27", language))).toEqual(said);
  });
});

describe("an age", () => {
  test.for([
    ["2026-11-27", "today", "今日", "今天"],
    ["2026-11-20", "7 days ago", "7日前", "7天前"],
    ["2026-11-07", "20 days ago", "20日前", "20天前"],
    ["2026-11-06", "3 weeks ago", "3週間前", "3周前"],
    ["2026-10-01", "8 weeks ago", "8週間前", "8周前"],
  ] as const)("of %s is told in days, and in weeks from three weeks on", ([day, en, ja, zh]) => {
    expect(formatAge(day, "2026-11-27", "en")).toBe(en);
    expect(formatAge(day, "2026-11-27", "ja")).toBe(ja);
    expect(formatAge(day, "2026-11-27", "zh-Hans")).toBe(zh);
  });

  it("of a day that is still to come, by a clock that is behind, is today", () => {
    expect(formatAge("2026-12-24", "2026-11-27", "en")).toBe("today");
  });
});

test.for(languages)("a time of day has two digits for the hour, and 24 hours, in %s", (language) => {
  expect(formatTime(new Date(2026, 10, 27, 9, 5).getTime(), language)).toBe("09:05");
  expect(formatTime(new Date(2026, 10, 27, 0, 5).getTime(), language)).toBe("00:05");
  expect(formatTime(new Date(2026, 10, 27, 14, 5).getTime(), language)).toBe("14:05");
});
