import type { AlertSettingMessages } from "#lib/locales/messages/alert-settings.ts";

export const alertSettings: AlertSettingMessages = {
  heading: "Notifications",
  turnOn: "Notify me of new incidents",
  explanation:
    "A notification comes at most once a day, and only when a confirmed or reported incident at a service you use may concern you; your browser will ask for permission.",
  promise:
    "A notification comes at most once a day, and only when a confirmed or reported incident at a service you use may concern you.",
  refused:
    "The browser was not given permission, so notifications stay off. You can turn them on at any time.",
  snooze: "Pause for a month",
  snoozedUntil: (day) => `Paused until ${day}.`,
  resume: "Resume now",
  muted: "Services that do not notify",
  unmute: "Notify again",
  unmuteService: (service) => `Notify again of ${service}`,
  mute: "Do not notify me of this service",
};
