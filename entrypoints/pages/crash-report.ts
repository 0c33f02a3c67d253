import { browser } from "wxt/browser";

/**
 * What helps to find a fault, to be handed on by the person if they want to: what went wrong, in which release,
 * browser and view. Nothing about them: what stands in quotation marks may be a service, and the address after
 * the view's name may too.
 */
export function crashReport(error: unknown): string {
  const { name, version } = browser.runtime.getManifest();
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const [view = ""] = location.hash.replace(/^#/, "").split("/");
  return [
    `${name} ${version}`,
    navigator.userAgent,
    `${location.pathname}${view && `#${view}`}`,
    message.replace(/(["'“‘`]).*?(["'”’`])/g, "$1…$2"),
  ].join("\n");
}
