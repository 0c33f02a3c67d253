import type { ExposedDataMessages } from "#lib/locales/messages/exposed.ts";
import { plural } from "./plural.ts";

export const exposedData: ExposedDataMessages = {
  heading: "Your data that may have leaked",
  counted: "Data that leaked, or may have, in incidents that may affect you.",
  nothing:
    "No data is said to have leaked in the incidents that may affect you. That does not mean it is safe.",
  worst: "Opens accounts or reaches your money",
  rest: "Everything else",
  services: (established, unproven) => {
    const services = plural(established, "service", "services");
    if (unproven === 0) return services;
    if (established === 0) return `${plural(unproven, "service", "services")}, unproven`;
    return `${services}, and ${unproven} unproven`;
  },
  newest: (date) => `most recent: ${date}`,
  consequence: {
    "sign-in": "Someone could sign in as you, with the same password or a copied session.",
    reset: "Someone could pass as you and reset your password.",
    contact: "Fake emails, calls and texts in the service’s name become more likely.",
    impersonation: "It can make a fake message or call sound as if the caller knows you.",
    "identity-fraud": "It could be used to sign contracts or open accounts in your name.",
    payment: "It could be used for payments or debits you never made.",
    whereabouts: "Someone could work out where you live and go.",
    "private-life": "Others could see what you would rather keep to yourself.",
    linking: "It could be linked to your accounts elsewhere.",
    tracking: "Someone could tell that the same device or connection is yours.",
  },
  answeredBy: "What you can do:",
  unanswered: "There is nothing to do now. Be wary of messages you did not expect.",
  back: "All leaked data",
  at: "At which services",
  notOut: (data) => `No incident at your services is known to involve ${data}.`,
};
