import type { FindMessages } from "#lib/locales/messages/find.ts";
import { number } from "./number.ts";

/** Not `plural`: a large count is written with its commas. */
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${count === 1 ? one : other}`;
const services = (count: number): string => counted(count, "service", "services");

export const find: FindMessages = {
  heading: "Find what I use",
  lead: "Find the accounts you signed up for and forgot. It all happens on this device, and nothing is recorded until you say so.",
  kept: "Kept",
  notKept: "Not kept",
  history: {
    heading: "Look through my browsing history once",
    reason:
      "Services you open from now on are added by themselves. Your history shows the ones you used before.",
    asks: {
      chromium:
        "Your browser will ask for permission to “read and change your browsing history on all your signed-in devices”. We only read it, and give the permission back as soon as we are done.",
      firefox:
        "Your browser will ask for permission to see your history. We give it back as soon as we are done.",
    },
    kept: "the name of each service we list, the first and last day you opened it, and on how many days",
    notKept: "addresses, page titles, what you searched for, sites we don’t list",
    reach: {
      chromium:
        "This browser keeps about 90 days of history, so what you used before that can’t be found here.",
      firefox: "This browser may keep history that goes back years.",
    },
    start: "Look through my history",
    again: "Look again",
    running: "Looking through your history",
    refused: {
      "not-allowed":
        "Permission was not given, so we did not look at your history. You can try again, or choose your services yourself.",
      "taken-back": "The permission was withdrawn along the way, so we stopped. Nothing was recorded.",
      unreadable: "We couldn’t get through your history. Nothing was recorded. Please try again.",
    },
    cancelled: "Stopped. Nothing was recorded.",
    nothing: "We found no service we list in your history.",
    since: (day) => `Your history goes back to ${day}.`,
    givenBack: "The permission to see your history has been given back to the browser.",
    lookedOn: (day) => `Looked through on ${day}.`,
  },
  exported: {
    heading: "Read a password export",
    reason:
      "A file exported from your browser or password manager shows where you have accounts, and where you use the same password.",
    read: "The file is read in this device’s memory only, and dropped once you decide about the result. It is never stored or sent.",
    kept: "services you have an account with, days, and which services share a password or use an exposed one",
    notKept: "passwords, usernames, addresses, sites we don’t list",
    drop: "Drop the exported file here",
    choose: "Choose a file",
    running: "Reading the file",
    cancelled: "Stopped. Nothing was recorded.",
    unchanged: "Nothing was recorded.",
    refused: {
      encrypted: {
        said: "This file is encrypted, so it can’t be read.",
        instead: "Export again and choose CSV or JSON without encryption.",
      },
      empty: {
        said: "There is nothing in this file.",
        instead: "Check that passwords are saved there, then export again.",
      },
      "too-large": {
        said: "This file is too large to be a password export.",
        instead: "Please check that you chose the right one.",
      },
      "no-text": {
        said: "This is not a text file.",
        instead: "Spreadsheets and pictures can’t be read. Choose a file that was exported as CSV.",
      },
      "unknown-columns": {
        said: "We can’t tell which column holds the passwords.",
        instead: "Choose a CSV file whose first line names columns for address, username and password.",
      },
      "not-logins": {
        said: "There are no logins in this file.",
        instead: "Export your logins rather than cards or notes.",
      },
      damaged: {
        said: "This file is damaged or cut short.",
        instead: "Export it again and choose it as it is, without opening or editing it.",
      },
      "vault-file": {
        said: "This is the app’s own vault, not an export.",
        instead: "Open the vault in its app and export it as CSV.",
      },
      "several-files": {
        said: "Only one file can be read at a time.",
        instead: "Please choose them one by one.",
      },
      folder: { said: "This is a folder.", instead: "Please choose the file inside it." },
      unreadable: {
        said: "The file could not be opened.",
        instead: "Check whether it was moved or deleted, then choose it again.",
      },
    },
    damagedAt: (where) => `What is wrong: line ${where}`,
    from: (manager, entries) => `Logins read from the ${manager} file: ${entries}.`,
    unlisted: (count) => `At sites we don’t list: ${count}. Their names are not kept.`,
    apps: (count) => `For apps rather than sites: ${count}.`,
    skipped: (count) => `Skipped, because they are notes, cards and the like: ${count}.`,
    nothing: "We found no service we list in this file.",
    lookedOn: (day) => `Read on ${day}.`,
    howTo: "How to export",
    howToNote: "On a computer. Menu names may differ a little between versions.",
    managers: {
      chrome: {
        name: "Chrome",
        way: ["⋮", "Passwords and autofill", "Google Password Manager", "Settings", "Export passwords"],
      },
      edge: {
        name: "Edge",
        way: ["Settings", "Passwords and autofill", "Microsoft Password Manager", "⋯", "Export passwords"],
      },
      brave: {
        name: "Brave",
        way: ["Settings", "Autofill and passwords", "Password Manager", "Settings", "Export passwords"],
      },
      firefox: { name: "Firefox", way: ["☰", "Passwords", "⋯", "Export passwords"] },
      safari: {
        name: "Safari, iCloud",
        way: ["Passwords app on the Mac", "File", "Export All Passwords to File"],
      },
      "1password": {
        name: "1Password",
        way: ["File", "Export", "your account"],
        choose: "Choose CSV or 1PUX",
      },
      bitwarden: {
        name: "Bitwarden",
        way: ["Settings", "Vault options", "Export vault"],
        choose: "Choose CSV or JSON, not the encrypted one",
      },
      lastpass: { name: "LastPass", way: ["Advanced Options", "Export"] },
    },
    others:
      "Files from Dashlane, NordPass, KeePass, KeePassXC, Proton Pass, RoboForm, Enpass and Keeper can be read too: choose CSV without encryption (or XML from KeePass). So can a CSV file from any other app, if it has columns for address and password.",
  },
  file: {
    heading: "Now delete the exported file",
    reason: "It is still on this device, and whoever opens it can read your passwords.",
    ways: {
      windows: [
        "In File Explorer, open the folder you saved it to (usually Downloads), select the file and press Shift+Delete.",
        "If you deleted it the usual way, right-click the Recycle Bin on the desktop and choose “Empty Recycle Bin”.",
      ],
      mac: [
        "In Finder, open the folder you saved it to (usually Downloads) and move the file to the Bin.",
        "Then choose “Empty Bin” (or “Empty Trash”) from the Finder menu.",
      ],
      other: [
        "In the Files app, open the folder you saved it to (usually Downloads) and delete the file.",
        "Open the trash and delete it from there as well.",
      ],
    },
    elsewhere:
      "Not sure where it is? Look under Downloads in your browser’s menu. If the folder is synced with OneDrive, iCloud or the like, empty the trash there too.",
    tick: "I deleted the file",
    done: "Noted: the exported file is deleted.",
  },
  preview: {
    found: (count) => `${services(count)} found.`,
    needNow: (count) =>
      count === 1 ? "1 of them needs something now." : `${number(count)} of them need something now.`,
    needNothingNow: "None of them needs anything right now.",
    unused: (count) =>
      count === 1 ? "1 was not opened for over a year." : `${number(count)} were not opened for over a year.`,
    alreadyKnown: (count) =>
      count === 1 ? "1 is on your list already." : `${number(count)} are on your list already.`,
    notYet: "Nothing is recorded yet.",
    list: "Services found",
    listNote: "Untick what should not go on your list.",
    look: "Look through what was found",
    keep: (name) => `Put ${name} on my list`,
    decline: "Don’t add it again",
    declineOf: (name) => `Don’t add it again: ${name}`,
    confirm: (count) => `Put ${services(count)} on my list`,
    confirmNone: "Put none on my list",
    discard: "Throw the result away",
  },
  done: (count) => `${services(count)} put on your list.`,
  doneNone: "No service was put on your list.",
  discarded: "Thrown away. Nothing was recorded.",
  toHome: "See what to do on Home",
  cancel: "Stop",
  facts: {
    days: (first, last, count) => `${first} to ${last}, on ${counted(count, "day", "days")}`,
    oneDay: (day) => `only on ${day}`,
    accountBy: (day) => `account existed by ${day}`,
    passwordChangedOn: (day) => `password changed on ${day}`,
    logins: (count) => counted(count, "login", "logins"),
    isWeak: "password easy to guess",
    isExposed: "exposed password",
  },
  reuse: {
    heading: "Where you use the same password",
    none: "No two of your logins use the same password.",
    group: {
      same: (count) => `${counted(count, "login uses", "logins use")} the same password`,
      near: (count) => `${counted(count, "login uses", "logins use")} almost the same password`,
    },
    unlisted: (count) => `and ${counted(count, "site", "sites")} we don’t list`,
    weak: (named) => `Passwords that are easy to guess: ${named}`,
    older: (named) => `Not changed since passwords leaked there: ${named}`,
    settles: "Tick where you have changed it. Once only one place still uses it, you are done.",
    settled: "Done",
    changed: "Changed",
    changedAt: (service) => `Password changed at ${service}`,
  },
  hand: {
    heading: "Add by hand",
    note: "Missing something? Find it by name and add it.",
    search: "Find a service to add",
    hint: "By name, in any language",
    add: "Add",
    addOf: (name) => `Add ${name}`,
    isListed: "On your list",
    found: (count) => `${counted(count, "service", "services")} found`,
    browse: "Choose by category",
  },
  list: {
    heading: "Your list",
    empty: "Nothing here yet. Look through your history, or add a service by hand.",
    filter: "Found through",
    all: "All",
    none: "Nothing was found this way.",
    menu: (name) => `More for ${name}`,
    closed: "I closed it",
    remove: "Remove from my list",
    decline: "Remove and don’t add again",
    isClosed: "Closed",
    visited: (day) => `last opened ${day}`,
  },
  origins: {
    visit: "Opened",
    history: "History",
    export: "Passwords",
    check: "Password check",
    hand: "By hand",
  },
  erase: {
    heading: "Erase by where it came from",
    note: "What came from elsewhere stays.",
    open: {
      visit: "Erase the days you opened services",
      history: "Erase what your history showed",
      export: "Erase what the password export showed",
      check: "Erase what you ticked after a password check",
      hand: "Erase what you added by hand",
    },
    extent: (count) => services(count),
    nothing: "nothing",
    question: {
      visit: "Erase the days on which you opened services?",
      history: "Erase what was found in your history?",
      export: "Erase what was found in the password export?",
      check: "Erase what you ticked after a password check?",
      hand: "Erase what you added by hand?",
    },
    goes: {
      visit: (count) => `The days for ${services(count)} go.`,
      history: (count) => `The days found in your history for ${services(count)} go.`,
      export: (count) =>
        `Account and password days for ${services(count)} go, and so does everything about shared passwords.`,
      check: (count) => `The note that ${services(count)} had an exposed password goes.`,
      hand: (count) => `Your answers about ${services(count)} go, and so does what you noticed there.`,
    },
    leavesList: (count) =>
      count === 1
        ? "1 has no other record and leaves your list."
        : `${number(count)} have no other record and leave your list.`,
    stays: "Your answers and what you ticked off stay.",
    confirm: "Erase",
    cancel: "Cancel",
    done: "Erased.",
  },
  declined: {
    heading: "Not to be added",
    note: "They stay off your list, even when you open them or they turn up in your history or an export.",
    allow: "Allow again",
    allowOf: (name) => `Allow again: ${name}`,
  },
  offer: {
    heading: "Using anything else?",
    text: "Your browsing history and a password export can show forgotten accounts and shared passwords. Both stay on this device.",
    open: "Find what I use",
    welcomeHeading: "Find what else you use",
    welcomeReason: "See in one go whether you forgot any. You can skip this, or do it later.",
  },
};
