import type { Language } from "#lib/domain/language.ts";

/**
 * One short line in the popup while recording is paused. Apart from the sentences of the settings, which the
 * popup has no use for.
 */
export const pausedMessages: Readonly<Record<Language, string>> = {
  ja: "訪問の記録を一時停止しています。",
  "zh-Hans": "已暂停记录访问。",
  en: "Recording of visits is paused.",
};
