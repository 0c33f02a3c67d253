import type { HomeMessages } from "#lib/locales/messages/home.ts";
import { things } from "./standing.ts";

export const home: HomeMessages = {
  lead: (services, day) => `${services}のサービスを、${day}時点の事案データで確かめました。`,
  firstMinutes: "まず10分",
  orderNote: "被害が大きく、いまも悪用されるおそれがあり、短い時間でできるものから並べています。",
  moreNow: (count) => `ほかに、いまやることが${things(count)}`,
  later: (count) => `近いうちにやることが${things(count)}`,
  doneForNow: "いまの分は済みました。",
  nextOn: (day) => `次は${day}に見れば十分です。`,
  nextOnNews: "新しい事案があれば、ここに出ます。",

  news: "あなたに関係しそうな新しい事案",
  newsNote: "この12か月",
  noNews: "この12か月に、関係しそうな新しい事案はありません。",
  newSince: (day) => `${day}以降に加わった事案`,
  newSinceCount: (incidents) => `${incidents}件`,
  questions: "当てはまるか確かめる",
  questionsNote: (questions, settles) => `${questions}つの質問・約1分で、${things(settles)}片づきます`,

  habits: "どのサービスにも効く備え",
  habitsDone: (done, all) => `${done}/${all}`,
  mayBeOut: "漏れたかもしれない情報",
  nothingOut: "漏れたおそれのある情報は見つかっていません。安全という意味ではありません。",
  atServices: (count) => `${count}のサービス`,
  all: "すべて見る",
  earlier: "以前の事案",
  earlierNote: "パスワードの変更や年月などで、もう急がないものです。",
  show: (count) => `${count}件を見る`,

  everybody: "だれにでも関係しうる事案",
  everybodyNote: "サイトの利用とは関係なく、対象になることがあります。",
  noneForEverybody: "お住まいの地域の事案は、まだ収録していません。",
  region: {
    question: "お住まいの国や地域は",
    why: "その地域の窓口と事案を出すために使います。この端末の外には出ません。",
  },
  ifHappened: "被害に気づいたら",
  ifHappenedNote: "カード会社や銀行に、まず電話してください。",
};
