import type { PartialDate } from "#lib/domain/partial-date.ts";
import { countSteps } from "#lib/domain/step.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import type { AdviceMessages } from "./messages/advice.ts";

/**
 * The one sentence for where a person stands with everything together: it counts all that matters now, not only what
 * the icon counts.
 *
 * @param date says a day in the same language.
 */
export function standingInAllText(
  { standing, steps }: Pick<Weighed, "standing" | "steps">,
  { standingInAll: inAll }: AdviceMessages,
  date: (date: PartialDate) => string,
): string {
  const { now, minutes } = countSteps(steps);
  if (now > 0) return inAll["to-do"](now, minutes);
  switch (standing.kind) {
    case "to-do":
    case "worth-doing":
      return inAll["to-do"](standing.steps, standing.minutes);
    case "ask":
      return inAll.ask(standing.steps);
    case "put-off":
      return inAll["put-off"](standing.steps, date(standing.until));
    default:
      return inAll[standing.kind];
  }
}
