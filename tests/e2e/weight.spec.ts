import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { languages } from "#lib/domain/language.ts";
import { build } from "./fixtures.ts";
import { shippedServices } from "./shipped-services.ts";

// What a person waits for: the files of the popup, and the script of the worker. No browser is needed to weigh them.

const read = (path: string) => readFileSync(join(build, path), "utf8");
const weightOf = (path: string) => gzipSync(read(path)).length;
/** Without the folder and the hash. */
const nameOf = (path: string) => path.replace(/^.*\//, "").replace(/-[\w-]{8}(?=\.\w+$)/, "");

/** The files that a page asks for before it runs, with all that its scripts import statically. */
function filesOf(page: string): readonly string[] {
  const html = read(page);
  const asked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
  const files = new Set<string>();
  for (const path of asked) follow(path, files);
  return [...files];
}

function follow(path: string, files: Set<string>): void {
  if (files.has(path)) return;
  files.add(path);
  if (!path.endsWith(".js")) return;
  for (const [, imported = ""] of read(path).matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) {
    follow(join(path, "..", imported), files);
  }
}

test.describe("The popup", () => {
  const files = filesOf("popup.html");

  test("asks for few files: each of them delays it", () => {
    expect(files.map(nameOf).toSorted().join(", ")).toMatch(/popup\.js/);
    expect(files.length, files.join(", ")).toBeLessThanOrEqual(6);
  });

  test("weighs at most 150 kB compressed, 10 of them styles, and 0.6 for each language above three", () => {
    // What the icon says stands in it in every language, as any may be chosen while it is open.
    const weights = files.map((path) => [nameOf(path), weightOf(path)] as const);
    const sum = (of: typeof weights) => of.reduce((total, [, weight]) => total + weight, 0);
    expect(sum(weights), JSON.stringify(weights)).toBeLessThanOrEqual(150_000 + 600 * (languages.length - 3));
    expect(sum(weights.filter(([name]) => name.endsWith(".css")))).toBeLessThanOrEqual(10_000);
  });

  test("asks for every script in its document, so that none waits for another", () => {
    const html = read("popup.html");
    for (const path of files) expect(html).toContain(`/${path}`);
  });

  test("holds neither the validator nor what draws the timeline", () => {
    for (const path of files) expect(read(path), path).not.toMatch(/jitless|\bZodError\b|scaleLinear/);
  });
});

test.describe("The worker", () => {
  test("weighs at most 71.9 kB compressed, and 6 bytes for each domain that it can be woken for", () => {
    // The list grows with the catalogue, and is no code that a wake must evaluate. 65 kB were enough until a list of sites
    // came beside the catalogue and records move between the two (2.2), refreshing is tended and an update loaded (1.4),
    // further hosts are watched (0.6), Traditional Chinese and Korean are spoken (0.4 and 1.2, with the particles of Korean),
    // and several devices share a record (0.4).
    const domains = shippedServices.flatMap((service) => service.domains);
    expect(weightOf("background.js") - 6 * domains.length).toBeLessThanOrEqual(71_900);
  });

  test("is one script that loads no other: a worker cannot", () => {
    expect(read("background.js")).not.toMatch(/\bimport\(|\bimportScripts\(/);
  });

  test("holds no validator", () => {
    expect(read("background.js")).not.toMatch(/jitless|\bZodError\b/);
  });
});
