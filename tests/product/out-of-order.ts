import { vi } from "vitest";

/** What a browser throws, by its name. */
const thrown = (name: string) => new DOMException("Out of order", name);

/** From now on the browser does not open any database. @returns lets it again. */
export function refuseToOpen(name: string): () => void {
  const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw thrown(name);
  });
  return () => open.mockRestore();
}

/** From now on nothing more can be written. @returns makes room again. */
export function fillDisk(): () => void {
  const writes = (["put", "add"] as const).map((name) =>
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(() => {
      throw thrown("QuotaExceededError");
    }),
  );
  return () => {
    for (const write of writes) write.mockRestore();
  };
}
