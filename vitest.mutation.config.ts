import { defineConfig } from "vitest/config";

// The rules alone, without browser, database or document: what a mutation run repeats a thousand times. Tests that read
// the whole catalogue take seconds and find nothing that the tables of the rules do not.
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/domain/**/*.test.ts"],
    exclude: ["tests/domain/personas.test.ts", "tests/domain/search-services.test.ts"],
  },
});
