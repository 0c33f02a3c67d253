import { pinyin } from "pinyin-pro";
import type { Incident } from "../domain/incident.ts";
import { type Language, type Localised, languageFacts, languages, textOf } from "../domain/language.ts";
import type { Service } from "../domain/service.ts";

/** Words of Chinese characters alone. One character is too short to look for by its sound. */
const chinese = /\p{Script=Han}{2,}/gu;
/** What many names say beside what is their own: nobody who types its sound means one of them. */
const commonWords = new Set(
  [
    "日本 美国 英国 韩国 香港 台湾 中国版 国际版 会议 博客 论坛 市场 空间 积分 联赛 证券 购物 购物网 游戏 游戏网 邮箱",
  ]
    .concat(["账户 电信 电讯 旅行 出版 相机 直播 语音 短缩 图库 健身 应用 的网站 商城 预约系统 游戏商城"])
    .flatMap((words) => words.split(" ")),
);
/** A name of a part of a service; what is longer, or tells of a time, describes one, and nobody types that. */
const longestFeature = 24;
const describes = /^(the|an?) |\d{4}/;

/**
 * Gives services what else they are searched and sorted by: the sounds of their Chinese names, and what their
 * incidents name in particular. Runs at build time: the library that knows the sounds is larger than the product.
 */
export function addSearchKeys(services: readonly Service[], incidents: readonly Incident[]): Service[] {
  const names = services.map(({ name }) => name);
  // "Google account" is what an app asks for, and not what it is looked for by; "LINE album" is found by "LINE".
  const isNamedAfterService = (feature: Localised) =>
    names.some((name) =>
      languages.some((language) => textOf(feature, language).startsWith(textOf(name, language))),
    );
  const features = Map.groupBy(
    incidents.flatMap(({ serviceIds, concerned, groups = [] }) =>
      [concerned, ...groups].flatMap((part) => {
        const named = part?.feature && nameOf(part.feature);
        return named && !isNamedAfterService(named)
          ? serviceIds.map((serviceId) => ({ serviceId, named }))
          : [];
      }),
    ),
    ({ serviceId }) => serviceId,
  );
  return services.map(({ reading, ...service }) => {
    const sounds = soundsOf(service);
    const sortKeys = sortKeysOf(service, reading);
    const own = new Map(
      (features.get(service.id) ?? []).map(({ named }) => [JSON.stringify(named), named] as const),
    );
    return {
      ...service,
      ...(sortKeys.length > 0 ? { sortKeys } : {}),
      ...(sounds.length > 0 ? { pinyin: sounds } : {}),
      ...(own.size > 0 ? { features: [...own.values()] } : {}),
    };
  });
}

/** A feature without what stands in brackets, where that is a name rather than a description in some language. */
function nameOf(feature: Localised): Localised | undefined {
  const texts = Object.entries(feature).map(([language, text]) => {
    return [language, text.replaceAll(/（.*?）|\(.*?\)/g, "").trim()] as const;
  });
  const isName = (text: string) => text !== "" && text.length <= longestFeature && !describes.test(text);
  return texts.some(([, text]) => isName(text)) ? (Object.fromEntries(texts) as Localised) : undefined;
}

const soundOf = (word: string) => pinyin(word, { toneType: "none", v: true, traditional: true });

/** Languages in which a name is looked for by its sound in Latin letters. */
const spelled = languages.filter((language) => languageFacts[language].reading?.in.test("pinyin"));

/** The name's own sound first. Other names of Japanese services are Japanese words, whose sound is another. */
function soundsOf({ name, aliases, home }: Service): string[] {
  const texts = spelled.map((language) => textOf(name, language));
  if (home !== "japan") texts.push(...aliases.filter((alias) => !/[ぁ-ヺ]/u.test(alias)));
  const sounds = texts
    .flatMap((text) => text.match(chinese) ?? [])
    .filter((word) => !commonWords.has(word))
    .map(soundOf);
  return [...new Set(sounds)];
}

/** How a name sounds in languages in whose writing it does not sort by sound; without what stands in brackets. */
function sortKeysOf(
  { name }: Service,
  reading: string | undefined,
): readonly (readonly [Language, string])[] {
  return languages.flatMap((language) => {
    const facts = languageFacts[language].reading;
    const own = textOf(name, language).replaceAll(/（.*?）/g, "");
    if (!facts || !/\p{Script=Han}/u.test(own)) return [];
    const key = [reading, own.replace(/\p{Script=Han}+/gu, (word) => ` ${soundOf(word)} `).trim()].find(
      (text) => text !== undefined && facts.in.test(text),
    );
    return key === undefined ? [] : [[language, key] as const];
  });
}
