import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { languageFacts, languages } from "#lib/domain/language.ts";
import { messages } from "#tests/locales/in-every-language.ts";

interface ManifestMessage {
  readonly message: string;
  readonly description: string;
}

const folder = join(import.meta.dirname, "../../lib/public/_locales");
const locales = readdirSync(folder);
const read = (locale: string): Readonly<Record<string, ManifestMessage>> =>
  JSON.parse(readFileSync(join(folder, locale, "messages.json"), "utf8"));

describe("the manifest's messages", () => {
  it("are there in every language of the product", () => {
    expect(locales.toSorted()).toEqual(
      languages.map((language) => languageFacts[language].manifestFolder).toSorted(),
    );
  });

  test.for(locales)(
    "are the same ones in %s as in English, each with a note for the translator",
    (locale) => {
      expect(Object.keys(read(locale)).toSorted()).toEqual(Object.keys(read("en")).toSorted());
      for (const { message, description } of Object.values(read(locale))) {
        expect(message.trim()).not.toBe("");
        expect(description.trim()).not.toBe("");
      }
    },
  );

  test.for(locales)("keep to the store's limits in %s", (locale) => {
    const { name, shortName, description } = read(locale);
    expect(name?.message.length).toBeLessThanOrEqual(75);
    expect(shortName?.message.length).toBeLessThanOrEqual(12);
    expect(description?.message.length).toBeLessThanOrEqual(132);
  });

  test.for(languages)("call the product in %s what the pages call it", (language) => {
    const { manifestFolder } = languageFacts[language];
    expect(read(manifestFolder)["name"]?.message).toBe(messages[language].productName);
  });
});
