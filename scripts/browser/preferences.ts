import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What Chromium keeps of the person's choices in a profile, as far as we change it. */
export interface Preferences {
  readonly webkit?: {
    readonly webprefs?: {
      /** Of text, in pixels. */
      readonly default_font_size?: number;
    };
  };
  readonly extensions?: {
    readonly pinned_extensions?: readonly string[];
    readonly settings?: Readonly<Record<string, ExtensionSettings>>;
  };
}

/** Of one extension. */
export interface ExtensionSettings {
  /** What the person said yes to. */
  readonly runtime_granted_permissions?: Permissions;
  /** What it may have without a question. */
  readonly granted_permissions?: Permissions;
  /** What it has. */
  readonly active_permissions?: Permissions;
}

export interface Permissions {
  readonly api: readonly string[];
  readonly explicit_host: readonly string[];
  readonly manifest_permissions: readonly unknown[];
  readonly scriptable_host: readonly string[];
}

/** Changes the preferences of a profile that is not in use; it is made when it is not there. */
export async function changePreferences(
  profile: string,
  change: (preferences: Preferences) => Preferences,
): Promise<void> {
  const folder = join(profile, "Default");
  const path = join(folder, "Preferences");
  const changed = change(await readPreferences(path));
  await mkdir(folder, { recursive: true });
  await writeFile(path, JSON.stringify(changed));
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
