import type { Language } from "#lib/domain/language.ts";
import type { PopupMessages } from "./messages/popup.ts";
import type { ViewMessages } from "./messages/summary.ts";
import { type SummaryTexts, type Texts, textsFrom } from "./texts.ts";

type Loaders<Messages> = Readonly<Record<Language, () => Promise<Messages>>>;

// Each language is a script of its own, so that a page reads one and not all of them.
const popups: Loaders<PopupMessages> = {
  ja: async () => (await import("./ja/popup.ts")).popup,
  "zh-Hans": async () => (await import("./zh-Hans/popup.ts")).popup,
  "zh-Hant": async () => (await import("./zh-Hant/popup.ts")).popup,
  ko: async () => (await import("./ko/popup.ts")).popup,
  en: async () => (await import("./en/popup.ts")).popup,
};

const views: Loaders<ViewMessages> = {
  ja: async () => (await import("./ja/summary.ts")).summary,
  "zh-Hans": async () => (await import("./zh-Hans/summary.ts")).summary,
  "zh-Hant": async () => (await import("./zh-Hant/summary.ts")).summary,
  ko: async () => (await import("./ko/summary.ts")).summary,
  en: async () => (await import("./en/summary.ts")).summary,
};

/** Loads what the popup says in one language. */
export async function loadTexts(language: Language): Promise<Texts> {
  return textsFrom(language, await popups[language]());
}

/** Loads what the summary says in one language, which includes what the popup says. */
export async function loadSummaryTexts(language: Language): Promise<SummaryTexts> {
  const [ofPopup, ofViews] = await Promise.all([popups[language](), views[language]()]);
  return textsFrom(language, { ...ofPopup, ...ofViews });
}
