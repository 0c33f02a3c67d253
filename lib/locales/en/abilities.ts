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
  updates: {
    promise:
      "Omamori asks the host of its own updates about once a day for newer incident data. The host learns your IP address and that somebody uses Omamori, and nothing about the services you use: everybody gets the same files.",
    loss: "Without it, you get new incidents with each new version of Omamori, or from a file.",
    giveBack:
      "When you turn updates off, Omamori deletes what came with them and gives this permission back.",
  },
  feed: {
    promise:
      "Omamori gets the whole public list of breaches from haveibeenpwned.com about once a day. Have I Been Pwned learns your IP address and that somebody uses Omamori, and nothing about the services you use: everybody gets the same list, and your email address is not sent.",
    loss: "Without it, Omamori shows only the incidents in its own data. You can also load the list from a file.",
    giveBack: "When you turn the list off, Omamori deletes it and gives this permission back.",
  },
  "exposed-passwords": {
    promise:
      "When you check a password, Omamori works out its SHA-1 on this device, sends the first five digits of it to api.pwnedpasswords.com, and compares the answer here. Have I Been Pwned learns those five digits, which very many passwords share, your IP address and that somebody uses Omamori. The password, and where you use it, never leave this device.",
    loss: "Without it, Omamori can’t tell whether a password is an exposed password.",
    giveBack:
      "Nothing is sent unless you check a password. You can take this permission back in the browser’s settings at any time.",
  },
};
