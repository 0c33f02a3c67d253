import type { AbilityMessages } from "#lib/locales/messages/abilities.ts";

export const abilities: AbilityMessages = {
  notifications: {
    promise:
      "Used only to notify you, at most once a day, when an incident may affect you or to remind you of what you put off.",
    loss: "Without it, you learn of new incidents when you open Omamori or look at its icon.",
    giveBack: "When you turn notifications off, Omamori gives this permission back.",
  },
  history: {
    promise:
      "Omamori looks through your browsing history once, on this device, for the services on its list. Of each it keeps only the first day, the last day and the number of days, and only after you confirm. Addresses and page titles are not kept, and nothing is sent anywhere.",
    loss: "Without it, Omamori knows only the services you open from now on and those you add yourself.",
    giveBack:
      "Omamori gives this permission back as soon as it has finished looking, even if you stop it halfway.",
  },
};
