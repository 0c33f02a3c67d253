import type { Refreshable } from "#lib/domain/refresh.ts";
import { abilities } from "./abilities.ts";
import { setRefreshAlarm } from "./alarms.ts";
import { askToWatch } from "./ask-to-watch.ts";
import { showBadge } from "./badge.ts";
import { bundledParts } from "./bundled-parts.ts";
import { countedOn, markCounted } from "./counted-page.ts";
import { giveBackHistory } from "./give-back-history.ts";
import { notify, stopNotifying } from "./notifications.ts";
import { refreshOneAtATime, unlessRefreshing } from "./refresh-lock.ts";
import { giveBackSync, oneExchange, syncArea } from "./sync-area.ts";
import { readTab, readTabPage, readTabs } from "./tab.ts";

/** What the product asks of the browser. */
export const browserPorts = {
  readTab,
  readTabs,
  readTabPage,
  showBadge,
  markCounted,
  countedOn,
  mayNotify: abilities.notifications.has,
  notify,
  stopNotifying,
  giveBackHistory,
  giveBackSync,
  syncArea,
  oneExchange,
  bundledParts,
  mayRefresh: (what: Refreshable) => abilities[what].has(),
  giveBackRefresh: (what: Refreshable) => abilities[what].giveBack(),
  setRefreshAlarm,
  refreshOneAtATime,
  unlessRefreshing,
  askToWatch,
} as const;

export type BrowserPorts = typeof browserPorts;
