import type { AlertMessages } from "#lib/locales/messages/alerts.ts";

export const alerts: AlertMessages = {
  title: (services) => `おまもり：${services}の事案`,
  listed: "新しく登録された事案です。",
  amended: "以前お知らせした事案に、新しい事実が加わりました。",
  knownSince: (month) => `${month}に明らかになりました。`,
  listedSince: (month) => `${month}に登録されました。明らかになった時期はわかっていません。`,
  grade: {
    confirmed: "確かさは「確認済み」です。",
    reported: "確かさは「報道など」で、確認はされていません。",
  },
  source: (publisher) => `出典：${publisher}。`,
  concerns: {
    likely: "関係している可能性が高い事案です。クリックすると、理由と対策を見られます。",
    possible: "関係しているかもしれない事案です。クリックすると、理由と対策を見られます。",
  },
  digestTitle: "おまもり：お使いのサービスの事案",
  digest: (incidents, services) =>
    `${services}について、関係しているかもしれない事案が${incidents}件あります。`,
  digestGrades: (grades) => `確かさの内訳：${grades.join("、")}。`,
  gradeCount: {
    confirmed: (incidents) => `確認済み${incidents}件`,
    reported: (incidents) => `報道など${incidents}件`,
  },
  digestNext: "クリックすると、それぞれの時期と出典、対策を見られます。",
  reminderTitle: "おまもりからのお知らせ",
  reminder: (steps) => `今日やることにしたものが${steps}件あります。`,
  unnamedService: "お使いのサービス",
  andOthers: (names, others) => `${names}ほか${others}つのサービス`,
  nameSeparator: "、",
  separator: "",
};
