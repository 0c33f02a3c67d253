/** A text as a search compares it: without what people write in different ways. */
export interface FoldedText {
  /** All letters and digits, with nothing between them. */
  readonly text: string;
  /** Where the words begin in it, in ascending order. */
  readonly wordStarts: readonly number[];
}

const latinAccents = /[\u0300-\u036f]/g;
const katakana = /[ァ-ヶ]/g;
const betweenWords = /[^\p{L}\p{M}\p{N}]+/u;
/** The two blocks of the syllabaries are this far apart. */
const fromKatakanaToHiragana = 0x60;

/**
 * Makes alike what readers take for the same: ﾗｲﾝ, ライン and らいん; Ｙａｈｏｏ！, yahoo and Yahoo!.
 * Width, case, accents, spaces and punctuation are left out, and so is the long-vowel mark, which is easily
 * forgotten or doubled.
 */
export function foldText(text: string): FoldedText {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(latinAccents, "")
    .normalize("NFKC")
    .replace(katakana, (letter) => String.fromCodePoint(letter.charCodeAt(0) - fromKatakanaToHiragana))
    .replaceAll("ー", "")
    .split(betweenWords)
    .filter((word) => word !== "");
  const wordStarts: number[] = [];
  let length = 0;
  for (const word of words) {
    wordStarts.push(length);
    length += word.length;
  }
  return { text: words.join(""), wordStarts };
}
