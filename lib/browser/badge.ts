import { browser } from "wxt/browser";
import { whileTabIsOpen } from "./tab.ts";

/** What the toolbar icon says about one tab. */
export type Badge =
  | {
      readonly kind: "known";
      readonly openSteps: number;
      /** The same in words. */
      readonly tooltip: string;
    }
  /** The site is listed, and what is known of it could not be looked up: never to be taken for "nothing". */
  | { readonly kind: "unknown"; readonly tooltip: string };

/** The vermilion of the palette, "to do", with digits that stand out from it. */
const colours = { background: "#b3341f", digits: "#ffffff" };

/** Of a "?", which asks for nothing. */
const unknownColour = "#6b6a66";

/** Colours the badge. A browser forgets it when it restarts. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colours.background });
  await browser.action.setBadgeTextColor({ color: colours.digits });
}

/** Shows a badge on one tab, or with `undefined` the icon's plain look. */
export async function showBadge(tabId: number, badge: Badge | undefined): Promise<void> {
  const title = badge?.tooltip ?? browser.runtime.getManifest().name;
  await whileTabIsOpen(
    Promise.all([
      browser.action.setBadgeText({ tabId, text: textOf(badge) }),
      browser.action.setTitle({ tabId, title }),
      badge?.kind === "unknown" && browser.action.setBadgeBackgroundColor({ tabId, color: unknownColour }),
    ]),
  );
}

function textOf(badge: Badge | undefined): string {
  if (badge?.kind === "unknown") return "?";
  return badge && badge.openSteps > 0 ? String(badge.openSteps) : "";
}
