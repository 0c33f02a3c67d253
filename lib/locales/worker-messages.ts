import type { Language } from "#lib/domain/language.ts";
import { alerts as enAlerts } from "./en/alerts.ts";
import { toolbar as enToolbar } from "./en/toolbar.ts";
import { alerts as jaAlerts } from "./ja/alerts.ts";
import { toolbar as jaToolbar } from "./ja/toolbar.ts";
import type { AlertMessages } from "./messages/alerts.ts";
import type { ToolbarMessages } from "./messages/toolbar.ts";
import { alerts as zhHansAlerts } from "./zh-Hans/alerts.ts";
import { toolbar as zhHansToolbar } from "./zh-Hans/toolbar.ts";

// A service worker cannot import on the way, so it carries these few sentences in all languages.

/** The toolbar's sentences in one language. */
export const toolbarMessages: Readonly<Record<Language, ToolbarMessages>> = {
  ja: jaToolbar,
  "zh-Hans": zhHansToolbar,
  en: enToolbar,
};

/** The sentences of notifications in one language. */
export const alertMessages: Readonly<Record<Language, AlertMessages>> = {
  ja: jaAlerts,
  "zh-Hans": zhHansAlerts,
  en: enAlerts,
};
