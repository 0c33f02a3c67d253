import type { Language } from "#lib/domain/language.ts";

/** What the toolbar icon says. Apart from the pages' sentences, so that the background stays small. */
export interface ToolbarMessages {
  /** Tooltip and spoken text of the icon. `service`: its name; `openSteps`: how many are left, 0 or more. */
  readonly openSteps: (service: string, openSteps: number) => string;
  /** The same for a service without known incidents. It must not sound like an all-clear. */
  readonly nothingKnown: (service: string) => string;
  /** In place of the name of a service that is never named there. */
  readonly thisService: string;
}

const ja: ToolbarMessages = {
  openSteps: (service, openSteps) =>
    openSteps === 0
      ? `おまもり：${service}でいま行う対策はありません`
      : `おまもり：${service}で残っている対策は${openSteps}件です`,
  nothingKnown: (service) => `おまもり：${service}の事案は登録されていません`,
  thisService: "このサービス",
};

const zhHans: ToolbarMessages = {
  openSteps: (service, openSteps) =>
    openSteps === 0 ? `御守：${service}目前没有要做的措施` : `御守：${service}还有${openSteps}项待办措施`,
  nothingKnown: (service) => `御守：尚未收录${service}的事件`,
  thisService: "该服务",
};

const en: ToolbarMessages = {
  openSteps: (service, openSteps) => {
    if (openSteps === 0) return `Omamori: nothing to do now at ${service}`;
    return `Omamori: ${openSteps} ${openSteps === 1 ? "step" : "steps"} left at ${service}`;
  },
  nothingKnown: (service) => `Omamori: no incident at ${service} is known to us`,
  thisService: "this service",
};

/** The toolbar's sentences in one language. */
export const toolbarMessages: Readonly<Record<Language, ToolbarMessages>> = { ja, "zh-Hans": zhHans, en };
