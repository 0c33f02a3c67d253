import type { PlanMessages } from "#lib/locales/messages/plan.ts";
import { duration } from "./duration.ts";
import { things } from "./standing.ts";

export const plan: PlanMessages = {
  lead: (count, minutes) => `지금 할 일은 ${things(count)}, 모두 약 ${duration(minutes)} 걸립니다.`,
  nothingNow: "지금 서둘러 할 일은 없습니다.",
  group: "묶어 보기",
  groupings: { action: "할 일별", service: "서비스별" },
  isShort: "10분 안에 할 수 있는 것만",
  service: "서비스",
  everyService: "모든 서비스",
  sections: { now: "지금 할 일", later: "나중에 할 일", list: "확인할 것", done: "완료한 일" },
  notes: {
    later: "지금 할 일을 끝낸 뒤에 해도 됩니다.",
    list: "해당되는지 아직 알 수 없습니다. 질문에 답하면 정리되는 것도 있습니다.",
  },
  extent: (count, minutes) => `${things(count)}, 약 ${duration(minutes)}`,
  none: "조건에 맞는 것이 없습니다.",
  reset: "필터 지우기",
};
