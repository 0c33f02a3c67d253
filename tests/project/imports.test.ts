import { describe, expect, it, test } from "vitest";
import { reachedFrom, sourceFiles } from "./source-files.ts";

/** What each part may import: parts by their folder, packages by their name. */
const directions: Readonly<Record<string, readonly string[]>> = {
  "lib/domain": ["lib/domain"],
  "lib/catalogue": ["lib/catalogue", "lib/domain", "lib/zod.ts", "node:", "pinyin-pro", "vite"],
  "lib/locales": ["lib/locales", "lib/domain"],
  "lib/storage": ["lib/storage", "lib/catalogue", "lib/domain", "lib/zod.ts", "dexie", "fzstd"],
  "lib/updates": ["lib/updates", "lib/catalogue", "lib/domain", "lib/zod.ts", "fzstd"],
  "lib/backup": ["lib/backup", "lib/storage", "lib/domain", "lib/zod.ts", "jose"],
  "lib/sync": ["lib/sync", "lib/backup", "lib/storage", "lib/domain", "jose"],
  "lib/csv": ["lib/csv", "lib/locales", "lib/domain", "papaparse"],
  "lib/imports": ["lib/imports", "lib/domain", "fflate", "papaparse", "saxes"],
  "lib/network": ["lib/network", "lib/domain"],
  "lib/feed": ["lib/feed", "lib/domain", "lib/zod.ts", "tldts"],
  "lib/queries": ["lib/queries", "lib/storage", "lib/locales", "lib/domain"],
  "lib/browser": [
    "lib/browser",
    "lib/network",
    "lib/domain",
    "wxt/browser",
    "virtual:bundled-catalogue",
    "virtual:update-source",
  ],
  "lib/product": [
    "lib/product",
    "lib/queries",
    "lib/storage",
    "lib/imports",
    "lib/feed",
    "lib/updates",
    "lib/network",
    "lib/sync",
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
    "virtual:update-source",
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
    for (const start of ["background/index.ts", "popup/main.tsx", "summary/main.tsx", "refresh/main.ts"]) {
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

describe("the network", () => {
  const comments = /\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*/g;
  /** Whatever a browser offers to ask a server for something, or to tell it something. A word after it makes a sentence. */
  const ways =
    /\bfetch\b(?!-| [a-z])|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b|\bnew Image\b|\bimportScripts\b|\bnew Request\b/;
  const touching = (text: string) => ways.test(text.replace(comments, ""));

  it("is touched in its own folder and nowhere else", () => {
    const files = sourceFiles.filter(({ text }) => touching(text)).map(({ path }) => path);
    expect(files).toEqual(["lib/network/fetch-limited.ts", "lib/network/own-file.ts"]);
  });

  test.for([
    "await fetch(address)",
    "const ask = fetch;",
    "globalThis.fetch.call(undefined, address)",
    "new XMLHttpRequest()",
    "navigator.sendBeacon(address)",
    "new Image().src = address",
    "const { fetch: ask } = globalThis;",
  ])("would be touched by: %s", (text) => {
    expect(touching(text)).toBe(true);
  });

  it("is not touched by speaking of it, nor by what is called after it", () => {
    expect(
      touching("// A fetch takes long.\n/** Not `fetch(`. */\nfetchLimited({ address: 'https://a' });"),
    ).toBe(false);
  });

  it("is out of reach of the background, but for files of the own package", () => {
    const reached = [...reachedFrom("entrypoints/background/index.ts")];
    const far = reached.filter((path) => /^lib\/(?:network|feed|updates)\//.test(path));
    expect(far).toEqual(["lib/network/own-file.ts"]);
    expect(reached).not.toContain("lib/product/refresh.ts");
    expect(reachedFrom("entrypoints/refresh/main.ts")).toContain("lib/network/fetch-limited.ts");
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
    expect(importing).toEqual([
      "lib/product/load-bundled.ts",
      "lib/product/prepare.ts",
      "lib/product/tend-refreshes.ts",
    ]);
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

  it("never puts HTML from data into a page", () => {
    const forbidden = /dangerouslySetInnerHTML|\.innerHTML|\beval\(/;
    expect(sourceFiles.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
