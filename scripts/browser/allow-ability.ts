import type { Page } from "@playwright/test";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import type { AbilityId } from "#lib/domain/ability.ts";
import { feedAddress, originOf, rangesAddress } from "#lib/domain/asked-hosts.ts";
import { changePreferences, type ExtensionSettings, type Permissions } from "./preferences.ts";

/**
 * Makes a profile that is not in use one in which the person has said yes to the browser's question before, so that
 * the extension's asking is answered at once. The question itself cannot be pressed by a machine: it is a window of the
 * browser's own, and a policy of an administrator can refuse a permission, or force an extension on somebody, but not
 * answer for them. A build that must have the permission would be another extension: it could not give it back.
 *
 * @param profile also one that was never in use.
 * @param id the extension, also before it was ever started there.
 * @param isHeld whether it also holds the permission when it starts, as if the browser had been closed meanwhile.
 */
export function allowAbility(profile: string, id: string, ability: AbilityId, isHeld = false): Promise<void> {
  const { kind, name } = permissionOf(ability);
  return changePreferences(profile, ({ extensions, ...others }) => {
    const before = extensions?.settings?.[id] ?? {};
    const given = (place: keyof ExtensionSettings): Permissions => {
      const already = { ...none, ...before[place] };
      return { ...already, [kind]: [...already[kind], name] };
    };
    const after: ExtensionSettings = {
      ...before,
      runtime_granted_permissions: given("runtime_granted_permissions"),
      granted_permissions: given("granted_permissions"),
      ...(isHeld && { active_permissions: given("active_permissions") }),
    };
    return { ...others, extensions: { ...extensions, settings: { ...extensions?.settings, [id]: after } } };
  });
}

const none: Permissions = { api: [], explicit_host: [], manifest_permissions: [], scriptable_host: [] };

/** How a profile names a permission. */
function permissionOf(ability: AbilityId): { kind: "api" | "explicit_host"; name: string } {
  const hosts: Partial<Record<AbilityId, string>> = {
    updates: updateSource().address,
    feed: feedAddress,
    "exposed-passwords": rangesAddress,
  };
  const address = hosts[ability];
  return address === undefined
    ? { kind: "api", name: ability }
    : { kind: "explicit_host", name: originOf(address) };
}

/** Makes the person say no to whatever a page asks for from now on. */
export function refuseAbilities(page: Page): Promise<void> {
  return page.evaluate(() => {
    chrome.permissions.request = async () => false;
  });
}
