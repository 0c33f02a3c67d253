/** Particles that come in two forms, after a consonant and after a vowel. */
const forms = {
  "을/를": ["을", "를"],
  "은/는": ["은", "는"],
  "이/가": ["이", "가"],
  "과/와": ["과", "와"],
  "으로/로": ["으로", "로"],
} as const;

type Sound = "vowel" | "consonant" | "ㄹ";

const firstSyllable = 0xac00;
const finals = 28;
const finalL = 8;

/** How digits end when they are read: 영 일 이 삼 사 오 육 칠 팔 구. */
const digits: readonly Sound[] = [
  "consonant",
  "ㄹ",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "ㄹ",
  "ㄹ",
  "vowel",
];

/**
 * The particle that follows a word or number, in the form that its last sound asks for: 쿠팡을, 네이버를; 서울로, 한국으로. What
 * stands in brackets at its end does not count, as people read over it.
 *
 * @returns both forms, as in print, where it is not known how the word ends: 微博을(를).
 */
export function particle(word: string | number, pair: keyof typeof forms): string {
  const [afterConsonant, afterVowel] = forms[pair];
  const sound = soundOf(
    String(word)
      .replace(/\s*\([^()]*\)$/, "")
      .replace(/[\p{P}\p{S}\s]+$/u, ""),
  );
  if (sound === undefined) return pair === "으로/로" ? "(으)로" : `${afterConsonant}(${afterVowel})`;
  const isVowel = sound === "vowel" || (sound === "ㄹ" && pair === "으로/로");
  return isVowel ? afterVowel : afterConsonant;
}

function soundOf(word: string): Sound | undefined {
  const last = word.at(-1) ?? "";
  if (/[가-힣]/.test(last)) {
    const final = (last.charCodeAt(0) - firstSyllable) % finals;
    return final === 0 ? "vowel" : final === finalL ? "ㄹ" : "consonant";
  }
  if (/\d/.test(last)) return digits[Number(last)];
  const latin = /[a-z]+$/i.exec(word)?.[0];
  return latin === undefined ? undefined : soundOfLatin(latin);
}

/** As Koreans read Latin letters: SKT by its letters, LINE as 라인, Apple as 애플, TikTok as 틱톡. */
function soundOfLatin(word: string): Sound {
  if (!/[aeiouy]/i.test(word)) {
    if (/[lr]$/i.test(word)) return "ㄹ";
    return /[mn]$/i.test(word) ? "consonant" : "vowel";
  }
  if (/(?:l|[^aeiou]le)$/i.test(word)) return "ㄹ";
  return /(?:[mn]|[aeiou][mn]e|ng|[aeiou](?:ck?|k|p|t|b))$/i.test(word) ? "consonant" : "vowel";
}
