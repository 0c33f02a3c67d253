import type { WelcomeMessages } from "#lib/locales/messages/welcome.ts";
import { plural } from "./plural.ts";

export const welcome: WelcomeMessages = {
  progress: (page, all) => `Page ${page} of ${all}`,
  next: "Next",
  back: "Back",
  skip: "Skip",
  promise: {
    heading: "Welcome to Omamori",
    purpose:
      "It tells you which services you use have had a data incident, whether it concerns you, and what you can do.",
    lines: {
      "on-device": { said: "Nothing leaves this device", more: "Everything happens right here." },
      "days-only": {
        said: "Only services and days are kept",
        more: "When you visit a listed service, the day is noted, never the address.",
      },
      "reads-nothing": {
        said: "Nothing is read",
        more: "Neither what is on a page nor a password you type.",
      },
      "no-all-clear": {
        said: "What is not known is called not known",
        more: "A service that is not listed may have had incidents all the same.",
      },
    },
  },
  choice: {
    heading: "Choose the services you use",
    reason: "Choose those you have an account with and see the result at once.",
    search: "Find a service",
    searchHint: "By name, in any language",
    list: "Services",
    all: (count) => plural(count, "service", "services"),
    found: (count) => `${plural(count, "service", "services")} found`,
    none: (query) =>
      `“${query}” is not listed yet, which does not mean it had no incident. If in doubt, read the company’s notices and change a password that you use elsewhere too.`,
    chosen: (count) => (count === 0 ? "None chosen yet" : `${count} chosen`),
    pastList: "Skip past the list",
    showResult: "See the result",
    goOnWithout: "Go on without choosing",
  },
  result: {
    standing: (chosen, withIncidents, withClaimsOnly) => {
      if (withIncidents + withClaimsOnly === 0) {
        return `We know of no incident at the ${chosen === 1 ? "service" : "services"} you chose.`;
      }
      const have = (count: number) => `${count} ${count === 1 ? "has" : "have"}`;
      const found = [
        withIncidents > 0 && `${have(withIncidents)} had incidents`,
        withClaimsOnly > 0 && `${have(withClaimsOnly)} only unproven claims`,
      ];
      return `Of the ${plural(chosen, "service", "services")} you chose, ${found.filter(Boolean).join(", and ")}.`;
    },
    caution: "That does not mean there was none. New incidents appear here once they are listed.",
    first: "What to do first",
    nothingChosen: {
      title: "Just browse as usual",
      text: "When you visit a listed service, its incidents and steps appear in the summary. You can still choose services later.",
    },
  },
};
