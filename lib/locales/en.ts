import { formatDuration } from "./format-duration.ts";
import type { Messages } from "./messages.ts";

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
const counted = (one: string, other: string) => (count: string, isOne: boolean) =>
  `${count} ${isOne ? one : other}`;

export const en: Messages = {
  productName: "Omamori",

  standing: {
    incidents: (established, unproven) => {
      const incidents = plural(established, "incident", "incidents");
      const claims = plural(unproven, "unproven claim", "unproven claims");
      if (unproven === 0) return `This service has had ${incidents}.`;
      if (established === 0) return `There ${unproven === 1 ? "is" : "are"} ${claims} about this service.`;
      return `This service has had ${incidents}, and there ${unproven === 1 ? "is" : "are"} ${claims}.`;
    },
    stepsLeft: (steps, minutes) =>
      `${plural(steps, "step", "steps")} left, about ${formatDuration(minutes, "en")}.`,
    allSettled: "You have settled every step.",
    putOff: (steps) => `Nothing to do now; ${plural(steps, "step is", "steps are")} put off.`,
    noSteps: "There is nothing to do now.",
    noAccount: "You have no account here, so there is nothing to do.",
    nothingKnown: "We know of no incident at this service.",
    nothingKnownCaution: "That does not mean there was none.",
    progress: (settled, all) => `${settled} of ${plural(all, "step", "steps")} settled`,
  },

  steps: {
    heading: "What to do now",
    minutes: (minutes) => `${minutes} min`,
    inApp: "In the app:",
    noPage: "No page for this is confirmed yet. Please look in the account settings.",
    checked: {
      "official-page": (day) => `From the service’s own help, ${day}`,
      directory: (day) => `From a public directory, ${day}`,
      "public-code": (day) => `From public documents, ${day}`,
      "third-party-guide": (day) => `From another site’s guide, ${day}`,
    },
    how: "How",
    skip: "Skip",
    skipReason: {
      "not-possible": "I cannot do this",
      "done-before": "I did this before",
      "does-not-apply": "It does not apply to me",
      "keep-using": "I want to keep using it",
    },
    snooze: "Later",
    snoozeFor: { week: "In a week", month: "In a month", quarter: "In three months" },
    undo: "Undo",
    state: { done: "Done", skipped: "Skipped", snoozed: (day) => `Put off until ${day}` },
    protects: "Protects: ",
    urgent: "Do this first",
    unused: (day) => `You do not seem to use it any more. Your last visit was on ${day}.`,
    saveFirst:
      "Before you close it, look for photos, messages or anything else to keep, and for money or points left.",
    closing: {
      easy: "Closing it is easy.",
      medium: "Closing it takes some effort.",
      hard: "Closing it takes a lot of effort.",
      impossible: "According to a public directory, it cannot be closed.",
    },
    sharedLogin: (services) => `The login is shared with ${services}, so doing this once is enough.`,
    reopened: {
      newIncident: (incident) => `There is a new incident: “${incident}”.`,
      dataClasses: (incident, added) => `New data is known to be involved in “${incident}”: ${added}.`,
      period: (incident) => `“${incident}” is now known to cover a longer time.`,
      evidence: (incident, before, after) =>
        `The evidence for “${incident}” went from “${before}” to “${after}”.`,
      due: (day) => `You last dealt with this on ${day}. It is time to look again.`,
      noticed: "It has to do with something you noticed. Please look again.",
    },
    unproven: "Rests on an unproven claim",
    reasons: {
      "sessions-copied": "Sign-in cookies were copied. Signing out makes the copies useless.",
      "apps-stay-linked": "An app linked while someone else used an account stays linked.",
      "passwords-in-plain-text": "The data includes passwords that can be read as they stand.",
      "passwords-involved": "The data includes passwords.",
      "signed-in-as-others":
        "In some accounts someone acted as the owner. Changed after signing out, a password keeps them out.",
      "logins-tried-elsewhere": "Passwords from other sites were tried here.",
      "codes-phished": "Forged pages or QR codes led some people to let someone else sign in.",
      "password-alone": "A password alone does not keep out someone who knows it.",
      "mailbox-resets-account": "Whoever reads your mail can reset this account’s password.",
      "answers-involved": "The data includes security questions or account PINs.",
      "cards-involved": "The data includes card details.",
      "bank-details-involved": "The data includes bank details.",
      "someone-may-have-signed-in": "The history would show any sign-in that was not yours.",
      "accounts-acted-alone": "There were follows, likes or messages that their owners did not make.",
      "contact-data-known": "Someone who knows your number or address may pose as the service.",
      "details-known": "Someone who knows your name or what you did here may pose as the service.",
      "caller-knew-customer": "It concerns people with access to customers’ details. Check who is calling.",
      "identity-numbers-involved": "The data includes identity numbers, which are not easily changed.",
      "data-reachable-abroad": "Users’ data could be reached from another country.",
      "operator-changed": "In one region, another company now keeps the data.",
      "less-left-behind": "The less you leave here, the less the next incident can touch.",
    },
    fromArticles: "Advice from: ",
  },

  destination: {
    security: (service) => `Open ${service} security settings`,
    password: (service) => `Open ${service} password settings`,
    "connected-apps": (service) => `Open ${service} connected apps`,
    "second-factor": (service) => `Open ${service} two-step verification`,
    sessions: (service) => `Open ${service} signed-in devices`,
    recovery: (service) => `Open ${service} recovery settings`,
    privacy: (service) => `Open ${service} privacy information`,
    closing: (service) => `Open ${service} account closing`,
  },

  signs: {
    heading: "Have you noticed any of these?",
    advice: "Tick what you noticed: the steps that answer it move to the top.",
  },

  incidents: {
    heading: "What happened",
    more: "Details",
    period: "When",
    disclosed: "Made public",
    evidence: "How sure",
    concerned: "Who",
    departure: "Did data leave?",
    dataClasses: "Data",
    counts: "How much",
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
      yes: "Yes, this is confirmed",
      possible: "It may have, according to the company",
      exposed: "It could be read from outside",
      claimed: "Someone says so",
      "under-inquiry": "This was still being looked into",
      "not-found": "Inquiries found no sign of it",
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
      intrusion: (data) => (data ? `Intrusion: ${data} taken` : "Intrusion"),
      scraping: (data) => (data ? `Scraping of ${data}` : "Scraping of data"),
      "insider-access": (data) => (data ? `Access by an insider to ${data}` : "Access by an insider"),
      "session-theft": () => "Theft of signed-in sessions",
      "third-party": (data) =>
        data ? `Leak of ${data} through a third party` : "Intrusion through a third party",
      "credential-stuffing": () => "Sign-ins with passwords from other sites",
      misconfiguration: (data) =>
        data ? `Configuration error exposing ${data}` : "Configuration error exposing data",
      phishing: () => "Accounts misused through forged pages",
      "cross-border-access": (data) =>
        data ? `Access from abroad to ${data}` : "Access to data from abroad",
      "policy-change": () => "Change in how data is kept",
      "lost-media": (data) =>
        data ? `Loss of a device or medium with ${data}` : "Loss of a device or medium with data",
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
      likely: "Likely to concern you",
      possible: "May concern you",
      unlikely: "Unlikely to concern you",
      "not-yours": "Does not concern you",
    },
    reason: {
      "no-account": () => "You never had an account here.",
      "other-region": () => "Your account is registered in another region.",
      "feature-unused": () => "You did not use the feature it is about.",
      "account-newer": () => "You opened your account after it happened.",
      "one-person": (concerned) => `It is only about ${concerned}.`,
      "closed-before": () =>
        "You closed your account before it happened, though some data may have been kept.",
      "password-newer": () => "You have changed your password since, so it should matter little now.",
      unproven: () => "It is unproven, so nothing certain can be said.",
      "data-stayed": () => "No data is known to have left this service.",
      "account-unknown": (concerned) => `It is about ${concerned}.`,
      "region-unknown": (concerned) => `It is only about ${concerned}.`,
      "feature-unknown": () => "It depends on whether you used the feature it is about.",
      "closing-unknown": () => "Knowing when you closed the account would make this surer.",
      "since-unknown": () => "Knowing since when you have had the account would make this surer.",
      "dates-overlap": () => "The dates overlap, but nothing certain can be said.",
      "account-older": () => "You already had your account at the time.",
      "still-so": () => "This is still the case today.",
    },
    folded: (count) => `Unlikely to concern you, or not about you (${count})`,
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
    standing: "Do you have an account here?",
    standings: { has: "I have one", closed: "I closed it", never: "I never had one" },
    region: {
      "mainland-china": "Is your account registered in mainland China?",
      japan: "Is your account registered in Japan?",
      korea: "Is your account registered in South Korea?",
      taiwan: "Is your account registered in Taiwan?",
      "hong-kong": "Is your account registered in Hong Kong?",
    },
    feature: (feature) => `Did you use ${feature}?`,
    since: "Since when have you had the account?",
    closedOn: "When did you close it?",
    passwordChangedOn: "When did you last change the password?",
    yes: "Yes",
    no: "No",
    year: "Year",
    month: "Month",
    noMonth: "month unknown",
    answer: "Answer",
    later: "Not now",
    given: "Your answers",
    withdraw: "Withdraw",
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

  account: {
    none: "I have no account here",
  },

  popup: {
    openSummary: "See the summary",
    language: "Language",
    followBrowser: "Follow the browser",
  },

  screens: {
    loading: { title: "Getting ready", text: "The incident catalogue is loading. It takes a few seconds." },
    failed: {
      title: "The incident catalogue could not be loaded",
      text: "So it is not known yet whether this service has had incidents. Please try again.",
    },
    retry: "Load again",
    notWeb: {
      title: "This is not a web page",
      text: "Open a website and click the icon to see that service’s incidents and what to do.",
    },
    unlisted: (host) => ({
      title: "This service is not listed",
      text: `${host} is not in the catalogue, so nothing can be said about it. That does not mean it is safe.`,
    }),
    privateWindow: {
      title: "This is a private window",
      text: "Nothing is shown here, and nothing recorded.",
    },
    crashed: {
      title: "This could not be shown",
      text: "That is a fault in Omamori. Please close this and open it again.",
    },
    olderCatalogue: (day) => `The newest catalogue could not be loaded. This is the one of ${day}.`,
    catalogueOf: (day) => `Catalogue of ${day}`,
  },

  unused: {
    heading: "Accounts you no longer use",
    after: "Suggest closing an account not visited for",
    months: (months) =>
      months < 12 ? plural(months, "month", "months") : plural(months / 12, "year", "years"),
  },
};
