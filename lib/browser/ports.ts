import { showBadge } from "./badge.ts";
import { bundledAsset } from "./bundled-asset.ts";
import { countedOn, markCounted } from "./counted-page.ts";
import { mayNotify, notify, stopNotifying } from "./notifications.ts";
import { readTab, readTabPage, readTabs } from "./tab.ts";

/** What the product asks of the browser. */
export const browserPorts = {
  readTab,
  readTabs,
  readTabPage,
  showBadge,
  markCounted,
  countedOn,
  mayNotify,
  notify,
  stopNotifying,
  bundledAsset,
} as const;

export type BrowserPorts = typeof browserPorts;
