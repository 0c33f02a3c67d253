import { type Language, languages } from "#lib/domain/language.ts";
import { popup as popupEn } from "#lib/locales/en/popup.ts";
import { summary as viewsEn } from "#lib/locales/en/summary.ts";
import { popup as popupJa } from "#lib/locales/ja/popup.ts";
import { summary as viewsJa } from "#lib/locales/ja/summary.ts";
import { popup as popupKo } from "#lib/locales/ko/popup.ts";
import { summary as viewsKo } from "#lib/locales/ko/summary.ts";
import type { SummaryMessages } from "#lib/locales/messages/summary.ts";
import { type SummaryTexts, textsFrom } from "#lib/locales/texts.ts";
import { popup as popupZhHans } from "#lib/locales/zh-Hans/popup.ts";
import { summary as viewsZhHans } from "#lib/locales/zh-Hans/summary.ts";
import { popup as popupZhHant } from "#lib/locales/zh-Hant/popup.ts";
import { summary as viewsZhHant } from "#lib/locales/zh-Hant/summary.ts";

const ja: SummaryMessages = { ...popupJa, ...viewsJa };
const zhHans: SummaryMessages = { ...popupZhHans, ...viewsZhHans };
const zhHant: SummaryMessages = { ...popupZhHant, ...viewsZhHant };
const ko: SummaryMessages = { ...popupKo, ...viewsKo };
const en: SummaryMessages = { ...popupEn, ...viewsEn };

/** All sentences of the pages by their language. A page loads one language; a test compares them. */
export const messages: Readonly<Record<Language, SummaryMessages>> = {
  ja,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  ko,
  en,
};

function areaOf<Area extends keyof SummaryMessages>(area: Area) {
  const entries = languages.map((language) => [language, messages[language][area]]);
  return Object.fromEntries(entries) as Readonly<Record<Language, SummaryMessages[Area]>>;
}

export const shellMessages = areaOf("shell");
export const homeMessages = areaOf("home");
export const planMessages = areaOf("plan");
export const exposedDataMessages = areaOf("exposedData");
export const timelineMessages = areaOf("timeline");
export const serviceListMessages = areaOf("serviceList");
export const findMessages = areaOf("find");
export const savingMessages = areaOf("saving");
export const settingMessages = areaOf("settings");
export const alertSettingMessages = areaOf("alertSettings");
export const upToDateMessages = areaOf("upToDate");
export const welcomeMessages = areaOf("welcome");

/** All sentences of one language, with those made from facts. */
export const textsIn = (language: Language): SummaryTexts => textsFrom(language, messages[language]);
