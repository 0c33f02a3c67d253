import type { ToolbarMessages } from "#lib/locales/messages/toolbar.ts";

export const toolbar: ToolbarMessages = {
  about: (service, sentence) => `御守：${service}　${sentence}`,
  couldNotLook: "御守：無法讀取記錄，未能查看這個網站的情況",
  thisService: "這項服務",
};
