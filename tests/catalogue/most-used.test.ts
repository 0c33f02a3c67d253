import { describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { CatalogueError, type ContentFile, compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { mostUsedPath } from "#lib/catalogue/most-used.ts";
import { languages } from "#lib/domain/language.ts";
import { contentWith, soundContent } from "./content.ts";

const sound = { ja: ["other", "example"], "zh-Hans": ["example"], "zh-Hant": [], ko: [], en: [] };

const withLists = (lists: unknown, content: readonly ContentFile[] = soundContent): ContentFile[] => [
  ...content,
  { path: mostUsedPath, text: typeof lists === "string" ? lists : JSON.stringify(lists) },
];

function mistakesIn(files: readonly ContentFile[]): readonly string[] {
  try {
    compileCatalogue(files);
  } catch (error) {
    if (error instanceof CatalogueError) return error.mistakes;
    throw error;
  }
  return [];
}

describe("the lists of the most used services", () => {
  it("give each service its place in the languages that list it", () => {
    const { services } = compileCatalogue(withLists(sound));
    expect(services.map(({ id, mostUsed }) => [id, mostUsed])).toEqual([
      ["example", { ja: 2, "zh-Hans": 1 }],
      ["other", { ja: 1 }],
    ]);
  });

  it("leave a service alone that none of them lists", () => {
    const { services } = compileCatalogue(withLists({ ...sound, ja: [], "zh-Hans": [], en: ["other"] }));
    expect(services[0]).not.toHaveProperty("mostUsed");
    expect(services).toEqual([services[0], { ...services[1], mostUsed: { en: 1 } }]);
  });

  test.for([
    [
      "a service that there is not",
      { ...sound, en: ["example", "nobody"] },
      "en.1: there is no services/nobody.json",
    ],
    [
      "a service twice",
      { ...sound, ja: ["example", "other", "example"] },
      "ja.2: must not list example twice",
    ],
    ["no list for a language", { ...sound, "zh-Hans": undefined }, /^zh-Hans: .*expected array/],
    [
      "a language that the product does not speak",
      { ...sound, fr: [] },
      /^\(whole file\): [Uu]nrecognized key.*fr/,
    ],
    ["a number for a service", { ...sound, en: [7] }, /^en\.0: .*expected string/],
    ["broken JSON", "{", /^is not JSON/],
  ] as const)("with %s fail the build, with file, language, place and reason", ([, lists, reason]) => {
    const [mistake, ...others] = mistakesIn(withLists(lists));
    expect(others).toEqual([]);
    expect(mistake?.startsWith(`${mostUsedPath}: `)).toBe(true);
    const told = mistake?.slice(mostUsedPath.length + 2);
    if (typeof reason === "string") expect(told).toBe(reason);
    else expect(told).toMatch(reason);
  });

  it("do not tell of a broken file a second time", () => {
    const mistakes = mistakesIn(withLists(sound, contentWith("services/example.json", "{")));
    expect(mistakes.filter((mistake) => mistake.startsWith(mostUsedPath))).toEqual([]);
  });

  test.for(languages)("of the catalogue have places from 1 without a gap in %s", (language) => {
    const { services } = shippedCatalogue().catalogue;
    const places = services.flatMap(({ mostUsed }) => mostUsed?.[language] ?? []).toSorted((a, b) => a - b);
    expect(places.length).toBeGreaterThan(10);
    expect(places).toEqual(places.map((_, at) => at + 1));
  });
});
