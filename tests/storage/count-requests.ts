import { onTestFinished, vi } from "vitest";

/** What is asked of a table, an index, or a cursor on the way through one: each is a way to the database and back. */
const askers = {
  IDBObjectStore: ["get", "getKey", "getAll", "getAllKeys", "count", "openCursor", "openKeyCursor"],
  IDBIndex: ["get", "getKey", "getAll", "getAllKeys", "count", "openCursor", "openKeyCursor"],
  IDBCursor: ["continue", "continuePrimaryKey", "advance"],
} as const;
const writers = {
  IDBObjectStore: ["add", "put", "delete", "clear"],
  IDBCursor: ["update", "delete"],
} as const;

/** How many requests are sent to IndexedDB, from now on until the test ends. */
export function countRequests(): { readonly readings: () => number; readonly writings: () => number } {
  const counting = (owners: Readonly<Record<string, readonly string[]>>) => {
    const spies = Object.entries(owners).flatMap(([owner, methods]) =>
      methods.map((method) => vi.spyOn(prototypeOf(owner), method)),
    );
    onTestFinished(() => {
      for (const spy of spies) spy.mockRestore();
    });
    return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  };
  return { readings: counting(askers), writings: counting(writers) };
}

function prototypeOf(name: string): Record<string, (...args: unknown[]) => unknown> {
  const owner = (globalThis as unknown as Record<string, { readonly prototype: object } | undefined>)[name];
  if (!owner) throw new Error(`There is no ${name}.`);
  return owner.prototype as Record<string, (...args: unknown[]) => unknown>;
}
