import { describe, expect, test } from "vitest";
import { type AccountPage, pathFor } from "#lib/domain/service.ts";

const ja = { language: "ja", words: ["設定", "アカウント"] };
const en = { language: "en", words: ["Settings", "Account"] };
const ko = { language: "ko", words: ["설정"] };
const page = (...paths: readonly AccountPage["paths"][]): AccountPage => ({
  ...(paths[0] ? { paths: paths[0] } : {}),
  checkedOn: "2026-11-22",
  checkedBy: "official-page",
});

describe("the way through an app's menus", () => {
  test.for([
    ["in the reader's own language", [ja, en], "en", en],
    ["first listed, where their language is missing", [ja, en], "zh-Hans", ja],
    ["of a language the product does not speak, where there is no other", [ko], "ja", ko],
    ["unknown, where none is listed", undefined, "ja", undefined],
  ] as const)("is the one %s", ([, paths, language, expected]) => {
    expect(pathFor(page(paths), language)).toEqual(expected);
  });
});
