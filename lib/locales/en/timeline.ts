import type { TimelineMessages } from "#lib/locales/messages/timeline.ts";
import { plural } from "./plural.ts";

export const timeline: TimelineMessages = {
  nothing: "We list no incident for the services you use. That does not mean there was none.",
  nothingOpen: "No listed incident seems to affect you right now.",
  shown: (count) => plural(count, "incident", "incidents"),
  show: "Show",
  concerning: "Those that may affect me",
  all: "All",
  recent: "Last 12 months",
  noneRecent: "Nothing became known in the last 12 months.",
  earlier: "Before that",
  unknownYear: "Date unknown",
  aftermath: { open: "Something to do", settled: "Done", over: "Nothing to do now" },
};
