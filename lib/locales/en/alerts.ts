import type { AlertMessages } from "#lib/locales/messages/alerts.ts";

export const alerts: AlertMessages = {
  title: (services) => `Omamori: an incident at ${services}`,
  listed: "This incident is newly listed.",
  amended: "There is news about an incident we told you of before.",
  knownSince: (month) => `It became known in ${month}.`,
  listedSince: (month) => `It was listed in ${month}; when it became known is not stated.`,
  indexedSince: (month, until) =>
    until
      ? `The data is from ${until} or earlier; Have I Been Pwned listed it in ${month}.`
      : `It was listed by Have I Been Pwned in ${month}.`,
  grade: { confirmed: "It is confirmed.", reported: "It is reported, not confirmed." },
  source: (publisher) => `Source: ${publisher}.`,
  concerns: {
    likely: "It probably affects you. Click to see why, and what to do.",
    possible: "It may affect you. Click to see why, and what to do.",
  },
  digestTitle: "Omamori: incidents at services you use",
  digest: (incidents, services) => `${incidents} incidents at ${services} may affect you.`,
  digestGrades: (grades) => `Of these, ${grades.join(" and ")}.`,
  gradeCount: {
    confirmed: (incidents) => `${incidents} ${incidents === 1 ? "is" : "are"} confirmed`,
    reported: (incidents) => `${incidents} ${incidents === 1 ? "is" : "are"} reported`,
  },
  digestNext: "Click to see when each became known, its source, and what to do.",
  reminderTitle: "Omamori: a reminder",
  reminder: (steps) =>
    steps === 1 ? "You planned one thing for today." : `You planned ${steps} things for today.`,
  unnamedService: "a service you use",
  andOthers: (names, others) => `${names} and ${others} ${others === 1 ? "other" : "others"}`,
  nameSeparator: ", ",
  separator: " ",
};
