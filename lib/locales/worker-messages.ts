import type { Language } from "#lib/domain/language.ts";
import { standing as enStanding } from "./en/standing.ts";
import { toolbar as enToolbar } from "./en/toolbar.ts";
import { standing as jaStanding } from "./ja/standing.ts";
import { toolbar as jaToolbar } from "./ja/toolbar.ts";
import { standing as koStanding } from "./ko/standing.ts";
import { toolbar as koToolbar } from "./ko/toolbar.ts";
import type { StandingMessages } from "./messages/standing.ts";
import type { ToolbarMessages } from "./messages/toolbar.ts";
import { standing as zhHansStanding } from "./zh-Hans/standing.ts";
import { toolbar as zhHansToolbar } from "./zh-Hans/toolbar.ts";
import { standing as zhHantStanding } from "./zh-Hant/standing.ts";
import { toolbar as zhHantToolbar } from "./zh-Hant/toolbar.ts";

// A service worker cannot import on the way, so it carries these few sentences in all languages.

/** The toolbar's sentences in one language. */
export const toolbarMessages: Readonly<Record<Language, ToolbarMessages>> = {
  ja: jaToolbar,
  "zh-Hans": zhHansToolbar,
  "zh-Hant": zhHantToolbar,
  ko: koToolbar,
  en: enToolbar,
};

/** Where the person stands, in one language: what the icon says is what the pages say. */
export const standingMessages: Readonly<Record<Language, StandingMessages>> = {
  ja: jaStanding,
  "zh-Hans": zhHansStanding,
  "zh-Hant": zhHantStanding,
  ko: koStanding,
  en: enStanding,
};
