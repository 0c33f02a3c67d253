import { createHash } from "node:crypto";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BundledParts, filesOf } from "#lib/catalogue/bundle-catalogue.ts";
import { hashedOf, partPaths } from "#lib/catalogue/part-paths.ts";

const hashOf = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");

/** Copies a built extension to another folder, which then has another address. */
export async function copyBuild(build: string, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(build, folder, { recursive: true });
  return folder;
}

/**
 * Gives a built extension another catalogue, as another release has: the files, and in its code the hashes that it
 * expects.
 *
 * @returns the hash that it expects of the whole from now on.
 */
export async function putCatalogue(build: string, parts: BundledParts): Promise<string> {
  const hashes = await Promise.all(partPaths.map(async (path) => hashOf(await readFile(join(build, path)))));
  const files = filesOf(parts);
  const replacing = partPaths.map((path, at) => {
    const file = files.find((part) => part.path === path);
    if (!file) throw new Error(`The other catalogue has no ${path}.`);
    return [hashes[at] ?? "", file.hash] as const;
  });
  const whole = hashOf(hashedOf(hashes));
  const scripts = (await readdir(build, { recursive: true })).filter((file) => file.endsWith(".js"));
  let found = 0;
  for (const script of scripts) {
    const code = await readFile(join(build, script), "utf8");
    if (!code.includes(whole)) continue;
    const changed = [...replacing, [whole, parts.hash] as const].reduce(
      (text, [old, next]) => text.replaceAll(old, next),
      code,
    );
    await writeFile(join(build, script), changed);
    found += 1;
  }
  if (found === 0) throw new Error(`No script of ${build} expects the catalogue that lies there.`);
  await Promise.all(files.map(({ path, bytes }) => writeFile(join(build, path), bytes)));
  return parts.hash;
}
