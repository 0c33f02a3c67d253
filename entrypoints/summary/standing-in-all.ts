import { countSteps } from "#lib/domain/step.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";

/** The sentence for everything together: it counts all that matters now, not only what the icon counts. */
export function standingInAll({ standing, steps }: Weighed, texts: SummaryTexts): string {
  const inAll = texts.advice.standingInAll;
  const { now, minutes } = countSteps(steps);
  if (now > 0) return inAll["to-do"](now, minutes);
  switch (standing.kind) {
    case "to-do":
    case "worth-doing":
      return inAll["to-do"](standing.steps, standing.minutes);
    case "ask":
      return inAll.ask(standing.steps);
    case "put-off":
      return inAll["put-off"](standing.steps, texts.date(standing.until));
    default:
      return inAll[standing.kind];
  }
}
