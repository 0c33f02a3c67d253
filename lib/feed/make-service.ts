import type { FeedEntry } from "#lib/domain/feed.ts";
import { inOrder } from "#lib/domain/in-order.ts";
import type { Service } from "#lib/domain/service.ts";
import { indexLanguage } from "./index-language.ts";

/**
 * A site that only the list names, as a service: under the newest title that is its name, and of no known purpose.
 *
 * @param domain as it stands; @param entries all that name it, at least one.
 */
export function makeService(domain: string, entries: readonly FeedEntry[]): Service {
  const titles = entries
    .toSorted((a, b) => inOrder(b.listedOn, a.listedOn) || inOrder(a.name, b.name))
    .map(({ title }) => siteNameOf(title));
  const name = nameOf(domain, titles);
  return {
    id: `site:${domain}`,
    layer: "feed",
    name: { [indexLanguage]: name },
    aliases: [...new Set(titles)].filter((title) => title !== name),
    category: "other",
    home: "elsewhere",
    ...(entries.some(({ flags }) => flags.includes("sensitive")) && { isSensitive: true }),
    mark: { letter: letterOf(name, domain), colour: colourOf(domain) },
    domains: [domain],
    pages: {},
  };
}

/** `Bell (2014 breach)` is at Bell; `Гемотест (Gemotest)` has two names. */
const siteNameOf = (title: string) =>
  title.replace(/\s*\((?=[^)]*(?:\d|breach|update|scrap|data))[^)]*\)$/i, "") || title;

/** What a set of data is called, and no site. */
const namesData = /\b(?:dump|list|scraped?|leaks?|breach|compilation|database)\b/i;

/** The newest title that is a name of the site; the domain where none is, or nobody can tell which. */
function nameOf(domain: string, titles: readonly string[]): string {
  const names = titles.filter((title) => !namesData.test(title));
  const [newest] = names;
  const like = names.find((title) => isLike(title, domain));
  return like ?? (newest !== undefined && new Set(names).size === 1 ? newest : domain);
}

function isLike(title: string, domain: string): boolean {
  const letters = title.toLowerCase().replace(/[^a-z0-9]/g, "");
  return letters.length > 1 && domain.replace(/[^a-z0-9]/g, "").includes(letters);
}

function letterOf(name: string, domain: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? domain.charAt(0)).toUpperCase().slice(0, 2);
}

/** A colour of its own for every domain, dark enough for white letters of any size. */
function colourOf(domain: string): string {
  let hash = 0;
  for (const letter of domain) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 360_000;
  const part = (offset: number) => {
    // Hue to a part of red, green and blue, as CSS defines `hsl(hue 45% 32%)`.
    const at = (offset + (hash % 360) / 30) % 12;
    const value = 0.32 - 0.45 * 0.32 * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
