import type { PlanMessages } from "#lib/locales/messages/plan.ts";
import { duration } from "./duration.ts";

export const plan: PlanMessages = {
  next: "接下来要做的",
  order: "按作用大小排列",
  beginWith: (action) => `可以从“${action}”开始。`,
  heading: (steps) => (steps === 0 ? "措施" : `还有${steps}项措施`),
  extent: (services, minutes) => `${services}个服务・${duration(minutes)}`,
  settled: "已处理的措施",
  settledAt: (services) => `已处理（${services}）`,
  nothing: "目前没有要做的措施。",
  doneAt: (action, service) => `${action}（${service}）`,
  how: "做法",
};
