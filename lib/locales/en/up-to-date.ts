import type { UpToDateMessages } from "#lib/locales/messages/up-to-date.ts";
import { plural } from "./plural.ts";

const learns =
  "Your IP address and which browser you use, as with any page. Nothing about the services you use: everybody gets the same.";
/** What came was a page, most likely that of a public Wi-Fi. */
const otherPage = "A public Wi-Fi’s own page may have answered. Sign in there, then ask again.";
const putRight = "It may be put right soon. You can ask again tomorrow.";
const newest = "If it happens again, install the newest version of Omamori.";

export const upToDate: UpToDateMessages = {
  heading: "Keep up to date",
  lead: (day, age) => `The incident data in use is from ${day} (${age}).`,
  came: { bundled: "It came with this version of Omamori.", update: "It came as an update." },
  offByDefault: "Everything here is off until you turn it on. Until then, nobody is asked for anything.",

  at: (day, time) => `${day}, ${time}`,

  terms: { brings: "You get", asked: "Asked", learns: "They learn" },
  of: {
    updates: {
      heading: "Updates of the incident data",
      brings: "New incidents and steps, without waiting for the next version of Omamori.",
      asked: (host) => `${host}, about once a day: is there anything newer?`,
      learns,
      note: "Only what carries Omamori’s signature is used.",
      turnOn: "Turn on updates",
      running: "Asking for newer incident data",
      stays: "The incident data in use stays.",
      question: "Turn off updates and delete their data?",
      goes: "The incident data goes back to what came with this version of Omamori.",
      remains: "Your own records stay.",
      confirm: "Turn off and delete",
    },
    feed: {
      heading: "The Have I Been Pwned list",
      brings:
        "Incidents at many more sites around the world, in less detail and without links to account pages.",
      asked: (host) => `${host}, about once a day, for the whole public list.`,
      learns,
      note: "Your email address is not sent, and no account is looked up.",
      turnOn: "Turn on the list",
      running: "Asking for the list",
      stays: "The list in use stays.",
      question: "Turn off the list and delete its data?",
      goes: "The Have I Been Pwned list and its incidents are deleted from this device.",
      remains: "Omamori’s own incident data and your other records stay.",
      confirm: "Turn off and delete",
    },
  },
  asks: (host) => `Your browser will ask whether Omamori may access ${host}.`,
  notGiven: {
    said: "The permission was not given, so this stays off and nothing was asked.",
    way: "You can try again, or use a file instead.",
  },

  upToDate: (asked) => `Up to date. Last asked: ${asked}.`,
  asked: (asked) => `Last asked: ${asked}.`,
  notAsked: "It is on and has not been asked yet.",
  next: (when) => `Next: about ${when}.`,
  nextSoon: "Next: soon.",
  confirmed: (when) => `Last known to be the newest: ${when}.`,
  refused: {
    "not-permitted": {
      said: "The browser no longer lets Omamori ask: the permission was taken back.",
      way: "Give it again, or turn this off.",
    },
    offline: { said: "This device had no connection.", way: "Check the connection, then ask again." },
    "timed-out": { said: "The answer took too long.", way: "Check the connection, then ask again." },
    "cut-off": { said: "The connection broke off midway.", way: "Check the connection, then ask again." },
    "too-large": { said: "The answer was too large to be right, so it was not read.", way: putRight },
    forbidden: {
      said: "The server declined to answer.",
      way: "Some networks block it. Try another connection, or use a file.",
    },
    "too-many-requests": {
      said: "The server is busy and asked us to wait.",
      way: "Omamori asks again by itself.",
    },
    "server-error": { said: "The server has a problem right now.", way: "Omamori asks again by itself." },
    "not-found": { said: "There was nothing at this address.", way: newest },
    empty: { said: "The list that came was empty.", way: putRight },
    "not-a-list": { said: "What came was not the list.", way: otherPage },
    "too-many-bad": { said: "Too much of the list could not be read.", way: newest },
    "too-many": { said: "The list was too long to be right.", way: putRight },
    shrunk: { said: "The list was far shorter than the one in use.", way: putRight },
    "not-an-update": { said: "What came was not incident data.", way: otherPage },
    damaged: { said: "Not all of it arrived as it was signed.", way: "You can ask again." },
    "wrong-signature": { said: "It does not carry Omamori’s signature.", way: newest },
    "cannot-verify": {
      said: "This browser cannot check Omamori’s signature.",
      way: "Update the browser, then ask again.",
    },
    older: { said: "What came is older than what is in use.", way: "There is nothing you need to do." },
    contradicts: {
      said: "It has the same number as the data in use, and differs.",
      way: "There is nothing you need to do. The next one will tell.",
    },
    expired: { said: "What came is past its date.", way: putRight },
    "needs-newer": {
      said: "It needs a newer version of Omamori.",
      way: "Update Omamori, then ask again.",
    },
  },
  isNew: "Something newer came and is in use.",
  unchanged: "Nothing newer. You have the newest.",

  again: "Ask now",
  allowAgain: "Give the permission again",
  turnOff: "Turn off and delete its data",
  eraseData: "Delete its data",
  cancel: "Cancel",
  goesToo: (services) =>
    `So is what you recorded at ${plural(services, "service", "services")} that only this list has.`,
  turnedOff: "Turned off. Its data is deleted and the permission given back.",

  edition: (number, day) => `Edition ${number}, made on ${day}.`,
  bundledIsNewer: "What came with this version of Omamori is newer, so that is in use.",
  list: {
    entries: (count) => `Incidents on the list: ${count}.`,
    merged: (count) => `Already in Omamori’s own data: ${count}.`,
    dropped: (count) => `Left out because they could not be read: ${count}.`,
    unwatched: (count) =>
      `Sites that Omamori will not notice you opening, because the list is very long: ${count}.`,
    newest: (day) => `Newest listed on ${day}.`,
    fromFile: (day) => `From a file, on ${day}.`,
    credit: "Source:",
  },

  file: {
    heading: "From a file",
    note: "Rather not give the permission? Save a file yourself and drop it here. It is read on this device, and nobody is asked.",
    howTo: "Open one of these and save it with your browser’s “Save as”:",
    names: { updates: "Incident data of Omamori", feed: "The Have I Been Pwned list" },
    drop: "Drop the file here",
    choose: "Choose a file",
    running: "Reading the file",
    taken: "The file is in use now.",
    unchanged: "The file holds nothing newer than what is in use.",
    refused: {
      "several-files": { said: "That was more than one file.", instead: "Please choose one." },
      folder: { said: "That was a folder.", instead: "Please choose a file." },
      unreadable: {
        said: "The file could not be read.",
        instead: "Please check whether it was moved or deleted.",
      },
      "too-large": { said: "The file is too large.", instead: "Please check that it is the right one." },
      empty: { said: "The list in the file is empty.", instead: "Please save it again." },
      "not-a-list": {
        said: "The file is neither the list nor incident data of Omamori.",
        instead: "Please save it from one of the addresses above.",
      },
      "too-many-bad": { said: "Too much of the list could not be read.", instead: "Please save it again." },
      "too-many": {
        said: "The list is too long to be right.",
        instead: "Please check that it is the right one.",
      },
      shrunk: {
        said: "The list is far shorter than the one in use.",
        instead: "Please check whether it was saved in full.",
      },
      "not-an-update": {
        said: "The file is neither the list nor incident data of Omamori.",
        instead: "Please save it from one of the addresses above.",
      },
      damaged: { said: "The file is damaged.", instead: "Please save it again." },
      "wrong-signature": {
        said: "The file does not carry Omamori’s signature.",
        instead: "Please save it from the address above.",
      },
      "cannot-verify": {
        said: "This browser cannot check Omamori’s signature.",
        instead: "Please update the browser and try again.",
      },
      older: { said: "The file is older than what is in use.", instead: "There is nothing you need to do." },
      contradicts: {
        said: "The file has the same number as the data in use, and differs.",
        instead: "Please wait for the next one.",
      },
      expired: { said: "The file is past its date.", instead: "Please save a newer one." },
      "needs-newer": {
        said: "The file needs a newer version of Omamori.",
        instead: "Please update Omamori and try again.",
      },
    },
    nothingChanged: "Nothing was changed.",
  },

  passwords: {
    heading: "Check a password for exposure",
    text: "See whether a password is among those that have leaked. The password itself is not sent.",
    open: "Check a password",
  },

  offer: {
    heading: "Newer incident data",
    text: (age) => `The incident data was made ${age}.`,
    note: "You can turn on updates. What you use is not sent.",
    open: "Keep up to date",
  },
};
