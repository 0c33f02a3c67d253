/** A text as a search compares it: without what people write in different ways. */
export interface FoldedText {
  /** All letters and digits, with nothing between them. */
  readonly text: string;
  /** Where the words begin in it, in ascending order. A word of another script is another word. */
  readonly wordStarts: readonly number[];
  /** Where a long-vowel mark was left out, in ascending order: after so many letters. */
  readonly longVowels: readonly number[];
}

const latinAccents = /[\u0300-\u036f]/g;
const katakana = /[ァ-ヶ]/g;
/** Letters and digits that belong together; a long-vowel mark belongs to the kana before it, Tully’s is one word. A script has its own punctuation too. */
const word =
  /[ぁ-ゖー]+|(?:(?!\p{P})\p{Script=Han})+|(?:(?!\p{P})\p{Script=Hangul})+|(?:(?![ぁ-ゖー\p{Script=Han}\p{Script=Hangul}])[\p{L}\p{M}\p{N}]|(?<=\p{L})['’](?=\p{L}))+/gu;
/** Written one way or the other in Taiwan: 臺灣 and 台灣. */
const tai = /臺/g;
/** The two blocks of the syllabaries are this far apart. */
const fromKatakanaToHiragana = 0x60;

/** Vowels and final consonants of Hangul, which make one syllable with what stands before them. */
const laterInSyllable = /[\u1161-\u1175\u11a8-\u11c2]/;

/** What stood between two parts of a syllable is left out, so that they are one now. */
function withLetter(before: string, letter: string): string {
  if (!laterInSyllable.test(letter)) return before + letter;
  return before.slice(0, -1) + (before.slice(-1) + letter).normalize("NFC");
}

/**
 * Makes alike what readers take for the same: ﾗｲﾝ, ライン and らいん; Ｙａｈｏｏ！, yahoo and Yahoo!; 臺 and 台.
 * Width, case, accents, spaces and punctuation are left out, and so is the long-vowel mark, which is easily
 * forgotten or doubled.
 */
export function foldText(text: string): FoldedText {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(latinAccents, "")
    .normalize("NFKC")
    .replace(tai, "台")
    .replace(katakana, (letter) => String.fromCodePoint(letter.charCodeAt(0) - fromKatakanaToHiragana))
    .match(word);
  const wordStarts: number[] = [];
  const longVowels: number[] = [];
  let folded = "";
  for (const letters of words ?? []) {
    const start = folded.length;
    for (const letter of letters) {
      if (/['’]/.test(letter)) continue;
      if (letter !== "ー") folded = withLetter(folded, letter);
      else if (longVowels.at(-1) !== folded.length) longVowels.push(folded.length);
    }
    if (folded.length > start) wordStarts.push(start);
  }
  return { text: folded, wordStarts, longVowels };
}
