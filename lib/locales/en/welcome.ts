import type { WelcomeMessages } from "#lib/locales/messages/welcome.ts";
import { plural } from "./plural.ts";

export const welcome: WelcomeMessages = {
  progress: (page, all) => `Page ${page} of ${all}`,
  next: "Next",
  back: "Back",
  skip: "Not now",
  promise: {
    heading: "Welcome to Omamori",
    purpose:
      "See which services you use have had a data breach or hijacked accounts, whether it affects you, and what to do about it.",
    lines: {
      "on-device": {
        said: "Nothing is sent unless you turn it on",
        more: "Everything is looked up and kept right here. What you use is never sent, even then.",
      },
      "visits-kept": {
        said: "Of your browsing: services and days only",
        more: "For a service we list: the first and last day you opened it, and on how many days. No addresses, no page titles.",
      },
      "words-kept": {
        said: "What you tell us stays here too",
        more: "Your answers, what you ticked off, what you noticed and your settings. Erase them whenever you like.",
      },
      "reads-nothing": {
        said: "We don’t read pages",
        more: "Not what is on them, and not the passwords you type.",
      },
      "no-all-clear": {
        said: "We say so when we don’t know",
        more: "A service we don’t list may have leaked data all the same.",
      },
    },
  },
  choice: {
    heading: "Which services do you use?",
    reason: "Pick those you have an account with. Each is saved as you pick it, so you can stop any time.",
    search: "Find a service",
    searchHint: "By name, in any language",
    list: "Services",
    kinds: {
      often: "Used by many",
      contact: "Social and messaging",
      shopping: "Shopping and food",
      money: "Money and points",
      phone: "Phone and email",
      travel: "Travel and transport",
      play: "Play and hobbies",
      work: "School and work",
      other: "Everything else",
    },
    moreOf: (count) => `Show ${count} more`,
    all: (count) => plural(count, "service", "services"),
    found: (count) => `${plural(count, "service", "services")} found`,
    none: (query) =>
      `“${query}” is not listed yet, which does not mean it had no incident. If in doubt, read the company’s notices and change a password that you use elsewhere too.`,
    chosen: (count) => (count === 0 ? "None chosen yet" : `${count} chosen`),
    onlyChosen: "Show only my choice",
    pastList: "Skip past the list",
    goOnWithout: "Continue without choosing",
  },
  answers: {
    heading: "A few quick questions",
    reason: "Each answer takes things you don’t need off your list. You can skip any of them.",
    showResult: "See the result",
  },
  result: {
    nothingToDo: "New incidents will show up here. That does not mean it is safe.",
    alerts: {
      heading: "Hear about new incidents",
      note: "Only when one may affect a service you use, and once a day at most. Your browser will ask for permission.",
      turnOn: "Turn on notifications",
      isOn: "Notifications are on. You can change that in the settings.",
    },
    done: "Go to Home",
    nothingChosen: {
      title: "Just browse as usual",
      text: "When you open a service we list, its incidents and what to do show up on Home. You can still choose services later.",
    },
  },
};
