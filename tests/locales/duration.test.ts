import { describe, expect, it } from "vitest";
import type { Language } from "#lib/domain/language.ts";
import { duration as en } from "#lib/locales/en/duration.ts";
import { duration as ja } from "#lib/locales/ja/duration.ts";
import { duration as ko } from "#lib/locales/ko/duration.ts";
import { duration as zhHans } from "#lib/locales/zh-Hans/duration.ts";
import { duration as zhHant } from "#lib/locales/zh-Hant/duration.ts";

const durations = { ja, "zh-Hans": zhHans, "zh-Hant": zhHant, ko, en };

describe("a duration", () => {
  it.for<[number, Language, string]>([
    [0, "en", "0 min"],
    [1, "ja", "1分"],
    [24, "ja", "24分"],
    [59, "en", "59 min"],
    [60, "ja", "1時間"],
    [64, "ja", "1時間"],
    [65, "zh-Hans", "1小时10分钟"],
    [65, "zh-Hant", "1小時10分鐘"],
    [202, "ja", "3時間20分"],
    [1, "ko", "1분"],
    [60, "ko", "1시간"],
    [65, "ko", "1시간 10분"],
    [202, "en", "3 h 20 min"],
    [119, "en", "2 h"],
  ])("of %i minutes is said in %s as %s", ([minutes, language, said]) => {
    expect(durations[language](minutes)).toBe(said);
  });
});
