import type { PrivacyMessages } from "#lib/locales/messages/privacy.ts";

export const privacy: PrivacyMessages = {
  heading: "Privacy policy",
  asOf: (day, version) => `As of ${day}, for Omamori ${version} and later.`,
  lead: "Your record stays on this device, unless you turn on one record for several of yours. We have no server that it could be sent to, no accounts, no advertising, and we do not measure how Omamori is used.",
  stored: {
    heading: "What is kept on this device",
    note: "In a database of Omamori’s own, inside your browser:",
    of: {
      catalogue: "the incident data, which is the same for everybody",
      visits: "for each listed service you open: the first day, the last day and the number of days",
      finds:
        "if you let your browsing history or a password export be read: which listed services were in it, on which days they were used, since when the account exists, when its password was changed, whether it is easy to guess, and which services share a password",
      exposed: "if you check passwords: at which service an exposed one was found, and on which day",
      declined: "services you do not want on your list",
      settled: "what you ticked off, left out or put off, on which day, and what was known then",
      told: "your answers: whether and since when you have an account, its region, how you use its password, where you live, which mailboxes reset your passwords, and what you noticed",
      settings: "your settings, and what a notification has already told you",
      refreshed:
        "if you turn on updates or the list of Have I Been Pwned, or load them from a file: that data, and when it was last asked for",
      shared:
        "if you turn on one record for several devices: the key made of your passphrase, which cannot be read out, and what your devices last had in common, encrypted",
      icon: "what the icon last showed for each service, which can be made anew from the rest",
    },
  },
  never: {
    heading: "What is never kept or sent",
    of: {
      pages: "addresses and titles of pages, what is on them, and what you search for",
      unlisted: "anything about sites that are not listed",
      private: "anything you open in a private window",
      passwords:
        "passwords and user names. What you type in or hand in as a file is read in memory and let go. Only a check of passwords sends anything made from one, as told below",
      identity: "your name and your email address, for which Omamori never asks",
      use: "Nothing is sold, passed on, or used for advertising.",
    },
  },
  asked: {
    heading: "What leaves this device, and only if you turn it on",
    note: "All of it is off at first, and then nothing is sent to anybody. Nobody is told which services you use, even when it is on.",
    of: {
      updates:
        "About once a day, Omamori asks whether there is newer incident data, and gets it. The host learns your IP address and that somebody uses Omamori. Everybody gets the same files.",
      feed: "About once a day, Omamori gets the whole public list of Have I Been Pwned. They learn your IP address and that somebody uses Omamori. Your email address is not sent, and everybody gets the same list.",
      "exposed-passwords":
        "When you check a password, Omamori works out its SHA-1 on this device, sends the first five digits of it to Have I Been Pwned, and compares the answer here. They learn those five digits, which very many passwords share, your IP address and that somebody uses Omamori. The password, and where you use it, are not sent.",
    },
    devices: {
      name: "One record on several devices",
      text: "Your record is encrypted with your passphrase, and the account of your browser carries it to your other devices. The company that runs the account can see that there is data, how much of it, and when it changes. It cannot read it.",
    },
    links:
      "Opening a link is like opening that site yourself. The site is not told that you come from Omamori.",
  },
  permissions: {
    heading: "What each permission is for",
    of: {
      webNavigation:
        "To notice that you opened a listed service. Browsers call it reading your browsing history. With it alone, nothing you opened before can be read.",
      unlimitedStorage: "So that the browser does not clear your record when disk space runs low.",
      alarms: "To wake Omamori about once a day for what you turned on.",
      offscreen: "To do that without a window, in Chrome, Edge and their relatives.",
      storage: "Only for one record on several devices, if you turn that on. Firefox gives it at install.",
      notifications: "Only if you turn notifications on. Given back when you turn them off.",
      history: "Only to look through your history once. Given back as soon as that ends.",
    },
  },
  away: {
    heading: "How to take it all away",
    of: {
      pause: "In Settings you can pause recording and limit how long days are kept.",
      parts: "Under Find you can erase by where it came from, and remove single services.",
      all: "“Erase everything” in Settings erases your whole record and your settings, turns off updates, the list and notifications, and deletes what came with them.",
      uninstall: "Remove Omamori from your browser, and the browser deletes its database.",
      remains:
        "Files you saved yourself stay where you put them. Traces of what was erased can stay in the browser’s files until it tidies up.",
    },
  },
  who: {
    heading: "Who is responsible",
    makers:
      "Omamori is published by the makers of Omamori. They hold nothing of your record, so they cannot look at it, correct it or delete it for you: you do that here. To reach them, use the contact on the page of the store you got Omamori from.",
    others:
      "The store and the maker of your browser may keep records of installs. Their own policies apply to that.",
    changes: "A change of this policy comes with a new version of Omamori and a new date.",
  },
};
