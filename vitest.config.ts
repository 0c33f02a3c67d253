import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { bundledCataloguePlugin } from "./lib/catalogue/bundle-catalogue.ts";
import { updateSourcePlugin } from "./lib/catalogue/update-source-plugin.ts";

// No timing fails a test: a busy machine may take its time.
const shared = { restoreMocks: true, unstubEnvs: true, unstubGlobals: true, testTimeout: 60_000 };

export default defineConfig({
  plugins: [WxtVitest(), bundledCataloguePlugin(), updateSourcePlugin()],
  test: {
    projects: [
      // Making a document for each file takes longer than most of these tests.
      {
        extends: true,
        test: {
          ...shared,
          name: "rules",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          setupFiles: ["tests/set-up.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "screens",
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/set-up.ts", "tests/set-up-screens.ts"],
        },
      },
    ],
  },
});
