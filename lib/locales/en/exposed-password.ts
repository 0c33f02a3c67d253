import type { ExposedPasswordMessages } from "#lib/locales/messages/exposed-password.ts";
import { number } from "./number.ts";

const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${count === 1 ? one : other}`;

export const exposedPassword: ExposedPasswordMessages = {
  heading: "Check a password",
  lead: "See whether a password is in the lists of exposed passwords that attackers try. The password itself never leaves this device.",
  offer: {
    heading: "Check a password for exposure",
    text: "Type one password to see whether it is in the lists of exposed passwords.",
    open: "Check a password",
  },
  field: "Password to check",
  show: "Show",
  hide: "Hide",
  check: "Check",
  checking: "Checking",
  empty: "Type a password first.",
  asTyped: "It is checked exactly as you type it: capitals and spaces count.",
  sentHead: "What is sent",
  sent: "Only the first five characters of a code worked out from the password (SHA-1). Many other passwords have the same five, so nobody can tell which is yours.",
  toHead: "To whom",
  to: "api.pwnedpasswords.com, run by Have I Been Pwned. Like any website, it sees your IP address.",
  keptHead: "What we keep",
  kept: "The services you tick afterwards, and the day. Nothing of the password.",
  verdict: "Result",
  exposed: {
    said: "This password is in lists of exposed passwords that attackers try.",
    next: "Change it wherever you use it, to a different one at each place. This doesn’t mean that anyone has signed in.",
  },
  notFound: {
    said: "This password is not in the list.",
    next: "That doesn’t prove that nobody knows it. If you use it in more than one place, it’s still worth changing.",
  },
  refused: {
    "not-permitted": "You didn’t give permission, so nothing was sent.",
    offline: "We couldn’t connect. Check your internet connection and try again.",
    "timed-out": "There was no answer in time. Try again.",
    "cut-off": "The connection was cut off. Try again.",
    "too-large": "The answer was too large, so we didn’t read it.",
    forbidden: "The service turned the request down. Try again later.",
    "too-many-requests": "The service is getting too many requests. Try again later.",
    "server-error": "The service has a problem right now. Try again later.",
    "not-found": "The service gave no answer. Try again later.",
    unreadable: "We couldn’t read the answer, so we don’t know whether the password is in the list.",
  },
  cancelled: "Stopped.",
  another: "Check another password",
  usedAt: {
    heading: "Where do you use it?",
    note: "Changing the password goes on your to-do list for each service you tick.",
    search: "Find a service",
    hint: "Search by name",
    list: "Services where you use this password",
    none: (typed) => `Nothing found for “${typed}”.`,
    confirm: (count) => `Note ${counted(count, "service", "services")}`,
    elsewhere: "None of these",
    done: (count) =>
      `Noted ${counted(count, "service", "services")}. Changing the password is now on your to-do list.`,
    doneElsewhere: "Nothing was recorded. If you use it anywhere, change it there.",
  },
  ofExport: {
    heading: "Compare with the lists of exposed passwords",
    reason: (count) =>
      count === 1
        ? "You can also check whether the password in this file is in the lists that attackers try."
        : `You can also check whether the ${number(count)} different passwords in this file are in the lists that attackers try.`,
    takes: (minutes) => `This takes about ${counted(Math.max(1, minutes), "minute", "minutes")}.`,
    start: "Compare with the lists",
    what: "What is sent, and what we keep",
    kept: "The services that use an exposed password, and the day, once you add them to your list. Nothing of the passwords.",
    running: "Comparing with the lists",
    count: (done, all) => `${done} of ${all} passwords`,
    exposed: (named) => `Exposed passwords: ${named}`,
    unlisted: (count) => `${counted(count, "more login", "more logins")} at sites we don’t list`,
    nothing: "None of them was found in the lists of exposed passwords.",
    next: "Once you add these services to your list, changing the password is on your to-do list.",
    unchecked: (count) => `Not checked: ${counted(count, "password", "passwords")}.`,
    cancelled: "Stopped. What was read from the file is still there.",
  },
};
