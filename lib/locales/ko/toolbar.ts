import type { ToolbarMessages } from "#lib/locales/messages/toolbar.ts";

export const toolbar: ToolbarMessages = {
  about: (service, sentence) => `오마모리 - ${service}: ${sentence}`,
  couldNotLook: "오마모리: 기록을 읽지 못해 이 사이트를 확인하지 못했습니다",
  thisService: "이 서비스",
};
