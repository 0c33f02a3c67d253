import type { PlanMessages } from "#lib/locales/messages/plan.ts";
import { duration } from "./duration.ts";
import { things } from "./standing.ts";

export const plan: PlanMessages = {
  lead: (count, minutes) => `いまやることは${things(count)}、合わせて約${duration(minutes)}です。`,
  nothingNow: "いま急いでやることはありません。",
  group: "並べ方",
  groupings: { action: "やることごと", service: "サービスごと" },
  isShort: "10分でできる分だけ",
  service: "サービス",
  everyService: "すべてのサービス",
  sections: { now: "いまやること", later: "近いうちにやること", list: "確かめること", done: "済んだこと" },
  notes: {
    later: "いまの分が済んでからで大丈夫です。",
    list: "当てはまるかどうか、まだわかりません。質問に答えると片づくものもあります。",
  },
  extent: (count, minutes) => `${things(count)}・約${duration(minutes)}`,
  none: "この条件に当てはまるものはありません。",
  reset: "絞り込みを解除",
};
