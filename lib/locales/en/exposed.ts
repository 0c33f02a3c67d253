import type { ExposedDataMessages } from "#lib/locales/messages/exposed.ts";

export const exposedData: ExposedDataMessages = {
  heading: "What of yours may be out",
  counted: "Data that left, or may have left, in incidents that may concern you.",
  nothing: "In the incidents that may concern you, no data is said to have left.",
  services: (established, unproven) => {
    const services = `${established} ${established === 1 ? "service" : "services"}`;
    if (unproven === 0) return services;
    if (established === 0) return `${unproven} unproven`;
    return `${services}, and ${unproven} unproven`;
  },
  since: (date) => `since ${date}`,
  permanence: { changeable: "Can be changed", permanent: "Cannot be changed" },
  consequence: {
    "sign-in": "Somebody may sign in as you, with the same password or a copied session.",
    reset: "Somebody may answer the check of identity and reset your password.",
    contact: "Messages and calls that pretend to be the service become more likely.",
    impersonation: "Somebody who pretends to know you can make a message or call believable.",
    "identity-fraud": "It may be used for contracts or registrations in your name.",
    payment: "It may be used for payments or debits you know nothing of.",
    whereabouts: "Where you live and move may be guessed.",
    "private-life": "What you would rather keep to yourself may be seen by others.",
    linking: "It may be linked to your accounts elsewhere.",
    tracking: "It may be guessed that the same device or connection is yours.",
  },
  answeredBy: "Steps that help",
  unanswered: "No step answers it directly. Be wary of unexpected messages.",
  back: "All data",
  at: "At which services",
  notOut: (data) => `No incident on your list is said to have let out this: ${data}.`,
  columns: { data: "Data", services: "Services", since: "Since", permanence: "Change" },
};
