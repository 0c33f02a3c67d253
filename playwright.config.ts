import { defineConfig } from "@playwright/test";

// The built extension in a real browser. Two workers: a browser that waits leaves the machine to another.
export default defineConfig({
  testDir: "tests",
  // The steps of `tests/everywhere` are gone through in each browser.
  projects: [
    { name: "chromium", testMatch: "{e2e,everywhere}/*.spec.ts" },
    // It takes longer to start, and some tests start it several times.
    { name: "firefox", testMatch: "everywhere/*.spec.ts", timeout: 60_000 },
  ],
  globalSetup: "tests/e2e/set-up.ts",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  // A browser on a busy machine stumbles now and then. What passed only at the second try is counted and named.
  retries: 1,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: "list",
});
