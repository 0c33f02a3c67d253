import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { UpdateKey } from "#lib/domain/refresh.ts";

/**
 * Gives a built extension another key to verify updates with, of which a test holds the other half: the ones that it
 * is shipped with sign nothing but what is published.
 *
 * @param shipped the keys that it was built with.
 */
export async function putUpdateKey(
  build: string,
  shipped: readonly UpdateKey[],
  key: UpdateKey,
): Promise<void> {
  const [held] = shipped;
  if (!held) throw new Error("The build holds no key.");
  const scripts = (await readdir(build, { recursive: true })).filter((file) => file.endsWith(".js"));
  let found = 0;
  for (const script of scripts) {
    const path = join(build, script);
    const code = await readFile(path, "utf8");
    if (!code.includes(held.publicKey)) continue;
    await writeFile(path, code.replaceAll(held.id, key.id).replaceAll(held.publicKey, key.publicKey));
    found += 1;
  }
  if (found === 0) throw new Error(`No script of ${build} holds the key that it was built with.`);
}
