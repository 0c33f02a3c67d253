import type { ShellMessages } from "#lib/locales/messages/shell.ts";
import { plural } from "./plural.ts";

export const shell: ShellMessages = {
  views: {
    home: "Home",
    plan: "To do",
    data: "Leaked data",
    timeline: "Timeline",
    services: "Services",
    find: "Find",
    saving: "Save and print",
    settings: "Settings",
    welcome: "Welcome",
  },
  menu: "Menu",
  skipToContent: "Skip to the content",
  onDevice: "Your record stays on this device",
  onDevices: "Your record is shared, encrypted, between your devices",
  empty: {
    title: "Nothing recorded yet",
    text: "Choose the services you use and see the result at once. Or just browse: services we list show up here when you open them.",
  },
  chooseServices: "Choose my services",
  more: "Show more",
  coverage: {
    heading: "What this result leaves out",
    size: (incidents, services, day) =>
      `The data of ${day} lists ${plural(services, "service", "services")} and ${plural(incidents, "incident", "incidents")}.`,
    own: (services) =>
      `${services} of these ${services === 1 ? "is" : "are"} on your list. Sites we don’t list are never recorded, so we can’t tell how many you use.`,
    gone: (services) =>
      `${plural(services, "other service is", "other services are")} no longer in the data and not shown.`,
    caution: "Not being listed, or having no known incident, does not mean it is safe.",
    homeless: (count) => `Leaks not tied to a website (${count})`,
    homelessNote: "Data brokers, authorities and the like. They may affect you whichever sites you use.",
    credits: "Credits",
    creditsNote: "Some facts come from this public data.",
  },
};
