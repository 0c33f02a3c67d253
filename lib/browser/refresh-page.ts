import { browser } from "wxt/browser";

const path = "/refresh.html";

/** A worker that only waits is stopped after half a minute. How often is looked meanwhile; both in milliseconds. */
const longestWait = 20_000;
const pause = 100;
/** A frame goes with the event page it is in, which is kept for it: longer than the frame leaves itself. Likewise. */
const longestOfFrame = 11 * 60_000;

/**
 * Opens the page that does what is due, out of sight, and waits until it has closed itself, for as long as a worker may
 * wait. Where it is open already it is not opened twice. For the background alone: in Firefox the page is framed in it.
 *
 * @returns whether it is closed.
 */
export async function runRefreshPage(): Promise<boolean> {
  if (isOffered()) await openOffscreen();
  else openFrame();
  const end = Date.now() + (isOffered() ? longestWait : longestOfFrame);
  while (Date.now() < end) {
    if (!(await isOpen())) return true;
    // Firefox takes an event page for idle, whatever it waits for, unless it asks the browser something.
    if (!isOffered()) await browser.runtime.getPlatformInfo();
    await new Promise((passed) => setTimeout(passed, pause));
  }
  return false;
}

/** Closes the page that this is called in. */
export function closeRefreshPage(): void {
  const frame = window.frameElement;
  if (frame) frame.remove();
  else window.close();
}

/** Firefox has no documents out of sight. */
const isOffered = () => (browser.offscreen as typeof browser.offscreen | undefined) !== undefined;

async function openOffscreen(): Promise<void> {
  if (await isOpen()) return;
  try {
    await browser.offscreen.createDocument({
      url: path,
      reasons: ["WORKERS"],
      justification: "Fetch, check and store what the person wants to be kept up to date.",
    });
  } catch (error) {
    // Another event may have opened it since it was looked for, and there is one at most.
    if (!(await isOpen())) throw error;
  }
}

async function isOpen(): Promise<boolean> {
  if (!isOffered()) return frameOf() !== undefined;
  return (await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })).length > 0;
}

function openFrame(): void {
  if (frameOf()) return;
  const frame = document.createElement("iframe");
  frame.src = browser.runtime.getURL(path);
  document.body.append(frame);
}

const frameOf = () => document.querySelector("iframe") ?? undefined;
