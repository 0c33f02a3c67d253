import type { StandingMessages } from "#lib/locales/messages/standing.ts";
import { duration } from "./duration.ts";

export const things = (count: number) => (count === 1 ? "1 thing" : `${count} things`);

export const standing: StandingMessages = {
  "to-do": (steps, minutes) => `${things(steps)} to do now (about ${duration(minutes)}).`,
  "worth-doing": (steps, minutes) =>
    `Nothing pressing. ${things(steps)} worth a few minutes (about ${duration(minutes)}).`,
  ask: () => "One answer will show whether there is anything to do.",
  "put-off": (steps, until) => `You put off ${things(steps)} (until ${until}).`,
  "all-settled": "You have done what there was to do.",
  "nothing-now": "Nothing to do right now.",
  "no-account": "You have no account here, so there is nothing to do.",
  "nothing-known": "No incident is listed for this service.",
};
