import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import type { AbilityId } from "#lib/domain/ability.ts";
import { feedAddress, originOf, rangesAddress } from "#lib/domain/asked-hosts.ts";

/**
 * Makes a profile that is not in use one in which the person has said yes to the browser's question before, so that
 * the extension's asking is answered at once. The question itself cannot be pressed by a machine: it is a window of the
 * browser's own, and a policy of an administrator can refuse a permission, or force an extension on somebody, but not
 * answer for them. A build that must have the permission would be another extension: it could not give it back.
 *
 * @param id the extension, which was started in that profile before.
 * @param isHeld whether it also holds the permission when it starts, as if the browser had been closed meanwhile.
 */
export async function allowAbility(
  profile: string,
  id: string,
  ability: AbilityId,
  isHeld = false,
): Promise<void> {
  const path = join(profile, "Default", "Preferences");
  const preferences = JSON.parse(await readFile(path, "utf8"));
  const settings = preferences.extensions.settings[id];
  const { kind, name } = permissionOf(ability);
  const remembered = {
    api: [],
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
    ...settings.runtime_granted_permissions,
  };
  settings.runtime_granted_permissions = { ...remembered, [kind]: [...remembered[kind], name] };
  for (const held of isHeld ? ["granted_permissions", "active_permissions"] : ["granted_permissions"]) {
    settings[held][kind] = [...(settings[held][kind] ?? []), name];
  }
  await writeFile(path, JSON.stringify(preferences));
}

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
