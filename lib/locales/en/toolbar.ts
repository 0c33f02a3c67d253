import type { ToolbarMessages } from "#lib/locales/messages/toolbar.ts";

export const toolbar: ToolbarMessages = {
  about: (service, sentence) => `Omamori, ${service}: ${sentence}`,
  couldNotLook: "Omamori: the record could not be read, so this site was not looked up",
  thisService: "this service",
};
