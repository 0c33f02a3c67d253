import { describe, expect, it, test } from "vitest";
import { reachedFrom, sourceFiles } from "./source-files.ts";

/** What each part may import: parts by their folder, packages by their name. */
const directions: Readonly<Record<string, readonly string[]>> = {
  "lib/domain": ["lib/domain"],
  "lib/catalogue": ["lib/catalogue", "lib/domain", "lib/zod.ts", "node:", "pinyin-pro", "vite"],
  "lib/locales": ["lib/locales", "lib/domain"],
  "lib/storage": ["lib/storage", "lib/catalogue", "lib/domain", "lib/zod.ts", "dexie", "fzstd"],
  "lib/updates": ["lib/updates", "lib/catalogue", "lib/domain", "lib/zod.ts", "fzstd"],
  "lib/backup": ["lib/backup", "lib/storage", "lib/domain", "lib/zod.ts"],
  "lib/csv": ["lib/csv", "lib/locales", "lib/domain", "papaparse"],
  "lib/imports": ["lib/imports", "lib/domain", "fflate", "papaparse", "saxes"],
  "lib/feed": ["lib/feed", "lib/domain", "lib/zod.ts", "tldts"],
  "lib/queries": ["lib/queries", "lib/storage", "lib/locales", "lib/domain"],
  "lib/browser": ["lib/browser", "lib/domain", "wxt/browser", "virtual:bundled-catalogue"],
  "lib/product": [
    "lib/product",
    "lib/queries",
    "lib/storage",
    "lib/imports",
    "lib/updates",
    "lib/feed",
    "lib/browser",
    "lib/locales",
    "lib/domain",
    "virtual:update-source",
  ],
  "lib/zod.ts": ["zod"],
  components: ["components", "lib/domain", "lib/locales", "react"],
  entrypoints: [
    "entrypoints",
    "components",
    "lib/product",
    "lib/backup",
    "lib/browser",
    "lib/csv",
    "lib/imports",
    "lib/queries",
    "lib/locales",
    "lib/domain",
    "dexie-react-hooks",
    "react",
    "react-dom",
    "virtual:bundled-catalogue",
    "wxt/browser",
    "wxt/utils",
  ],
};

const belongsTo = (path: string, part: string) =>
  path === part || path.startsWith(`${part}/`) || (part.endsWith(":") && path.startsWith(part));
const partOf = (path: string) => Object.keys(directions).find((part) => belongsTo(path, part));

