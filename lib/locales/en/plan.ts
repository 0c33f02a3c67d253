import type { PlanMessages } from "#lib/locales/messages/plan.ts";
import { duration } from "./duration.ts";

export const plan: PlanMessages = {
  next: "What to do next",
  order: "Most effective first",
  beginWith: (action) => `Begin with this: ${action}.`,
  heading: (steps) => {
    if (steps === 0) return "Plan";
    return steps === 1 ? "1 step left" : `${steps} steps left`;
  },
  extent: (services, minutes) =>
    `${services} ${services === 1 ? "service" : "services"} · ${duration(minutes)}`,
  settled: "Settled",
  settledAt: (services) => `Settled (${services})`,
  nothing: "There is nothing to do now.",
  doneAt: (action, service) => `${action}: ${service}`,
  how: "How",
};
