import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { languageFacts, languages } from "#lib/domain/language.ts";
import { root, sourceFiles } from "#tests/project/source-files.ts";

const filesIn = (folder: string) => readdirSync(join(root, "lib/locales", folder)).toSorted();
/** The files that a page or the worker asks for; `summary.ts` gathers the messages of the views. */
const expected = [...filesIn("messages"), "duration.ts", "number.ts"].toSorted();

describe("the folder of a language", () => {
  test.for(languages)("has a file for everything that is said, in %s", (language) => {
    expect(filesIn(language)).toEqual(expect.arrayContaining(expected));
  });

  test.for(languages)("holds each to its interface, in %s", (language) => {
    for (const file of filesIn("messages")) {
      const { text } = sourceFiles.find(({ path }) => path === `lib/locales/${language}/${file}`) ?? {
        text: "",
      };
      const annotated = /^export const \w+: (\w+) = \{$/m.exec(text)?.[1];
      const { text: notes } = sourceFiles.find(({ path }) => path === `lib/locales/messages/${file}`) ?? {};
      expect(annotated, file).toBeDefined();
      expect(notes, file).toContain(`export interface ${annotated} `);
    }
  });

  it("is there for the languages of the table, and no other", () => {
    const folders = readdirSync(join(root, "lib/locales"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.toSorted()).toEqual([...languages, "messages"].toSorted());
  });

  it("is reached through what loads a page's language and what the worker says, so that no page has all", () => {
    const isOfLanguage = (path: string) =>
      languages.some((language) => path.startsWith(`lib/locales/${language}/`));
    const importers = sourceFiles
      .filter(({ path, imports }) => !isOfLanguage(path) && imports.some(isOfLanguage))
      .map(({ path }) => path);
    expect(importers).toEqual([
      "lib/locales/alert-messages.ts",
      "lib/locales/load-texts.ts",
      "lib/locales/worker-messages.ts",
    ]);
    const worker = sourceFiles.find(({ path }) => path === "lib/locales/worker-messages.ts")?.imports ?? [];
    expect(worker.filter(isOfLanguage).every((path) => /\/(?:standing|toolbar)\.ts$/.test(path))).toBe(true);
    const loader = sourceFiles.find(({ path }) => path === "lib/locales/load-texts.ts")?.text ?? "";
    expect(loader).not.toMatch(new RegExp(`^import .*"\\./(?:${languages.join("|")})/`, "m"));
  });
});

describe("a language", () => {
  const tags = languages.join("|");
  const named = new RegExp(`["'\`](?:${tags})["'\`]|[{,]\\s*(?:${tags})\\s*:|\\w\\.(?:${tags})\\b`, "u");
  /** Besides the table and the folders: what a new language adds a line to, what is never changed again, and of whom it is the own; offices call themselves in languages of their own. */
  const mayName =
    /^lib\/(?:domain\/(?:language|official-help)\.ts|feed\/index-language\.ts|locales\/(?:load-texts|alert-messages|worker-messages)\.ts|storage\/migrations\/)/;
  const own = new RegExp(`^lib/locales/(?:${tags})/`);
  const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, "");

  it("is named by no component, page or rule", () => {
    const naming = sourceFiles.filter(
      ({ path, text }) => !mayName.test(path) && !own.test(path) && named.test(withoutComments(text)),
    );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  test.for(languages)("has its own name in the menu: %s", (language) => {
    const { ownName } = languageFacts[language];
    expect(ownName.trim()).not.toBe("");
    expect(languages.filter((other) => languageFacts[other].ownName === ownName)).toEqual([language]);
  });
});
