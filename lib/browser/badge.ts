import { browser } from "wxt/browser";
import { hostOf } from "#lib/domain/host.ts";
import { readTabPage, readTabs, whileTabIsOpen } from "./tab.ts";

/** What the toolbar icon says about one tab. */
export interface Badge {
  readonly openSteps: number;
  /** The same in words. */
  readonly tooltip: string;
}

/** Reads what the icon is to say about a host; nothing for an unlisted one. */
export type ReadBadge = (host: string) => Promise<Badge | undefined>;

/** The vermilion of the palette, "to do", with digits that stand out from it. */
const colours = { background: "#b3341f", digits: "#ffffff" };

/** Colours the badge. A browser forgets it when it restarts. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colours.background });
  await browser.action.setBadgeTextColor({ color: colours.digits });
}

/** Shows a badge on one tab, or with `undefined` the icon's plain look. */
export async function showBadge(tabId: number, badge: Badge | undefined): Promise<void> {
  const text = badge && badge.openSteps > 0 ? String(badge.openSteps) : "";
  const title = badge?.tooltip ?? browser.runtime.getManifest().name;
  await whileTabIsOpen(
    Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]),
  );
}

/** Makes one tab's badge agree with the page it shows now. */
export async function refreshBadge(tabId: number, readBadge: ReadBadge): Promise<void> {
  const page = await readTabPage(tabId);
  const host = page && hostOf(page.address);
  await showBadge(tabId, host === undefined ? undefined : await readBadge(host));
}

/** Does so for every open tab that is not private, after something changed that badges speak of. */
export async function refreshBadges(readBadge: ReadBadge): Promise<void> {
  const tabs = await readTabs();
  await Promise.all(tabs.filter((tab) => !tab.isPrivate).map((tab) => refreshBadge(tab.tabId, readBadge)));
}
