import type { ToolbarMessages } from "#lib/locales/messages/toolbar.ts";

export const toolbar: ToolbarMessages = {
  about: (service, sentence) => `おまもり：${service}　${sentence}`,
  couldNotLook: "おまもり：記録を読み取れないため、このサイトについて確認できませんでした",
  thisService: "このサービス",
};
