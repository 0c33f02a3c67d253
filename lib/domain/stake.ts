import type { Service, ServiceCategory, Stake } from "./service.ts";

/**
 * What an account of a category opens for an intruder. 3 what resets other accounts or pays, 2 what speaks, buys
 * or applies in its owner's name; 1 the rest.
 */
const stakeOfCategory: Partial<Readonly<Record<ServiceCategory, Stake>>> = {
  mail: 3,
  payment: 3,
  finance: 3,
  crypto: 3,
  telecom: 3,
  cloud: 3,
  "password-manager": 3,
  shopping: 2,
  messaging: 2,
  social: 2,
  work: 2,
  travel: 2,
  jobs: 2,
  health: 2,
  insurance: 2,
  public: 2,
  tickets: 2,
  delivery: 2,
  hosting: 2,
  developer: 2,
  points: 2,
  dating: 2,
  adult: 2,
  device: 2,
};

/** What somebody who signs in at a service could reach: its own stake, else a hub's or mailbox's, else its category's. */
export function stakeOf({ stake, isHub, isMailbox, category }: Service): Stake {
  return stake ?? (isHub || isMailbox ? 3 : (stakeOfCategory[category] ?? 1));
}
