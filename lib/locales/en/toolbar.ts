import type { ToolbarMessages } from "#lib/locales/messages/toolbar.ts";

export const toolbar: ToolbarMessages = {
  openSteps: (service, openSteps) => {
    if (openSteps === 0) return `Omamori: nothing to do now at ${service}`;
    return `Omamori: ${openSteps} ${openSteps === 1 ? "step" : "steps"} left at ${service}`;
  },
  nothingKnown: (service) => `Omamori: no incident at ${service} is known to us`,
  thisService: "this service",
};
