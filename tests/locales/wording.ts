import type { Language } from "#lib/domain/language.ts";

/**
 * Words that frighten or give an all-clear. "Safe" may only be said as what is not meant, and in
 * Chinese 安全 is also the everyday word for security, as in 安全设置. "Have I Been Pwned", "Yahoo!"
 * and "Y!mobile" are names.
 */
const forbidden: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:hack(?:ed|er|ers|ing)?|(?<!Have I Been )pwned|victims?|danger(?:ous)?|urgent(?:ly)?|immediately|warning|alert|(?<!does not mean it is )safe(?!\w))\b|(?<!\bYahoo|\bY)!/i,
  ja: /ハッキング|ハッカー|被害者|危険|至急|警告|緊急|安心|無事|問題ありません|安全(?!という意味ではありません)|！/,
  "zh-Hans":
    /黑客|受害者|危险|紧急|警告|马上|立即|放心|没有问题|(?<!并不代表)安全(?!设置|问题|码|中心|漏洞|负责人)|！/,
  "zh-Hant":
    /駭客|駭入|受害者|危險|緊急|警告|馬上|立即|放心|沒有問題|沒問題|(?<!不代表)安全(?!性設定|提示|碼|號碼|中心|漏洞|負責人)|！/,
  ko: /해킹|해커|피해자|위험|긴급|경고|즉시|당장|안심(?!차단|번호)|무사|문제(?:가)? ?없|안전(?!하다는 뜻은 아닙니다|한국)|!/,
};

/** The words in a sentence that the product does not use. */
export const alarmIn = (sentence: string, language: Language): string | undefined =>
  forbidden[language].exec(sentence)?.[0];

const cjk = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー。、，：；「」『』“”（）《》]";
const ascii = "[,.!?;:()~\"']";
const mixed = new RegExp(`${cjk}${ascii}|${ascii}${cjk}`, "u");

/** ASCII punctuation that touches Japanese or Chinese writing, which has its own. */
export const asciiPunctuationIn = (sentence: string): string | undefined => mixed.exec(sentence)?.[0];
