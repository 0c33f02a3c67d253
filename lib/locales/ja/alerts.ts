import type { AlertMessages } from "#lib/locales/messages/alerts.ts";
import { things } from "./standing.ts";

export const alerts: AlertMessages = {
  title: (services) => `おまもり：${services}の事案`,
  listed: "新しく収録した事案です。",
  amended: "以前お知らせした事案に、新しい事実が加わりました。",
  knownSince: (month) => `${month}に明らかになりました。`,
  listedSince: (month) => `${month}に収録しました。明らかになった時期はわかっていません。`,
  indexedSince: (month, until) =>
    `${until && `${until}までのデータで、`}${month}に Have I Been Pwned に掲載されました。`,
  grade: {
    confirmed: "会社や公的機関が公表しています。",
    reported: "報道などによるもので、公式には確認されていません。",
  },
  source: (publisher) => `出典：${publisher}。`,
  concerns: {
    likely: "あなたに影響がありそうです。クリックすると、理由とやることを見られます。",
    possible: "あなたに関係するかもしれません。クリックすると、理由とやることを見られます。",
  },
  digestTitle: "おまもり：お使いのサービスの事案",
  digest: (incidents, services) =>
    `${services}について、あなたに関係するかもしれない事案が${incidents}件あります。`,
  digestGrades: (grades) => `確かさの内訳：${grades.join("、")}。`,
  gradeCount: {
    confirmed: (incidents) => `公表あり${incidents}件`,
    reported: (incidents) => `報道など${incidents}件`,
  },
  digestNext: "クリックすると、それぞれの時期と出典、やることを見られます。",
  reminderTitle: "おまもりからのお知らせ",
  reminder: (steps) => `今日やることにしたものが${things(steps)}あります。`,
  unnamedService: "お使いのサービス",
  andOthers: (names, others) => `${names}ほか${others}つのサービス`,
  nameSeparator: "、",
  separator: "",
};
