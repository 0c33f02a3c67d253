import { resolve } from "node:path";
import type { BrowserContext } from "@playwright/test";

/** Installs an unpacked extension into a running browser, or, where it is there already, updates it. */
export async function installUnpacked(context: BrowserContext, folder: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("This browser cannot be asked to install an extension.");
  await session.send("Extensions.loadUnpacked", { path: resolve(folder) });
  await session.detach();
}
