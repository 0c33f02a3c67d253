import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Pins extensions to the toolbar of a profile that is not in use. One that is not pinned slides in for
 * a quarter of a second before its popup opens.
 */
export async function pinExtensions(profile: string, ids: readonly string[]): Promise<void> {
  const folder = join(profile, "Default");
  const path = join(folder, "Preferences");
  const preferences = await readPreferences(path);
  const pinned = [...new Set([...(preferences.extensions?.pinned_extensions ?? []), ...ids])];
  await mkdir(folder, { recursive: true });
  const changed = { ...preferences, extensions: { ...preferences.extensions, pinned_extensions: pinned } };
  await writeFile(path, JSON.stringify(changed));
}

interface Preferences {
  readonly extensions?: { readonly pinned_extensions?: readonly string[] };
}

async function readPreferences(path: string): Promise<Preferences> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Preferences;
  } catch (error) {
    // A new profile has none.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
