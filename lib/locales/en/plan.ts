import type { PlanMessages } from "#lib/locales/messages/plan.ts";
import { duration } from "./duration.ts";
import { things } from "./standing.ts";

export const plan: PlanMessages = {
  lead: (count, minutes) => `${things(count)} to do now, about ${duration(minutes)} in all.`,
  nothingNow: "Nothing to do right now.",
  group: "Group by",
  groupings: { action: "Action", service: "Service" },
  isShort: "Only what fits in 10 minutes",
  service: "Service",
  everyService: "All services",
  sections: { now: "Do now", later: "Later", list: "To check", done: "Done" },
  notes: {
    later: "This can wait until the rest is done.",
    list: "We can’t tell yet whether these apply to you. A few answers may settle them.",
  },
  extent: (count, minutes) => `${things(count)}, about ${duration(minutes)}`,
  none: "Nothing matches.",
  reset: "Clear filters",
};
