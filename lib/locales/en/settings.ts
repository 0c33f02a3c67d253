import type { SettingMessages } from "#lib/locales/messages/settings.ts";
import { plural } from "./plural.ts";

export const settings: SettingMessages = {
  once: {
    heading: "About you",
    note: "Each answer takes things you don’t need off your list. None of it leaves this device.",
    ownPasswords: {
      question: "Do you use a different password everywhere?",
      answers: { everywhere: "Everywhere", partly: "Mostly", no: "No" },
      note: "If your browser or a password manager made them, that is “everywhere”.",
    },
    mailboxes: {
      question: "Which email do you use?",
      note: "Anyone who gets into your email can reset your other passwords, so it comes first. Choose as many as you like.",
    },
    accountsSince: {
      question: "How old are your main accounts?",
      about: (year) => `Since about ${year}`,
      untold: "I’d rather not say",
    },
  },
  display: "Display",
  upToDate:
    "Updates of the incident data, the Have I Been Pwned list, and the password check. All are off until you turn them on.",
  toUpToDate: "Open “Keep up to date”",
  theme: { label: "Theme", device: "Same as the device", light: "Light", dark: "Dark" },
  sensitive: {
    hide: "Hide dating, health and adult services",
    note: "This page, tables and prints leave them out; the record stays. The icon and notifications never name them anyway.",
  },
  permissions: {
    heading: "Permissions",
    note: "Omamori asks for these only when you want what needs them.",
    names: {
      notifications: "Notifications",
      history: "Browsing history",
      updates: "Updates of the incident data",
      feed: "The Have I Been Pwned list",
      "exposed-passwords": "Checking for exposed passwords",
    },
  },
  visits: {
    heading: "What is kept",
    kept: "For services we list: the name, the first and last day you opened it, and on how many days. Also your answers, what you ticked off, what you noticed and your settings. All of it on this device only.",
    pause: "Stop recording the days",
    pauseNote: "Nothing you open is recorded meanwhile. The icon and the popup work as usual.",
    keep: "Keep the days for",
    years: (years) => plural(years, "year", "years"),
    untilRemoved: "Until I delete them",
    keepNote:
      "Older records are deleted now and automatically from then on. Your answers and what you have done are kept.",
    tooShort: "Records would be deleted before an account counts as unused, so we can’t suggest closing it.",
    deleted: (services) => `The recorded days of ${plural(services, "service", "services")} were deleted.`,
  },
  erase: {
    heading: "Erase everything",
    note: "Deletes all your records and settings from this device. This cannot be undone. The browser may keep remnants in its files until it tidies them.",
    open: "Erase everything…",
    question: "Erase everything?",
    extent:
      "The days of use, your answers, what you have done and noticed, your settings and the permission to notify will be gone for good. Updates and the Have I Been Pwned list are turned off, and their data goes too. Files you have saved stay.",
    word: "erase",
    typeWord: (word) => `Type “${word}” to confirm`,
    confirm: "Erase everything",
    cancel: "Cancel",
    done: {
      title: "Everything is erased",
      text: "Only the incident data, the same for everybody, is left on this device. Choose or open a service and a new record begins. Pages open now are not recorded today unless they reload.",
    },
  },
};
