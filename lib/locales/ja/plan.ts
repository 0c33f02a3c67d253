import type { PlanMessages } from "#lib/locales/messages/plan.ts";
import { duration } from "./duration.ts";

export const plan: PlanMessages = {
  next: "次にすること",
  order: "効果の大きい順です",
  beginWith: (action) => `まずは「${action}」から。`,
  heading: (steps) => (steps === 0 ? "対策" : `残る対策は${steps}件です`),
  extent: (services, minutes) => `${services}件・${duration(minutes)}`,
  settled: "対応済みの対策",
  settledAt: (services) => `対応済み（${services}件）`,
  nothing: "いま行う対策はありません。",
  doneAt: (action, service) => `${action}（${service}）`,
  how: "やり方",
};
