import type { Language } from "#lib/domain/language.ts";
import { formatDuration } from "#lib/locales/format-duration.ts";

/** The plan: what to do, at all services together. "Step" is 対策 / 措施. */
export interface PlanMessages {
  /** Heading on the overview. */
  readonly next: string;
  /** Below it: the order of the steps. */
  readonly order: string;
  /** On top, after how much is left: what to begin with. `action`: its title. */
  readonly beginWith: (action: string) => string;
  /** Heading of the whole plan. `steps`: how many are open. */
  readonly heading: (steps: number) => string;
  /** Beside an action: at how many services, and how long for all of them. */
  readonly extent: (services: number, minutes: number) => string;
  /** Heading of the actions with nothing open. */
  readonly settled: string;
  /** Opens what is settled of an action. */
  readonly settledAt: (services: number) => string;
  /** Nothing is open. */
  readonly nothing: string;
  /** Name of the box that is ticked when an action is done at a service. */
  readonly doneAt: (action: string, service: string) => string;
  /** Opens how an action is done. */
  readonly how: string;
}

const ja: PlanMessages = {
  next: "次にすること",
  order: "効果の大きい順です",
  beginWith: (action) => `まずは「${action}」から。`,
  heading: (steps) => (steps === 0 ? "対策" : `残る対策は${steps}件です`),
  extent: (services, minutes) => `${services}件・${formatDuration(minutes, "ja")}`,
  settled: "対応済みの対策",
  settledAt: (services) => `対応済み（${services}件）`,
  nothing: "いま行う対策はありません。",
  doneAt: (action, service) => `${action}（${service}）`,
  how: "やり方",
};

const zhHans: PlanMessages = {
  next: "接下来要做的",
  order: "按作用大小排列",
  beginWith: (action) => `可以从“${action}”开始。`,
  heading: (steps) => (steps === 0 ? "措施" : `还有${steps}项措施`),
  extent: (services, minutes) => `${services}个服务・${formatDuration(minutes, "zh-Hans")}`,
  settled: "已处理的措施",
  settledAt: (services) => `已处理（${services}）`,
  nothing: "目前没有要做的措施。",
  doneAt: (action, service) => `${action}（${service}）`,
  how: "做法",
};

const en: PlanMessages = {
  next: "What to do next",
  order: "Most effective first",
  beginWith: (action) => `Begin with this: ${action}.`,
  heading: (steps) => {
    if (steps === 0) return "Plan";
    return steps === 1 ? "1 step left" : `${steps} steps left`;
  },
  extent: (services, minutes) =>
    `${services} ${services === 1 ? "service" : "services"} · ${formatDuration(minutes, "en")}`,
  settled: "Settled",
  settledAt: (services) => `Settled (${services})`,
  nothing: "There is nothing to do now.",
  doneAt: (action, service) => `${action}: ${service}`,
  how: "How",
};

export const planMessages: Readonly<Record<Language, PlanMessages>> = { ja, "zh-Hans": zhHans, en };
