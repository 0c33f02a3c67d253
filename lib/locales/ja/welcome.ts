import type { WelcomeMessages } from "#lib/locales/messages/welcome.ts";

export const welcome: WelcomeMessages = {
  progress: (page, all) => `${all}ページ中${page}ページ目`,
  next: "次へ",
  back: "戻る",
  skip: "スキップ",
  promise: {
    heading: "おまもりへようこそ",
    purpose:
      "使っているサービスにデータの事案があったか、あなたに関係するか、何をすればよいかをお知らせします。",
    lines: {
      "on-device": { said: "どこにも送りません", more: "すべて、この端末の中だけで動きます。" },
      "days-only": {
        said: "残すのは、サービスと日付だけ",
        more: "登録のあるサービスを訪れた日を記録します。アドレスは残しません。",
      },
      "reads-nothing": {
        said: "中身は読みません",
        more: "ページの内容にも、入力したパスワードにも触れません。",
      },
      "no-all-clear": {
        said: "わからないことは、わからないと言います",
        more: "登録がないことは、事案がなかったという意味ではありません。",
      },
    },
  },
  choice: {
    heading: "使っているサービスを選んでください",
    reason: "アカウントをお持ちのものを選ぶと、すぐに結果がわかります。",
    search: "サービスを探す",
    searchHint: "名前や読みで探せます",
    list: "サービスの一覧",
    all: (count) => `全${count}件`,
    found: (count) => `${count}件見つかりました`,
    none: (query) =>
      `「${query}」はまだ収録していませんが、事案がなかったという意味ではありません。気になるときは公式のお知らせを見て、使い回しのパスワードを変えてください。`,
    chosen: (count) => (count === 0 ? "まだ選んでいません" : `${count}件を選択中`),
    pastList: "一覧の次へ移動",
    showResult: "結果を見る",
    goOnWithout: "選ばずに進む",
  },
  result: {
    standing: (chosen, withIncidents, withClaimsOnly) => {
      if (withIncidents + withClaimsOnly === 0) return "選んだサービスの事案は、登録されていません。";
      const found = [
        withIncidents > 0 && `${withIncidents}件に事案`,
        withClaimsOnly > 0 && `${withClaimsOnly}件に裏づけのない情報`,
      ];
      return `選んだサービス${chosen}件のうち、${found.filter(Boolean).join("、")}があります。`;
    },
    caution: "事案がなかったという意味ではありません。新しい事案が登録されると、ここに加わります。",
    first: "はじめにすること",
    nothingChosen: {
      title: "いつもどおりにお使いください",
      text: "登録のあるサービスを訪れると、事案と対策がまとめに並んでいきます。サービスは、あとからでも選べます。",
    },
  },
};
