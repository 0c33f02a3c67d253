import type { ToolbarMessages } from "#lib/locales/messages/toolbar.ts";

export const toolbar: ToolbarMessages = {
  openSteps: (service, openSteps) =>
    openSteps === 0 ? `御守：${service}目前没有要做的措施` : `御守：${service}还有${openSteps}项待办措施`,
  nothingKnown: (service) => `御守：尚未收录${service}的事件`,
  thisService: "该服务",
};
