import { globSync, readdirSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, it, test } from "vitest";
import { readProjectFile, root } from "./source-files.ts";

/** Files and folders of the project, by their paths; not what is installed or built. */
const files = globSync(["*.*", "LICENSE", "{lib,components,entrypoints,tests,scripts,docs}/**"], {
  cwd: root,
})
  .map((path) => path.replaceAll("\\", "/"))
  .toSorted();
const paths: ReadonlySet<string> = new Set(files);
const names: ReadonlySet<string> = new Set(files.map((path) => posix.basename(path)));

const documents = files
  .filter((path) => /^(?:README|CONTRIBUTING|SECURITY|CHANGELOG|docs\/.*)\.md$/.test(path))
  .toSorted();
const records = documents.filter((path) => /^docs\/adr\/\d/.test(path));
const numberOf = (path: string) => Number(/adr\/(\d+)/.exec(path)?.[1]);

const scripts: readonly string[] = Object.keys(JSON.parse(readProjectFile("package.json")).scripts);
/** What npm does by itself. */
const ofNpm: readonly string[] = ["ci", "install", "run"];

/** Ends of names by which a word is known to be a file of ours. */
const fileName = /^[\w.*<>-]+\.(?:tsx?|mjs|json|css|md|html)$/;
const roots = /^(?:lib|components|entrypoints|tests|scripts|docs)\//;

/** Whether there is a file or folder of a name or path, in which `<tag>` and `*` stand for anything. */
function exists(word: string): boolean {
  const plain = word.replace(/\/$/, "");
  if (!/[*<]/.test(plain)) return plain.includes("/") ? paths.has(plain) : names.has(plain);
  const shape = new RegExp(`^${plain.replace(/[.]/g, "\\.").replace(/\*+|<[^>]*>/g, "[^/]+")}$`);
  return [...(plain.includes("/") ? paths : names)].some((path) => shape.test(path));
}

/** The words of a document that are set as code, blocks of it included. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.split(/\s+/));
  const outside = text.replace(/```[\s\S]*?```/g, "");
  return [...blocks, ...[...outside.matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => code ?? [])];
}

/** The files and folders that a document names and that are not there. */
function missingFilesIn(text: string, at: string): string[] {
  const named = codeIn(text).filter(
    (code) => (roots.test(code) || fileName.test(code)) && !code.includes(" "),
  );
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .flatMap(([, link]) => link ?? [])
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => posix.join(dirname(at), link));
  return [...named.filter((word) => !exists(word)), ...links.filter((path) => !paths.has(path))];
}

/** The commands of npm that a document names and that `package.json` has not. */
function missingScriptsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => !ofNpm.includes(name) && !scripts.includes(name));
}

/** The numbers of decisions that a text names and that have no record. */
function missingRecordsIn(text: string): number[] {
  const known = new Set(records.map(numberOf));
  return [...text.matchAll(/\bADRs?\s+(\d+)/g)]
    .map(([, number]) => Number(number))
    .filter((n) => !known.has(n));
}

/** What a document says to be in a file, as "`weigh` in `lib/domain/weigh.ts`" does, and is not. */
function missingNamesIn(text: string): string[] {
  return [...text.matchAll(/`(\w+)`(?: in|,)\s+`([\w/-]+\.tsx?)`/g)]
    .filter(
      ([, name, path = ""]) => !paths.has(path) || !new RegExp(`\\b${name}\\b`).test(readProjectFile(path)),
    )
    .map(([pair]) => pair);
}

const sections = ["Context", "Options considered", "Decision", "Consequences"];

