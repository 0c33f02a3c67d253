import { browser } from "wxt/browser";

/** By it a page that is open already hears where it is to go. */
const channelName = "omamori";
const home = "home";

/** Shows home: in the summary page that is open already, whatever it shows, or else in a new tab. */
export async function openHome(): Promise<void> {
  // The summary is the extension's options page, which the browser never opens twice, and only brings forward.
  await browser.runtime.openOptionsPage();
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(home);
  channel.close();
}

/** Calls a listener whenever home is asked for. @returns stops doing so. */
export function listenForHome(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    if (data === home) listener();
  };
  return () => channel.close();
}

/** Opens the welcome, which is a view of the summary page, in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL("/summary.html")}#welcome` });
}
