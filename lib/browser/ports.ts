import { showBadge } from "./badge.ts";
import { bundledParts } from "./bundled-parts.ts";
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
  bundledParts,
} as const;

export type BrowserPorts = typeof browserPorts;
