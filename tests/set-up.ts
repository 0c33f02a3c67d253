import "fake-indexeddb/auto";
import { afterAll, beforeEach, expect } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

beforeEach(() => {
  fakeBrowser.reset();
});

// The next file may have the same process, and would find a database that is left there. One of a single test nobody else
// asks for, but work that still went on as the test ended may have opened it once more.
afterAll(async () => {
  const left = (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
  for (const name of left) indexedDB.deleteDatabase(name);
  expect(left.filter((name) => !name.startsWith("test-"))).toEqual([]);
});
