/** Consonants and vowels as they stand on a keyboard, by their place in a syllable. */
const initials = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const vowels = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
const finals =
  "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(
    " ",
  );

/** Where Unicode puts the letters of each place. */
const [firstInitial, firstVowel, firstFinal] = [0x1100, 0x1161, 0x11a8];

/** The syllables follow each other by their initial consonants, so many of each. */
const [firstSyllable, syllablesOfInitial] = [0xac00, 588];

const isHangul = /\p{Script=Hangul}/u;

/**
 * The letters of a text in the order in which they are typed: 쿠팡 and, while it is being typed, 쿠파 begin alike, and
 * so do 네이버 and 넹, as the consonant that begins a syllable ends the one before until its vowel is there.
 *
 * @returns nothing where there is no Hangul in it.
 */
export function lettersOfHangul(text: string): string | undefined {
  if (!isHangul.test(text)) return undefined;
  return Array.from(text.normalize("NFKD"), (letter) => {
    const code = letter.charCodeAt(0);
    return initials[code - firstInitial] ?? vowels[code - firstVowel] ?? finals[code - firstFinal] ?? letter;
  }).join("");
}

/**
 * The consonants with which the syllables begin, by which Koreans look for a name: ㅋㅍ of 쿠팡. Other letters stay.
 *
 * @param text composed, as `foldText` leaves it.
 */
export function initialsOfHangul(text: string): string | undefined {
  if (!isHangul.test(text)) return undefined;
  return Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const initial = code - firstInitial;
    return initials[initial] ?? initials[Math.floor((code - firstSyllable) / syllablesOfInitial)] ?? letter;
  }).join("");
}
