import type { Language } from "#lib/domain/language.ts";
import { alerts as enAlerts } from "./en/alerts.ts";
import { alerts as jaAlerts } from "./ja/alerts.ts";
import { alerts as koAlerts } from "./ko/alerts.ts";
import type { AlertMessages } from "./messages/alerts.ts";
import { alerts as zhHansAlerts } from "./zh-Hans/alerts.ts";
import { alerts as zhHantAlerts } from "./zh-Hant/alerts.ts";

// As in worker-messages.ts, and apart from it: hardly any page ever notifies.

/** The sentences of notifications in one language. */
export const alertMessages: Readonly<Record<Language, AlertMessages>> = {
  ja: jaAlerts,
  "zh-Hans": zhHansAlerts,
  "zh-Hant": zhHantAlerts,
  ko: koAlerts,
  en: enAlerts,
};
