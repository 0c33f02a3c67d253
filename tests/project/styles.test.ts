import { globSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { readProjectFile, root, sourceFiles } from "./source-files.ts";

interface Sheet {
  readonly path: string;
  /** Without its comments. */
  readonly text: string;
  readonly classes: ReadonlySet<string>;
}

/** Words of typography that every component may use, and what they are made of. */
const common = "components/base.css";
const tokens = "components/tokens.css";

const sheets: readonly Sheet[] = globSync("{components,entrypoints}/**/*.css", { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .toSorted()
  .map((path) => {
    const text = readProjectFile(path).replaceAll(/\/\*[\s\S]*?\*\//g, "");
    const selectors = [...text.matchAll(/([^{};]+)\{/g)].map(([, selector = ""]) => selector.trim());
    const classes = selectors
      .filter((selector) => !selector.startsWith("@"))
      .flatMap((selector) => [...selector.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = ""]) => name));
    return { path, text, classes: new Set(classes) };
  });
const own = sheets.filter(({ path }) => path !== common && path !== tokens);

/** The classes that a file gives its elements, as far as they stand in it. */
function classesOf(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
    ([, plain, expression = ""]) =>
      plain ?? [...expression.matchAll(/["`]([^"`$]*)/g)].map(([, part = ""]) => part),
  );
  return new Set(found.flatMap((names) => names.split(/\s+/)).filter((name) => /^[a-z][\w-]*$/.test(name)));
}

const values = (text: string, property: string) =>
  [...text.matchAll(new RegExp(`(?:^|[;{\\s])${property}:\\s*([^;}]+)`, "g"))].map(([, value = ""]) =>
    value.trim(),
  );

describe("a style sheet", () => {
  test.for(own)("belongs to the component of its name alone: $path", ({ path }) => {
    const importers = sourceFiles.filter(({ imports }) => imports.includes(path)).map((file) => file.path);
    expect(importers).toEqual([path.replace(/\.css$/, ".tsx")]);
  });

  test.for(own)("has no class that another has, and none that its component does not use: $path", (sheet) => {
    const shared = sheets.filter(
      (other) => other !== sheet && [...sheet.classes].some((name) => other.classes.has(name)),
    );
    expect(shared.map(({ path }) => path)).toEqual([]);
    const used = classesOf(readProjectFile(sheet.path.replace(/\.css$/, ".tsx")));
    expect([...sheet.classes].filter((name) => !used.has(name))).toEqual([]);
  });

  test.for(sheets)("takes its sizes from the tokens: $path", ({ path, text }) => {
    if (path === tokens) return;
    const screen = text.replace(/@media print[\s\S]*/, "");
    const sizes = values(screen, "font-size");
    expect(
      sizes.filter((size) => !/^(?:var\(--text-[a-z]+\)|calc\([\d.]+ \* var\(--mark-size\)\))$/.test(size)),
    ).toEqual([]);
    const radii = values(screen, "border-radius");
    expect(radii.filter((radius) => !/^(?:var\(--radius-[a-z]+\)|50%)$/.test(radius))).toEqual([]);
    const widths = [...screen.matchAll(/\((?:max|min)-width: ([^)]*)\)/g)].map(([, width]) => width);
    expect(widths.filter((width) => width !== "36rem" && width !== "54rem")).toEqual([]);
    // It would change how a name is written: iCloud, pixiv, eBay.
    expect(text).not.toMatch(/::first-letter|text-transform/);
  });

  test.for(sheets)("moves nothing for those who did not let it: $path", ({ text }) => {
    const always = text.replaceAll(
      /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g,
      "",
    );
    expect(always).not.toMatch(/(?:^|[;{\s])(?:transition|animation|scroll-behavior)(?:-[a-z]+)?:/);
  });

  test.for(sheets)(
    "lets what takes the rest of a row be narrower than its longest word: $path",
    ({ text }) => {
      for (const columns of values(text, "grid-template-columns")) {
        // A least width of its own, as of tiles, is also one.
        expect(columns.replaceAll(/minmax\((?:[^()]|\([^()]*\))*\)/g, "")).not.toMatch(/\dfr/);
      }
    },
  );

  it("has six sizes of text and four radii to take, all text in rem, and none too small to read", () => {
    const text = sheets.find(({ path }) => path === tokens)?.text ?? "";
    const [root = "", ...languages] = text.split(/(?=\n\S*:lang)/);
    const sizes = [...root.matchAll(/--text-[a-z]+: ([^;]+);/g)].map(([, size = ""]) => size);
    expect(sizes).toHaveLength(6);
    for (const size of sizes) {
      expect(size).toMatch(/^[\d.]+rem$/);
      expect(16 * Number.parseFloat(size)).toBeGreaterThanOrEqual(12);
    }
    expect(root.match(/--radius-[a-z]+:/g)).toHaveLength(4);
    expect(16 * Number.parseFloat(/--text-body: ([^;]+)/.exec(root)?.[1] ?? "")).toBe(15);
    const chinese = languages.find((part) => part.includes(":lang(zh)")) ?? "";
    expect(16 * Number.parseFloat(/--text-fine: ([^;]+)/.exec(chinese)?.[1] ?? "")).toBe(13);
  });
});

describe("a component", () => {
  const components = sourceFiles.filter(({ path }) => path.endsWith(".tsx"));
  const ofAll = sheets.find(({ path }) => path === common)?.classes ?? new Set();

  test.for(components)("imports the sheet of each class it uses: $path", ({ path, text }) => {
    const mine = own.find((sheet) => sheet.path === path.replace(/\.tsx$/, ".css"))?.classes ?? new Set();
    expect([...classesOf(text)].filter((name) => !mine.has(name) && !ofAll.has(name))).toEqual([]);
  });
});
