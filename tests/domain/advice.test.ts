import { expect, it } from "vitest";
import { sourcesIn } from "#lib/domain/advice.ts";

const inLanguage = (language: string) => ({
  language,
  publisher: "An authority",
  title: "Advice",
  url: `https://authority.example/${language}`,
  checkedOn: "2026-11-22" as const,
  checkedBy: "official-page" as const,
});

it("a reader is shown the sources in their language, in whatever script, and no others", () => {
  const sources = ["ja", "zh-Hans", "zh-Hant", "en"].map(inLanguage);
  const shown = (language: "ja" | "zh-Hans" | "en") =>
    sourcesIn(sources, language).map((source) => source.language);
  expect(shown("ja")).toEqual(["ja"]);
  expect(shown("zh-Hans")).toEqual(["zh-Hans", "zh-Hant"]);
  expect(shown("en")).toEqual(["en"]);
});

it("a step without sources has none to show", () => {
  expect(sourcesIn(undefined, "ja")).toEqual([]);
});
