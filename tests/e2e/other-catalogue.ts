import { createHash } from "node:crypto";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Copies a built extension to another folder, which then has another address. */
export async function copyBuild(build: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(build, folder, { recursive: true });
  return folder;
}

/**
 * Gives a built extension another catalogue, as another release has: the file, and in its code the hash that it
 * expects.
 *
 * @param hash another than that of the text, for a catalogue that is damaged.
 * @returns the hash that it expects from now on.
 */
export async function putCatalogue(build: string, text: string, hash = hashOf(text)): Promise<string> {
  const path = join(build, "catalogue.json");
  const before = hashOf(await readFile(path, "utf8"));
  const scripts = (await readdir(build, { recursive: true })).filter((file) => file.endsWith(".js"));
  let found = 0;
  for (const script of scripts) {
    const code = await readFile(join(build, script), "utf8");
    if (!code.includes(before)) continue;
    await writeFile(join(build, script), code.replaceAll(before, hash));
    found += 1;
  }
  if (found === 0) throw new Error(`No script of ${build} expects the catalogue that lies there.`);
  await writeFile(path, text);
  return hash;
}