/** What a record of a decision lacks of the form that all of them have. */
function faultsOfRecord(text: string, number: number): string[] {
  const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  const options = /## Options considered\n([\s\S]*?)\n## /.exec(text)?.[1] ?? "";
  const empty = text
    .split(/^## /m)
    .slice(1)
    .filter((section) => section.split("\n").slice(1).join("").trim() === "");
  return [
    ...(text.startsWith(`# ${number}. `) ? [] : ["no title with its number"]),
    ...(/^- Status: (?:proposed|accepted|superseded by \[ADR \d+\])/m.test(text) ? [] : ["no status"]),
    ...(/^- Date: \d{4}-\d{2}-\d{2}/m.test(text) ? [] : ["no date"]),
    ...(titles.join() === sections.join() ? [] : [`sections ${titles.join(", ")}`]),
    ...(options.split("\n").filter((line) => line.startsWith("- ")).length >= 2
      ? []
      : ["fewer than two options"]),
    ...empty.map((section) => `nothing under ${section.trim()}`),
  ];
}

describe("the documents", () => {
  it("are found", () => {
    expect(documents).toEqual(
      expect.arrayContaining(["README.md", "docs/architecture.md", "docs/glossary.md"]),
    );
    expect(records.length).toBeGreaterThan(20);
  });

  test.for(documents)("%s names no file that is not there", (path) => {
    expect(missingFilesIn(readProjectFile(path), path)).toEqual([]);
  });

  test.for(documents)("%s names no command that is not there", (path) => {
    expect(missingScriptsIn(readProjectFile(path))).toEqual([]);
  });

  test.for(documents)("%s names no decision that is not there", (path) => {
    expect(missingRecordsIn(readProjectFile(path))).toEqual([]);
  });

  test.for(documents)("%s names nothing in a file that is not in it", (path) => {
    expect(missingNamesIn(readProjectFile(path))).toEqual([]);
  });

  it("are held to what they name: a wrong file, link, command and decision are noticed", () => {
    const text =
      "`lib/domain/weigh.ts` `lib/domain/gone.ts` `gone.css` `lib/locales/<tag>/gone.ts` `lib/locales/<tag>/popup.ts`\n" +
      "[there](adr/template.md) [gone](gone.md) [web](https://example.com)\n" +
      "```sh\nnpm run gone:away\nnpm test\n```\nADR 1 and ADR 999";
    expect(missingFilesIn(text, "docs/a.md")).toEqual([
      "lib/domain/gone.ts",
      "gone.css",
      "lib/locales/<tag>/gone.ts",
      "docs/gone.md",
    ]);
    expect(missingScriptsIn(text)).toEqual(["gone:away"]);
    expect(missingRecordsIn(text)).toEqual([999]);
    expect(
      missingNamesIn("`weigh` in `lib/domain/weigh.ts`, `weighNothing` in\n  `lib/domain/weigh.ts`"),
    ).toEqual(["`weighNothing` in\n  `lib/domain/weigh.ts`"]);
  });
});

describe("the code", () => {
  const code = files.filter((path) =>
    /^(?:lib|components|entrypoints|scripts|tests)\/.*\.(?:tsx?|mjs|css)$/.test(path),
  );

  it("names no decision and no document that is not there", () => {
    expect(code.length).toBeGreaterThan(300);
    const wrong = code
      .filter((path) => path !== "tests/project/docs.test.ts")
      .flatMap((path) => {
        const text = readProjectFile(path);
        const named = [...text.matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map(([document]) => document);
        return [
          ...missingRecordsIn(text).map((number) => `${path}: ADR ${number}`),
          ...named.filter((document) => !paths.has(document)).map((document) => `${path}: ${document}`),
        ];
      });
    expect(wrong).toEqual([]);
  });
});

describe("a decision", () => {
  test.for(records)("%s has the form of all of them", (path) => {
    expect(faultsOfRecord(readProjectFile(path), numberOf(path))).toEqual([]);
  });

  it("has a number that no other has, and none is left out", () => {
    expect(records.map(numberOf)).toEqual(records.map((_, at) => at + 1));
  });

  it("is held to the form: each part that is missing is noticed", () => {
    const whole = readProjectFile("docs/adr/0004-a-visit-is-a-day.md");
    expect(faultsOfRecord(whole, 4)).toEqual([]);
    for (const [part, instead] of [
      [/^# 4\./, "# 5."],
      [/- Status.*/, ""],
      [/- Date.*/, "- Date: lately"],
      [/## Consequences/, "## Results"],
      [/^- \*\*.*$/gm, ""],
      [/(## Context\n)[\s\S]*?(\n## )/, "$1$2"],
    ] as const) {
      expect(faultsOfRecord(whole.replace(part, instead), 4), String(part)).not.toEqual([]);
    }
  });
});

describe("the architecture", () => {
  const text = readProjectFile("docs/architecture.md");
  const listed = new Set(codeIn(text).map((code) => code.replace(/\/$/, "")));
  const folders = ["lib", "entrypoints", "entrypoints/summary"].flatMap((parent) =>
    readdirSync(`${root}/${parent}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${parent}/${name}`),
  );

  test.for(folders)("has a line for %s", (folder) => {
    expect(listed).toContain(folder);
  });

  it("has a row for each table of the database, and none for another", () => {
    const declared = [
      ...readProjectFile("lib/storage/database.ts").matchAll(/declare readonly (\w+): Table</g),
    ];
    const stored = /## What is stored where\n([\s\S]*?)(?:\n## |$)/.exec(text)?.[1] ?? "";
    const rows = [...stored.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = ""]) =>
      [...names.matchAll(/`(\w+)`/g)].flatMap(([, name]) => name ?? []),
    );
    expect(declared.length).toBeGreaterThan(10);
    expect(rows.toSorted()).toEqual(declared.flatMap(([, name]) => name ?? []).toSorted());
  });

  it("has a row for each way in that the background listens to", () => {
    const background = readProjectFile("entrypoints/background/index.ts");
    const events = [...background.matchAll(/browser\.(\w+\.on\w+)\s*\.addListener/g)].flatMap(
      ([, name]) => name ?? [],
    );
    expect(events.length).toBeGreaterThan(2);
    for (const event of events) expect(listed).toContain(event);
  });
});

describe("the libraries", () => {
  const { dependencies, devDependencies } = JSON.parse(readProjectFile("package.json"));
  const used = Object.keys({ ...dependencies, ...devDependencies });
  const rows = [...readProjectFile("docs/adr/0001-dependencies.md").matchAll(/^\| ([^|]+) \|/gm)].slice(2);
  const explained = rows.flatMap(([, names = ""]) =>
    names
      .replace(/\(.*?\)/g, "")
      .split(",")
      .map((name) => name.trim()),
  );
  const covers = (name: string, library: string) =>
    name.endsWith("/*") ? library.startsWith(name.slice(0, -1)) : name === library;

  test.for(used)("%s has its reason", (library) => {
    expect(explained.some((name) => covers(name, library))).toBe(true);
  });

  test.for(explained)("%s is used", (name) => {
    expect(used.some((library) => covers(name, library))).toBe(true);
  });
});

describe("the glossary", () => {
  const rows = [
    ...readProjectFile("docs/glossary.md").matchAll(/^\| \*\*([^*]+)\*\* *\| .*? \| ([^|]*?) *\|$/gm),
  ];

  it("has one meaning for a word", () => {
    const words = rows.map(([, word]) => word);
    expect(words.length).toBeGreaterThan(20);
    expect(new Set(words).size).toBe(words.length);
  });

  test.for(rows.map(([, word = "", where = ""]) => [word, where] as const))(
    "says in which file %s is defined",
    ([, where]) => {
      const [path, name] = [...where.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? "");
      expect(paths).toContain(path);
      expect(readProjectFile(path ?? "")).toMatch(
        new RegExp(`export (?:declare )?(?:const|type|interface|function|class) ${name}\\b`),
      );
    },
  );
});
