import type { SettingMessages } from "#lib/locales/messages/settings.ts";
import { plural } from "./plural.ts";

export const settings: SettingMessages = {
  display: "Display",
  theme: { label: "Theme", device: "Follow the device", light: "Light", dark: "Dark" },
  sensitive: {
    hide: "Hide dating, health and adult services",
    note: "This page, tables and prints leave them out; the record stays. The icon and notifications never name them anyway.",
  },
  visits: {
    heading: "Visits",
    pause: "Pause recording",
    pauseNote: "Nothing you visit is recorded while it is paused; the icon and the popup work as usual.",
    keep: "Keep visits for",
    years: (years) => plural(years, "year", "years"),
    untilRemoved: "Until I remove them",
    keepNote:
      "Once you choose a time, services last visited before it lose their visits, now and later; answers and steps stay.",
    tooShort:
      "With this choice visits go before an account counts as unused, so closing it will not be suggested.",
    deleted: (services) => `The visits to ${plural(services, "service", "services")} were deleted.`,
  },
  erase: {
    heading: "Erase everything",
    note: "Deletes all your records and settings from this device. This cannot be undone. The browser may keep remnants in its files until it tidies them.",
    open: "Erase everything…",
    question: "Erase everything?",
    extent:
      "Visits, answers about accounts, steps, what you noticed, settings and the permission to notify will be gone for good. Files you have saved stay.",
    word: "erase",
    typeWord: (word) => `Type “${word}” to confirm`,
    confirm: "Erase everything",
    cancel: "Cancel",
    done: {
      title: "Everything is erased",
      text: "Only the incident catalogue is left on this device, the same for everybody. Choose or visit a service and a record begins again. Pages that are open now are not recorded today unless they load again.",
    },
  },
};
