import type { ShellMessages } from "#lib/locales/messages/shell.ts";
import { plural } from "./plural.ts";

export const shell: ShellMessages = {
  views: {
    home: "Overview",
    plan: "Plan",
    data: "Data",
    timeline: "Timeline",
    services: "Services",
    saving: "Save and print",
    settings: "Settings",
    welcome: "Welcome",
  },
  menu: "Menu",
  skipToContent: "Skip to the content",
  onDevice: "Runs on this device only",
  standing: (services, withIncidents, withClaimsOnly) => {
    const claims = withClaimsOnly > 0 ? `, and ${withClaimsOnly} only unproven claims` : "";
    if (services === 1) {
      if (withIncidents === 1) return "The one service you use has had incidents.";
      return withClaimsOnly === 1
        ? "There are only unproven claims about the one service you use."
        : "We know of no incident at the one service you use.";
    }
    return `Of the ${services} services you use, ${withIncidents} ${withIncidents === 1 ? "has" : "have"} had incidents${claims}.`;
  },
  noIncidents: "No incident is listed for them yet. That does not mean there was none.",
  ringCaption: "settled",
  empty: {
    title: "Nothing recorded yet",
    text: "Choose the services you use and see the result at once. Or just browse: listed services you visit appear here.",
  },
  chooseServices: "Choose my services",
  more: "Show more",
  all: (count) => `See all (${count})`,
  coverage: {
    heading: "What this result can tell you",
    size: (incidents, services, day) =>
      `The catalogue of ${day} lists ${plural(services, "service", "services")} and ${plural(incidents, "incident", "incidents")}.`,
    own: (services) =>
      `${services} of these ${services === 1 ? "is" : "are"} on your list. Sites that are not listed are never recorded, so we cannot count how many you visit.`,
    gone: (services) =>
      `${plural(services, "other service is", "other services are")} no longer in the catalogue and not shown.`,
    caution: "That a service is not listed, or has no incident, does not mean it is safe.",
    homeless: (count) => `Incidents without a site to visit (${count})`,
    homelessNote:
      "They are about data brokers, authorities and the like, and may concern you whichever sites you use.",
    credits: "Credits",
    creditsNote: "Some facts of the catalogue come from this public data.",
  },
};
