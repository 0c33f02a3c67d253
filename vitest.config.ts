import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { bundledCataloguePlugin } from "./lib/catalogue/bundle-catalogue.ts";
import { updateSourcePlugin } from "./lib/catalogue/update-source-plugin.ts";

// No timing fails a test: a busy machine may take its time.
const shared = { restoreMocks: true, unstubEnvs: true, unstubGlobals: true, testTimeout: 60_000 };

const setUp = "tests/set-up.ts";
const rules = { ...shared, environment: "node", setupFiles: [setUp] };
// Making a document for each file takes longer than most tests of the rules.
const screens = {
  ...shared,
  environment: "happy-dom",
  setupFiles: [setUp, "tests/set-up-screens.ts"],
};

/** Test files that put another module in the place of one, or load one anew: what they load is theirs alone. */
const alone = globSync("tests/**/*.test.{ts,tsx}").filter((path) =>
  /\bvi\.(?:mock|doMock|resetModules)\(/.test(readFileSync(path, "utf8")),
);
const aloneOf = (ending: string) => alone.filter((path) => path.endsWith(ending));

export default defineConfig({
  plugins: [WxtVitest(), bundledCataloguePlugin(), updateSourcePlugin()],
  test: {
    // Files share the modules that they load, as loading them for each file anew takes longer than the tests: no file may
    // leave anything behind in one.
    projects: [
      {
        extends: true,
        test: {
          ...rules,
          name: "rules",
          include: ["tests/**/*.test.ts"],
          exclude: aloneOf(".ts"),
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...screens,
          name: "screens",
          include: ["tests/**/*.test.tsx"],
          exclude: aloneOf(".tsx"),
          isolate: false,
        },
      },
      { extends: true, test: { ...rules, name: "rules alone", include: aloneOf(".ts") } },
      { extends: true, test: { ...screens, name: "screens alone", include: aloneOf(".tsx") } },
    ],
  },
});
