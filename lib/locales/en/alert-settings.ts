import type { AlertSettingMessages } from "#lib/locales/messages/alert-settings.ts";

export const alertSettings: AlertSettingMessages = {
  heading: "Notifications",
  turnOn: "Notify me of new incidents",
  explanation:
    "A notification comes at most once a day, and only when a confirmed or reported incident at a service you use may affect you. Your browser will ask for permission.",
  promise:
    "A notification comes at most once a day, and only when a confirmed or reported incident at a service you use may affect you.",
  refused:
    "The browser did not give permission, so notifications stay off. You can turn them on at any time.",
  snooze: "Pause for a month",
  snoozedUntil: (day) => `Paused until ${day}.`,
  resume: "Resume now",
  muted: "Muted services",
  unmute: "Unmute",
  unmuteService: (service) => `Unmute ${service}`,
};
