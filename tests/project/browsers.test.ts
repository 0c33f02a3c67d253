import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { readProjectFile, root } from "./source-files.ts";

/** The rows of the table: a feature, and where it is tried in each browser. */
const rows = [...readProjectFile("docs/browsers.md").matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
  .map(([, feature = "", chromium = "", firefox = ""]) => ({
    feature: feature.trim(),
    chromium: chromium.trim(),
    firefox: firefox.trim(),
  }))
  .filter(({ feature }) => feature !== "Feature" && !/^-+$/.test(feature));

/** The file that a cell names; nothing where nothing is run. */
const fileIn = (cell: string) => /^`(tests\/(?:e2e|everywhere)\/[\w-]+\.spec\.ts)`$/.exec(cell)?.[1];

describe("docs/browsers.md", () => {
  it("has a row for each feature, once", () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(new Set(rows.map(({ feature }) => feature)).size).toBe(rows.length);
  });

  test.for(rows.map((row) => [row.feature, row] as const))("%s is tried where it says", ([, row]) => {
    for (const cell of [row.chromium, row.firefox]) {
      const file = fileIn(cell);
      if (file === undefined) expect(cell).toBe("not run");
      else expect(existsSync(join(root, file)), file).toBe(true);
    }
    // Only those are run in Firefox.
    if (row.firefox !== "not run") expect(row.firefox).toContain("tests/everywhere/");
  });

  it("names every file of the steps for both browsers", () => {
    const text = readProjectFile("docs/browsers.md");
    const files = globSync("tests/everywhere/*.spec.ts", { cwd: root });
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(text).toContain(file.replaceAll("\\", "/"));
  });
});
