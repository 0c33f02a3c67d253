import { describe, expect, test, vi } from "vitest";
import { languages } from "#lib/domain/language.ts";
import { formatDate } from "#lib/locales/format-date.ts";

describe("a date", () => {
  test.for([
    ["2018", "2018年", "2018年", "2018년", "2018"],
    ["2018-08", "2018年8月", "2018年8月", "2018년 8월", "August 2018"],
    ["2018-08-20", "2018年8月20日", "2018年8月20日", "2018년 8월 20일", "20 August 2018"],
    ["2021-01-01", "2021年1月1日", "2021年1月1日", "2021년 1월 1일", "1 January 2021"],
    ["2021-01", "2021年1月", "2021年1月", "2021년 1월", "January 2021"],
    ["2021-12-31", "2021年12月31日", "2021年12月31日", "2021년 12월 31일", "31 December 2021"],
  ] as const)("%s is as precise in words as it is", ([date, ja, zh, ko, en]) => {
    expect(formatDate(date, "ja")).toBe(ja);
    expect(formatDate(date, "zh-Hans")).toBe(zh);
    expect(formatDate(date, "zh-Hant")).toBe(zh);
    expect(formatDate(date, "ko")).toBe(ko);
    expect(formatDate(date, "en")).toBe(en);
  });

  test.for(["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])(
    "is the same day in %s",
    (timeZone) => {
      const before = languages.map((language) => formatDate("2018-08-01", language));
      vi.stubEnv("TZ", timeZone);
      expect(languages.map((language) => formatDate("2018-08-01", language))).toEqual(before);
    },
  );
});
