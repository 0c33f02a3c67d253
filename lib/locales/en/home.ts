import type { HomeMessages } from "#lib/locales/messages/home.ts";

export const home: HomeMessages = {
  lead: (services, day) =>
    `${services === 1 ? "1 service" : `${services} services`} checked against incident data of ${day}.`,
  firstMinutes: "Your first ten minutes",
  orderNote: "In order: what could cost you most, can still be misused today, and takes little time.",
  moreNow: (count) => (count === 1 ? "1 more to do now" : `${count} more to do now`),
  later: (count) => `${count} for later`,
  doneForNow: "Done for now.",
  nextOn: (day) => `Look in again on ${day}.`,
  nextOnNews: "New incidents will show up here.",

  news: "New incidents that may affect you",
  newsNote: "last 12 months",
  noNews: "No incident from the last 12 months seems to affect you.",
  newSince: (day) => `New since ${day}`,
  newSinceCount: (incidents) => (incidents === 1 ? "1 incident" : `${incidents} incidents`),
  questions: "Does it affect you?",
  questionsNote: (questions, settles) =>
    `${questions === 1 ? "1 question" : `${questions} questions`}, about a minute, to settle ${settles === 1 ? "1 thing" : `${settles} things`}`,

  habits: "Once, for every service",
  habitsDone: (done, all) => `${done} of ${all}`,
  mayBeOut: "What may have leaked",
  nothingOut: "Nothing of yours is known to have leaked. That does not mean it is safe.",
  atServices: (count) => (count === 1 ? "1 service" : `${count} services`),
  all: "See all",
  earlier: "Earlier incidents",
  earlierNote: "No longer pressing, after a newer password or the passing of time.",
  show: (count) => (count === 1 ? "See 1" : `See all ${count}`),

  everybody: "Incidents that may affect everybody",
  everybodyNote: "They may affect you whichever sites you use.",
  noneForEverybody: "None is listed for your region.",
  region: {
    question: "Where do you live?",
    why: "It picks the official help and incidents of that place. It never leaves this device.",
  },
  ifHappened: "If you have been hit",
  ifHappenedNote: "Call your card company or bank first.",
};
