import type { TimelineMessages } from "#lib/locales/messages/timeline.ts";

export const timeline: TimelineMessages = {
  nothing: "お使いのサービスの事案は、まだ収録していません。事案がなかったという意味ではありません。",
  nothingOpen: "あなたに当てはまりそうな事案は、いまのところありません。",
  shown: (count) => `${count}件の事案`,
  show: "表示する事案",
  concerning: "当てはまるかもしれないもの",
  all: "すべて",
  recent: "この12か月",
  noneRecent: "この12か月に公表された事案はありません。",
  earlier: "それ以前",
  unknownYear: "時期不明",
  aftermath: { open: "やることあり", settled: "済んだもの", over: "いまやることはなし" },
};
