import type { ToolbarMessages } from "#lib/locales/messages/toolbar.ts";

export const toolbar: ToolbarMessages = {
  about: (service, sentence) => `御守：${service}　${sentence}`,
  couldNotLook: "御守：无法读取记录，未能查看此网站的情况",
  thisService: "该服务",
};
