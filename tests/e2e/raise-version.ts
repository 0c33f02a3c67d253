import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Turns a copy of a build into a later release. */
export async function raiseVersion(build: string): Promise<void> {
  const path = join(build, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  const [first] = manifest.version.split(".");
  await writeFile(path, JSON.stringify({ ...manifest, version: `${Number(first) + 1}.0.0` }));
}
