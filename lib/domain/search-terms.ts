import { type FoldedText, foldText } from "./fold-text.ts";

/** A word of what somebody typed, folded. */
export type Term = Pick<FoldedText, "text" | "longVowels">;

/** What people add to a name, and which says nothing of which service they mean. */
const sayingLittle = new Set(
  [
    [
      "グループ",
      "アカウント",
      "メール",
      "アプリ",
      "サービス",
      "サイト",
      "ログイン",
      "ショップ",
      "公式",
      "会員",
    ],
    ["株式会社", "登録", "マイページ", "パスワード", "退会"],
    [
      "商城",
      "官网",
      "官方",
      "网站",
      "网",
      "账号",
      "帐号",
      "账户",
      "帳號",
      "集团",
      "集團",
      "公司",
      "邮箱",
      "登录",
      "密码",
    ],
    ["客户端", "旗舰店", "購物", "购物", "注销"],
    ["登入", "密碼", "信箱", "官網", "網站", "會員", "註冊", "刪除帳號"],
    [
      "account",
      "accounts",
      "app",
      "mail",
      "email",
      "login",
      "group",
      "official",
      "online",
      "password",
      "inc",
      "id",
    ],
    [
      "계정",
      "메일",
      "앱",
      "어플",
      "그룹",
      "로그인",
      "비밀번호",
      "회원",
      "탈퇴",
      "회원탈퇴",
      "홈페이지",
      "고객센터",
    ],
  ]
    .flat()
    .map((word) => foldText(word).text),
);

/** A word that was glued to a name without a space leaves at least so much of it. */
const shortestRest = 2;

/** The words of a query, in their order; a change of script begins another word. */
export function wordsOf(query: string): readonly Term[] {
  const { text, wordStarts, longVowels } = foldText(query);
  return wordStarts.map((start, at): Term => {
    const end = wordStarts[at + 1] ?? text.length;
    const own = longVowels.filter((after) => after > start && after <= end).map((after) => after - start);
    return { text: text.slice(start, end), longVowels: own };
  });
}

/**
 * Words without the last one, without the last two, and so on, as long as what is left out says little:
 * `Tサイト アカウント` gives `Tサイト`, then `T`.
 */
export function shortened(words: readonly Term[]): readonly (readonly Term[])[] {
  const telling = words.findLastIndex(({ text }) => !sayingLittle.has(text)) + 1;
  return words.slice(Math.max(telling, 1)).map((_, at) => words.slice(0, words.length - 1 - at));
}

/** The words that say which service is meant. Nothing is left out where nothing would be left. */
export function tellingOf(words: readonly Term[]): readonly Term[] {
  const telling = words.filter((word) => !sayingLittle.has(word.text)).map(withoutEnding);
  return telling.length > 0 ? telling : words;
}

/** 京东商城 is 京东. */
function withoutEnding({ text, longVowels }: Term): Term {
  const ending = [...sayingLittle].find(
    (word) => text.endsWith(word) && text.length - word.length >= shortestRest,
  );
  if (ending === undefined || (/^[a-z]/.test(ending) && ending.length < 4)) return { text, longVowels };
  const rest = text.slice(0, -ending.length);
  return { text: rest, longVowels: longVowels.filter((after) => after <= rest.length) };
}
