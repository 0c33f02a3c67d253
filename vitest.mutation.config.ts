import { defineConfig } from "vitest/config";

// The rules alone, without browser, database or document: what a mutation run repeats a thousand times.
export default defineConfig({
  test: { environment: "node", include: ["tests/domain/**/*.test.ts"] },
});
