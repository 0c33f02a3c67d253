import type { Browser } from "wxt/browser";
import { openWelcome } from "#lib/browser/open-summary.ts";

/** What an install or an update asks for beside the catalogue. The welcome comes once, with the install. */
export async function onInstalled({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  if (reason === "install") await openWelcome();
}
