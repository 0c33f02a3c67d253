import type { ServiceListMessages } from "#lib/locales/messages/services.ts";
import { plural } from "./plural.ts";

export const serviceList: ServiceListMessages = {
  heading: "Services",
  search: "Find a service",
  filters: "Filters",
  hasOpenSteps: "Steps left",
  unused: "Unused",
  dataClass: "Data",
  evidence: "Evidence",
  verdict: "Concerns me",
  any: "All",
  order: "Sort by",
  orders: {
    "open-steps": "Most steps left",
    "last-visit": "Used last",
    incidents: "Most incidents",
    name: "Name",
  },
  shown: (shown, all) => (shown === all ? plural(all, "service", "services") : `${shown} of ${all} services`),
  none: "No service fits.",
  reset: "Clear filters",
  add: "Add services",
  lastVisit: (day) => `Last visit ${day}`,
  notVisited: "No visit recorded",
  incidentCount: (established, unproven) =>
    [
      established > 0 && plural(established, "incident", "incidents"),
      unproven > 0 && plural(unproven, "unproven claim", "unproven claims"),
    ]
      .filter(Boolean)
      .join(", "),
  noIncidents: "No incident listed",
  openSteps: (steps) => `${steps} left`,
  settled: "Settled",
  noAccount: "No account",
  visits: {
    heading: "Visits",
    first: "First",
    last: "Last",
    days: "Days",
    atLeast: (days) => `at least ${days}`,
    none: "No visit is recorded.",
  },
  back: "All services",
  remove: "Remove from my list",
  removeNote:
    "Everything recorded and answered about this service is deleted. The next visit lists it again.",
  removeConfirm: (service) => `Remove ${service} from your list?`,
  cancel: "Cancel",
  notOnList: "This service is not on your list.",
};
