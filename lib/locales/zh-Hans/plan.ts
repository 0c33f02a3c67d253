import type { PlanMessages } from "#lib/locales/messages/plan.ts";
import { duration } from "./duration.ts";

export const plan: PlanMessages = {
  lead: (things, minutes) => `现在有${things}件事要做，共约${duration(minutes)}。`,
  nothingNow: "现在没有急着要做的事。",
  group: "排列方式",
  groupings: { action: "按事项", service: "按服务" },
  isShort: "只看10分钟内能做的",
  service: "服务",
  everyService: "全部服务",
  sections: { now: "现在要做的", later: "近期要做的", list: "待确认的", done: "做完的" },
  notes: {
    later: "做完现在的再做就行。",
    list: "还不确定是否涉及您，有的回答一个问题就能确定。",
  },
  extent: (things, minutes) => `${things}件，约${duration(minutes)}`,
  none: "没有符合条件的事项。",
  reset: "清除筛选",
};
