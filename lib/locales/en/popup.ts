import type { PopupMessages } from "#lib/locales/messages/popup.ts";
import { advice } from "./advice.ts";
import { number } from "./number.ts";
import { counted, plural } from "./plural.ts";
import { standing } from "./standing.ts";

export const popup: PopupMessages = {
  productName: "Omamori",
  number,

  standing,
  nothingKnownCaution: "That does not mean there was none.",
  advice,

  steps: {
    inApp: "In the app:",
    checked: {
      "official-page": (day) => `From the service’s own help, ${day}`,
      directory: (day) => `From a public directory, ${day}`,
      "public-code": (day) => `From public documents, ${day}`,
      "third-party-guide": (day) => `From another site’s guide, ${day}`,
    },
    skip: "Skip",
    skipReason: {
      "not-possible": "I cannot do this",
      "done-before": "I did this before",
      "does-not-apply": "It does not apply to me",
      "keep-using": "I want to keep using it",
    },
    undo: "Undo",
    state: { done: "Done", skipped: "Skipped" },
  },

  signs: {
    advice: "Tick what you noticed, and what helps moves to the top.",
  },

  incidents: {
    more: "Details",
    period: "When",
    disclosed: "Disclosed",
    evidence: "Evidence",
    concerned: "Who is affected",
    departure: "Was data taken?",
    dataClasses: "Data",
    counts: "Size",
    passwords: "Passwords kept as",
    caveats: "Please note",
    sources: "Sources",
    grade: { confirmed: "Confirmed", reported: "Reported", alleged: "Alleged", disputed: "Disputed" },
    gradeBy: (grade, by) =>
      ({
        confirmed: `Confirmed by ${by}`,
        reported: `Reported by ${by}`,
        alleged: `Claimed by ${by}, not confirmed`,
        disputed: `Claimed by ${by}, denied or contested`,
      })[grade],
    basis: {
      court: "a court",
      police: "the police",
      regulator: "the regulator",
      company: "the company",
      press: "the press",
      researcher: "researchers",
      "breach-index": "an index of leaked data",
      "one-person": "one person",
      seller: "a seller",
    },
    left: {
      yes: "Yes, confirmed",
      possible: "Possibly, says the company",
      exposed: "It could be read from outside",
      claimed: "Someone says so",
      "under-inquiry": "Still under inquiry",
      "not-found": "No sign of it was found",
      no: "Not from this service",
    },
    storage: {
      "plain-text": "plain text",
      encrypted: "encrypted text",
      hash: "hashes",
      "fast-hash": "hashes that are quickly guessed",
      "slow-hash": "hashes that are slow to guess (bcrypt or the like)",
      "unsalted-hash": "hashes, unsalted",
      "salted-hash": "hashes, salted",
      "not-stated": "not stated",
    },
    unit: {
      records: counted("record", "records"),
      "data-items": counted("data item", "data items"),
      accounts: counted("account", "accounts"),
      "account-phone-pairs": counted("pair of account and phone number", "pairs of account and phone number"),
      "email-addresses": counted("email address", "email addresses"),
      people: counted("person", "people"),
      users: counted("user", "users"),
      members: counted("member", "members"),
      customers: counted("customer", "customers"),
      contracts: counted("contract", "contracts"),
      cards: counted("card", "cards"),
      bookings: counted("booking", "bookings"),
      groups: counted("group", "groups"),
      accesses: counted("access", "accesses"),
      takeovers: counted("takeover", "takeovers"),
      companies: counted("company", "companies"),
      gigabytes: (count) => `${count} GB`,
    },
    countSeparator: ", ",
    precision: {
      about: (count) => `about ${count}`,
      "at-least": (count) => `at least ${count}`,
      "up-to": (count) => `up to ${count}`,
    },
    title: {
      intrusion: (data) => (data ? `Break-in involving ${data}` : "Break-in"),
      scraping: (data) => (data ? `Scraping of ${data}` : "Scraping of data"),
      "insider-access": (data) => (data ? `Insider access to ${data}` : "Insider access"),
      "session-theft": () => "Theft of signed-in sessions",
      "third-party": (data) =>
        data ? `Incident at a third party involving ${data}` : "Incident at a third party",
      "credential-stuffing": () => "Sign-ins with passwords leaked elsewhere",
      misconfiguration: (data) =>
        data ? `Misconfiguration exposing ${data}` : "Misconfiguration exposing data",
      phishing: () => "Accounts taken over through fake pages",
      "cross-border-access": (data) =>
        data ? `Access from abroad to ${data}` : "Access to data from abroad",
      "policy-change": () => "Change in how data is kept",
      "lost-media": (data) =>
        data ? `Lost device or disk holding ${data}` : "Lost device or disk holding data",
      compilation: (data) =>
        data ? `Collection of ${data} from many earlier leaks` : "Collection of data from many earlier leaks",
      unknown: (data) =>
        data ? `Data of unknown origin in circulation: ${data}` : "Data of unknown origin in circulation",
    },
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    between: (from, to) => `${from} to ${to}`,
  },

  verdict: {
    label: {
      likely: "Affects you",
      possible: "Not sure yet",
      unlikely: "Unlikely to affect you",
      "not-yours": "Does not affect you",
    },
    reason: {
      "no-account": () => "You never had an account here.",
      "other-region": () => "It is about another region, not yours.",
      "feature-unused": () => "You said it is not about you.",
      "account-newer": () => "You opened your account after it happened.",
      "one-person": (concerned) => `It is only about ${concerned}.`,
      "not-customers": () => "It is about staff or business partners, not about customers.",
      "closed-before": () =>
        "You closed your account before it happened, though some data may have been kept.",
      "accounts-newer": () => "It happened well before you opened most of your accounts.",
      "password-newer": () => "You have changed your password since, so it should matter little now.",
      unproven: () => "It is unproven, so we can’t say for sure.",
      "data-stayed": () => "No data is known to have leaked from this service.",
      "account-unknown": (concerned) => `It is about ${concerned}.`,
      "region-unknown": (concerned) => `It is only about ${concerned}.`,
      "beyond-accounts": () => "People without an account are affected too.",
      "feature-unknown": () => "It depends on whether you are one of those affected.",
      "only-some": () => "It affects only some people, and we can’t tell whether you are one.",
      "closing-unknown": () => "Knowing when you closed the account would settle it.",
      "since-unknown": () => "Knowing how long you have had the account would settle it.",
      "dates-overlap": () => "The dates overlap, but we can’t say for sure.",
      "account-older": () => "You already had your account at the time.",
      "still-so": () => "This is still the case today.",
    },
  },

  concerned: {
    onePerson: "the one person who makes the claim",
    region: {
      "mainland-china": "accounts registered in mainland China",
      japan: "accounts registered in Japan",
      korea: "accounts registered in South Korea",
      taiwan: "accounts registered in Taiwan",
      "hong-kong": "accounts registered in Hong Kong",
    },
    feature: (feature) => `people who used ${feature}`,
    period: "people who had an account at the time",
  },

  questions: {
    region: {
      "mainland-china": "Is your account registered in mainland China?",
      japan: "Is your account registered in Japan?",
      korea: "Is your account registered in South Korea?",
      taiwan: "Is your account registered in Taiwan?",
      "hong-kong": "Is your account registered in Hong Kong?",
    },
    feature: (feature) => `Did you use ${feature}?`,
    year: "Year",
    month: "Month",
    noMonth: "month unknown",
    answer: "Answer",
  },

  mentions: {
    heading: "Only named in",
    role: {
      "advertising-client": "as an advertising client",
      "recovery-mailbox": "as a recovery mailbox",
      "payment-brand": "as a payment service",
    },
  },

  dataClass: {
    passwords: "passwords",
    "password-hints": "password hints",
    "password-vaults": "password vaults",
    "security-questions": "security questions",
    "account-pins": "account PINs",
    sessions: "sign-in cookies",
    "email-addresses": "email addresses",
    "phone-numbers": "phone numbers",
    "user-ids": "user IDs",
    profiles: "profiles",
    "social-profiles": "social profiles",
    "payment-cards": "payment cards",
    "card-security-codes": "card security codes",
    "bank-accounts": "bank accounts",
    "postal-addresses": "postal addresses",
    "device-ids": "device IDs",
    "ip-addresses": "IP addresses",
    messages: "messages",
    files: "photos and files",
    names: "names",
    "birth-dates": "birth dates",
    genders: "gender",
    "government-ids": "identity numbers",
    locations: "locations",
    "search-history": "search and browsing history",
    purchases: "purchases and usage",
    "financial-records": "financial records",
    "partial-card-numbers": "parts of card numbers",
    "sim-identifiers": "SIM identifiers",
    "passport-numbers": "passport numbers",
    memberships: "memberships and points",
    contracts: "contract details",
    vehicles: "vehicles",
    employment: "employment",
    "driving-licences": "driving licences",
    "identity-documents": "images of identity documents",
    "health-records": "health records",
    "family-details": "family details",
    education: "education",
    travel: "travel",
    inquiries: "inquiries to support",
    "call-records": "call records",
    nationalities: "nationality",
    ethnicities: "ethnicity",
    "sexual-orientations": "sexual orientation",
  },

  popup: {
    openSummary: "Open Home",
    language: "Language",
    followBrowser: "Browser language",
    paused: "Recording is paused.",
  },

  screens: {
    loading: { title: "Getting ready", text: "Loading the incident data. This takes a few seconds." },
    failed: {
      title: "The incident data could not be loaded",
      text: "We can’t tell yet whether this service has had an incident. Please try again.",
    },
    retry: "Load again",
    notWeb: {
      title: "This is not a web page",
      text: "Open a website and click the icon to see that service’s incidents and what to do.",
    },
    notCovered: {
      title: "This page is not covered",
      text: "Omamori is about services on the internet, not about this device, a local network or addresses made of numbers. Nothing is recorded here.",
    },
    unlisted: (host) => ({
      title: "This service is not listed",
      text: `${host} is not in our data, so we can’t say anything about it. That does not mean it is safe.`,
    }),
    privateWindow: {
      title: "This is a private window",
      text: "Nothing is shown or recorded here.",
    },
    crashed: {
      title: "This could not be shown",
      text: "Something went wrong in Omamori. Please close this and open it again.",
    },
    copyReport: "Copy an error report",
    reportCopied: "Copied. It says nothing about you or the services you use.",
    failures: {
      full: {
        title: "The disk is full",
        text: "Omamori cannot open its record. Free some space on this device and try again.",
      },
      unavailable: {
        title: "This browser keeps no record",
        text: "The browser is set never to remember history, or this is a private window. Omamori keeps its record on this device and cannot work without it.",
      },
      newer: {
        title: "The record was written by a newer version",
        text: "Please update Omamori. Nothing was changed.",
      },
      damaged: {
        title: "The record can no longer be read",
        text: "The browser’s files are damaged: the days of use, your answers, what you have done and your settings on this device are lost. If you have a backup, start over and restore it.",
      },
      interrupted: {
        title: "The record could not be opened",
        text: "The connection to it was closed. Please try again.",
      },
    },
    notSaved: {
      full: "Not saved: the disk is full.",
      unavailable: "Not saved: this browser is set to keep nothing.",
      newer: "Not saved: the record belongs to a newer version. Please update Omamori.",
      damaged: "Not saved: the record on this device is damaged.",
      interrupted: "Not saved: the connection to the record was closed. Please try again.",
    },
    dismiss: "Close",
    beginAnew: "Start over",
    beginAnewForSure: "Delete the damaged record",
    recordLost: (day) =>
      `On ${day} the browser no longer had Omamori’s record: the days of use, your answers, what you had done and your settings are gone. A backup can bring them back.`,
    restoreBackup: "Restore a backup",
    olderCatalogue: (day) => `The newest incident data could not be loaded. This is from ${day}.`,
    catalogueOf: (day) => `Incident data of ${day}`,
  },

  unused: {
    heading: "Accounts you no longer use",
    after: "Suggest closing an account I haven’t used for",
    months: (months) =>
      months < 12 ? plural(months, "month", "months") : plural(months / 12, "year", "years"),
  },
};