describe("imports", () => {
  it("are read from every file", () => {
    expect(sourceFiles.length).toBeGreaterThan(80);
    expect(sourceFiles.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(70);
    const sentences = sourceFiles.filter(({ text }) => /^import /m.test(text)).map(({ path }) => path);
    for (const path of sentences) {
      expect(sourceFiles.find((file) => file.path === path)?.imports.length, path).toBeGreaterThan(0);
    }
  });

  test.for(sourceFiles)("of $path go in the directions of the design", ({ path, imports }) => {
    const part = partOf(path);
    expect(part, `${path} belongs to no part`).toBeDefined();
    const allowed = directions[part ?? ""] ?? [];
    expect(imports.filter((target) => !allowed.some((to) => belongsTo(target, to)))).toEqual([]);
  });

  it("lead only to files that exist", () => {
    const paths = new Set(sourceFiles.map(({ path }) => path));
    const missing = sourceFiles.flatMap(({ path, imports }) =>
      imports
        .filter((target) => /^(lib|components|entrypoints)\//.test(target) && /\.tsx?$/.test(target))
        .filter((target) => !paths.has(target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  const importersOf = (isTarget: (target: string) => boolean) =>
    sourceFiles.filter(({ imports }) => imports.some(isTarget)).map(({ path }) => path);

  it("of zod are in one place, which keeps its locales and its eval out", () => {
    expect(importersOf((target) => target === "zod" || target.startsWith("zod/"))).toEqual(["lib/zod.ts"]);
  });

  it("of the browser's interface are in lib/browser and entrypoints only, and nothing goes round them", () => {
    for (const path of importersOf((target) => target === "wxt/browser")) {
      expect(path).toMatch(/^(lib\/browser|entrypoints)\//);
    }
    const around = sourceFiles.filter(({ text }) =>
      /\b(?:chrome|browser)\.(?:tabs|runtime|action|storage)\b/.test(text),
    );
    for (const { path } of around) expect(path).toMatch(/^(lib\/browser|entrypoints)\//);
  });

  it("of node are in what runs at build time only, and no page or worker reaches it", () => {
    const builders = importersOf((target) => target.startsWith("node:") || target === "vite");
    expect(builders).toEqual([
      "lib/catalogue/bundle-catalogue.ts",
      "lib/catalogue/read-content.ts",
      "lib/catalogue/update-source-plugin.ts",
    ]);
    for (const start of ["background/index.ts", "popup/main.tsx", "summary/main.tsx"]) {
      const reached = reachedFrom(`entrypoints/${start}`);
      expect(reached.size).toBeGreaterThan(10);
      for (const builder of builders) expect(reached).not.toContain(builder);
    }
  });
});

describe("a migration", () => {
  const migrations = sourceFiles.filter(({ path }) => path.startsWith("lib/storage/migrations/"));

  it("is frozen with its version: it imports nothing of the product, and of Dexie types alone", () => {
    expect(migrations.length).toBeGreaterThan(2);
    for (const { path, imports, loads } of migrations) {
      expect(
        imports.filter((target) => target !== "dexie"),
        path,
      ).toEqual([]);
      expect(loads, path).toEqual([]);
    }
  });
});

describe("what a page or the background asks for", () => {
  it("it asks the product for: none of them knows the database, and of queries only what they give", () => {
    const entrypoints = sourceFiles.filter(({ path }) => path.startsWith("entrypoints/"));
    const around = entrypoints.filter(({ loads }) =>
      loads.some((target) => /^lib\/(?:storage|queries)\//.test(target)),
    );
    expect(around.map(({ path }) => path)).toEqual([]);
  });
});

describe("the background", () => {
  const reached = reachedFrom("entrypoints/background/index.ts");

  it("stays small: it reaches no validator, no page library and no sentence of the pages", () => {
    for (const heavy of [
      "zod",
      "lib/zod.ts",
      "react",
      "react-dom/client",
      "dexie-react-hooks",
      "lib/locales/texts.ts",
    ]) {
      expect(reached).not.toContain(heavy);
    }
    expect([...reached].filter((path) => path.startsWith("components/"))).toEqual([]);
  });

  it("imports on the way only what the build puts into its one script, as a service worker cannot", () => {
    const files = sourceFiles.filter(({ path }) => reached.has(path));
    // That it is one script is for tests/e2e/weight.spec.ts to see.
    const importing = files.filter(({ text }) => /\bimport\s*\(/.test(text)).map(({ path }) => path);
    expect(importing).toEqual(["lib/product/load-bundled.ts", "lib/product/prepare.ts"]);
  });
});

describe("the library that knows how Chinese sounds", () => {
  it("is larger than the product, and reached by nothing that is shipped", () => {
    expect(reachedFrom("lib/catalogue/bundle-catalogue.ts")).toContain("pinyin-pro");
    const entries = sourceFiles.filter(({ path }) => path.startsWith("entrypoints/"));
    expect(entries.length).toBeGreaterThan(20);
    const reaching = entries.filter(({ path }) => reachedFrom(path).has("pinyin-pro"));
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });
});

describe("a file", () => {
  it("is never a barrel that hands on what others hold", () => {
    const barrels = sourceFiles.filter(
      ({ path, text }) =>
        /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})(?:\s+as\s+\w+)?\s+from\b/m.test(text) ||
        /^lib\/.*\/index\.ts$/.test(path),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it("is not named after what everything could be", () => {
    const vague = sourceFiles.filter(({ path }) =>
      /\b(utils?|helpers?|managers?|infos?|items?|data)\.tsx?$/.test(path.replace(/-item\./, ".")),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it("never puts HTML from data into a page, and sends nothing anywhere", () => {
    const forbidden =
      /dangerouslySetInnerHTML|\.innerHTML|\bXMLHttpRequest\b|\bWebSocket\b|sendBeacon|\beval\(/;
    expect(sourceFiles.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
    const fetching = sourceFiles.filter(({ text }) => /\bfetch\(/.test(text)).map(({ path }) => path);
    expect(fetching).toEqual(["lib/browser/bundled-parts.ts"]);
  });
});
