import type { Badge } from "#lib/browser/badge.ts";
import { hostOf } from "#lib/domain/host.ts";
import { languageOf, textOf } from "#lib/domain/language.ts";
import { formatDate } from "#lib/locales/format-date.ts";
import { standingText } from "#lib/locales/standing-text.ts";
import { standingMessages, toolbarMessages } from "#lib/locales/worker-messages.ts";
import { readBadge, type ServiceBadge } from "#lib/queries/read-badge.ts";
import { forgetBadges } from "#lib/storage/badges.ts";
import { readSetting } from "#lib/storage/settings.ts";
import type { Context } from "./context.ts";

/** Makes the badges of all open tabs agree with what is stored now. Private tabs are left alone. */
export async function badgesChanged(context: Context): Promise<void> {
  await forgetBadges(context.database);
  const tabs = await context.browser.readTabs();
  await Promise.all(
    tabs.filter(({ isPrivate }) => !isPrivate).map(({ tabId }) => refreshBadge(context, tabId)),
  );
}

/** Makes one tab's badge agree with the page it shows now. */
export async function refreshBadge(context: Context, tabId: number): Promise<void> {
  const { database, browser, clock } = context;
  const page = await browser.readTabPage(tabId);
  const host = page && hostOf(page.address);
  const found = host && (await readBadge(database, host, clock()));
  await browser.showBadge(tabId, found ? await badgeOf(context, found) : undefined);
}

/** What the icon says of a service: the number of steps to do now, and where the person stands in words. */
export async function badgeOf(
  { database, browserLanguage }: Context,
  { service, standing }: ServiceBadge,
): Promise<Badge> {
  const language = languageOf(await readSetting(database, "language"), browserLanguage());
  const words = toolbarMessages[language];
  // The tooltip may be read over the person's shoulder.
  const name = service.isSensitive ? words.thisService : textOf(service.name, language);
  const sentence = standingText(standing, standingMessages[language], (date) => formatDate(date, language));
  return {
    kind: "known",
    openSteps: standing.kind === "to-do" ? standing.steps : 0,
    tooltip: words.about(name, sentence),
  };
}
