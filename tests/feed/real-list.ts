import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const name = join("shared", "data", "hibp-breaches.json");

/** The real list, where it lies in a folder beside the project or above; it is no part of the project. */
function pathOfRealList(): string | undefined {
  let folder = import.meta.dirname;
  while (folder !== dirname(folder)) {
    folder = dirname(folder);
    const path = join(folder, name);
    if (existsSync(path)) return path;
  }
  return undefined;
}

/** The real list as text; nothing on a machine that does not have it. */
export function realList(): string | undefined {
  const path = pathOfRealList();
  return path === undefined ? undefined : readFileSync(path, "utf8");
}

/** Said in the name of a test that is skipped without it. */
export const needsRealList = "(skipped where shared/data/hibp-breaches.json is not beside the project)";
