import { extensionIdOf } from "#scripts/browser/extension-id.ts";
import { installUnpacked } from "#scripts/browser/install-unpacked.ts";
import { launchBrowser } from "#scripts/browser/launch-browser.ts";

const build = ".output/chrome-mv3";
const profile = "output/profile";

/** Shows a browser with the extension, on a profile that is kept, until the person closes it. */
export async function openBrowser(executable: string): Promise<void> {
  const context = await launchBrowser({
    executable,
    profile,
    extensions: [build],
    language: Intl.DateTimeFormat().resolvedOptions().locale,
    isVisible: true,
  });
  const closed = context.waitForEvent("close", { timeout: 0 });
  // The profile may hold the worker of an earlier build, which the browser would go on with.
  await installUnpacked(context, build);
  const [page = await context.newPage()] = context.pages();
  await page.goto(`chrome-extension://${extensionIdOf(build)}/summary.html`);
  console.log(
    "\nOmamori is on the toolbar of the browser that has opened. Go to weibo.com, for one, and click it.",
  );
  console.log(`What it keeps is in ${profile}. Close the browser to end.`);
  await closed;
}
