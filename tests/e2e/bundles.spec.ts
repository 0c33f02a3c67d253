import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

// No browser: what the build gave each page to load, which no other stage can see.
const built = join(import.meta.dirname, "../../.output/chrome-mv3");
const read = (path: string) => readFileSync(join(built, path), "utf8");

/** Every file of one kind that a page loads before it can be seen. */
function loadedBy(page: string, kind: "css" | "js"): string {
  const addresses = [...read(page).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, address = ""]) => address);
  const wanted = addresses.filter((address) => address.endsWith(`.${kind}`));
  expect(wanted.length, `${page} loads some ${kind}`).toBeGreaterThan(0);
  return wanted.map(read).join("\n");
}

const classesOf = (path: string) => [
  ...new Set([...readFileSync(path, "utf8").matchAll(/^\.([a-z][\w-]*)/gm)].map(([, name = ""]) => name)),
];

test("the popup loads the styles of what it shows, and none of the summary's views", () => {
  const root = join(import.meta.dirname, "../..");
  const popup = loadedBy("popup.html", "css");
  const summary = loadedBy("summary.html", "css");
  const sheets = (pattern: string) =>
    globSync(pattern, { cwd: root }).flatMap((path) => classesOf(join(root, path)));
  for (const name of sheets("entrypoints/popup/*.css")) {
    expect(popup).toContain(`.${name}`);
    expect(summary, name).not.toMatch(new RegExp(`\\.${name}(?![\\w-])`));
  }
  const ofViews = sheets("entrypoints/summary/**/*.css");
  expect(ofViews.length).toBeGreaterThan(50);
  for (const name of ofViews) {
    expect(popup, name).not.toMatch(new RegExp(`\\.${name}(?![\\w-])`));
    expect(summary).toContain(`.${name}`);
  }
});

test("the popup's styles and the summary's are in few files, which come sooner than many", () => {
  for (const page of ["popup.html", "summary.html"]) {
    expect(read(page).match(/rel="stylesheet"/g)?.length, page).toBeLessThanOrEqual(2);
  }
});
