import { browser } from "wxt/browser";

/** Errors of the language itself: their words are about code. Any other message may hold what a person recorded. */
const aboutCode: readonly string[] = ["TypeError", "ReferenceError", "RangeError"];

const mostFrames = 8;

/**
 * What helps to find a fault, to be handed on by the person if they want to: what went wrong and where in the code,
 * in which release, browser and view. Nothing about them: an error's message may name a service, and so may what
 * stands in quotation marks and the address after the view's name.
 */
export function crashReport(error: unknown): string {
  const { name, version } = browser.runtime.getManifest();
  const [view = ""] = location.hash.replace(/^#/, "").split("/");
  return [
    `${name} ${version}`,
    navigator.userAgent,
    `${location.pathname}${view && `#${view}`}`,
    ...(error instanceof Error ? [messageOf(error), ...framesOf(error)] : [typeof error]),
  ].join("\n");
}

function messageOf({ name, message }: Error): string {
  if (!aboutCode.includes(name)) return name;
  return `${name}: ${message.replace(/(["'“‘`]).*?(["'”’`])/g, "$1…$2")}`;
}

/** Where it was thrown, without the address of the extension, which is another in every Firefox. */
function framesOf({ stack = "" }: Error): string[] {
  const places = [...stack.matchAll(/\/([\w.-]+\.js:\d+:\d+)/g)].flatMap(([, place]) => place ?? []);
  return places.slice(0, mostFrames);
}
