import type { PlanMessages } from "#lib/locales/messages/plan.ts";
import { duration } from "./duration.ts";

export const plan: PlanMessages = {
  lead: (things, minutes) => `現在有${things}件事要做，總共約${duration(minutes)}。`,
  nothingNow: "現在沒有急著要做的事。",
  group: "排列方式",
  groupings: { action: "依事項", service: "依服務" },
  isShort: "只看10分鐘內能做完的",
  service: "服務",
  everyService: "所有服務",
  sections: { now: "現在要做的", later: "近期要做的", list: "待確認的", done: "做完的" },
  notes: {
    later: "先做完現在要做的，再做這些就好。",
    list: "還不確定是否與你有關，有些只要回答一個問題就能確定。",
  },
  extent: (things, minutes) => `${things}件，約${duration(minutes)}`,
  none: "沒有符合條件的事項。",
  reset: "清除篩選條件",
};
