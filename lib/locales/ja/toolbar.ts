import type { ToolbarMessages } from "#lib/locales/messages/toolbar.ts";

export const toolbar: ToolbarMessages = {
  openSteps: (service, openSteps) =>
    openSteps === 0
      ? `おまもり：${service}でいま行う対策はありません`
      : `おまもり：${service}で残っている対策は${openSteps}件です`,
  nothingKnown: (service) => `おまもり：${service}の事案は登録されていません`,
  thisService: "このサービス",
};
