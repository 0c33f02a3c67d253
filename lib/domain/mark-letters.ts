import { type Language, textOf } from "./language.ts";
import type { Service } from "./service.ts";

/**
 * The letters on a service's mark for readers of one language: the catalogue's own where the name they read has it,
 * else the beginning of that name. Two of an alphabet or of kana, as too many names begin with the same one.
 */
export function markLetters({ mark, name }: Pick<Service, "mark" | "name">, language: Language): string {
  const read = withoutRemark(textOf(name, language));
  const [first = mark.letter, ...others] = read.match(/[\p{L}\p{N}ー]/gu) ?? [];
  // A sign such as 〒 is understood in every language.
  if (!/[\p{L}\p{N}]/u.test(mark.letter)) return mark.letter;
  if (isIdeograph(mark.letter) && read.includes(mark.letter)) return mark.letter;
  const second = others[0] ?? "";
  return isOneWriting(first, second) ? `${first}${second}` : first;
}

/** A name without what stands in parentheses behind it: another name, or the company's. */
export const withoutRemark = (name: string): string => name.replace(/\s*[（(].*$/u, "") || name;

const isIdeograph = (letter: string) => /\p{Script=Han}/u.test(letter);

const isOneWriting = (first: string, second: string) =>
  [/^[\p{Script=Latin}\p{N}]+$/u, /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u].some((writing) =>
    writing.test(`${first}${second}`),
  );
