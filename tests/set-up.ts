import "fake-indexeddb/auto";
import { afterAll, beforeEach, expect } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

beforeEach(() => {
  fakeBrowser.reset();
});

// The next file may have the same process: a database that is left there would be found by it.
afterAll(async () => {
  const left = await indexedDB.databases();
  for (const { name } of left) if (name !== undefined) indexedDB.deleteDatabase(name);
  expect(left).toEqual([]);
});
