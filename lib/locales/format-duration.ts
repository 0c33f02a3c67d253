import type { Language } from "#lib/domain/language.ts";

const words: Readonly<Record<Language, (hours: number, minutes: number) => string>> = {
  ja: (hours, minutes) =>
    `${hours > 0 ? `${hours}時間` : ""}${minutes > 0 || hours === 0 ? `${minutes}分` : ""}`,
  "zh-Hans": (hours, minutes) =>
    `${hours > 0 ? `${hours}小时` : ""}${minutes > 0 || hours === 0 ? `${minutes}分钟` : ""}`,
  en: (hours, minutes) =>
    [hours > 0 && `${hours} h`, (minutes > 0 || hours === 0) && `${minutes} min`].filter(Boolean).join(" "),
};

/**
 * How long something takes: 24分, 3時間20分. Such figures are rough, so from an hour on they are rounded
 * to ten minutes.
 *
 * @param minutes a whole number of at least 0.
 */
export function formatDuration(minutes: number, language: Language): string {
  const rounded = minutes < 60 ? minutes : Math.round(minutes / 10) * 10;
  return words[language](Math.floor(rounded / 60), rounded % 60);
}
