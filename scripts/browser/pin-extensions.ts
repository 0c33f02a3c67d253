import { changePreferences } from "./preferences.ts";

/**
 * Pins extensions to the toolbar of a profile that is not in use. One that is not pinned slides in for
 * a quarter of a second before its popup opens.
 */
export function pinExtensions(profile: string, ids: readonly string[]): Promise<void> {
  return changePreferences(profile, ({ extensions, ...others }) => {
    const pinned = [...new Set([...(extensions?.pinned_extensions ?? []), ...ids])];
    return { ...others, extensions: { ...extensions, pinned_extensions: pinned } };
  });
}
