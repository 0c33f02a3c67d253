import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** An unpacked extension as the one file that Firefox installs for good. */
export function packExtension(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const entries = files.map((path) => [
    path.slice(folder.length + 1).replaceAll("\\", "/"),
    readFileSync(path),
  ]);
  return zipSync(Object.fromEntries(entries), { level: 0 });
}
