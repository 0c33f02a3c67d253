import type { PartialDate } from "#lib/domain/partial-date.ts";
import type { Standing } from "#lib/domain/standing.ts";
import type { StandingMessages } from "./messages/standing.ts";

/**
 * The one sentence for where a person stands.
 *
 * @param date says a day in the same language.
 */
export function standingText(
  standing: Standing,
  messages: StandingMessages,
  date: (date: PartialDate) => string,
): string {
  switch (standing.kind) {
    case "to-do":
    case "worth-doing":
      return messages[standing.kind](standing.steps, standing.minutes);
    case "ask":
      return messages.ask(standing.steps);
    case "put-off":
      return messages["put-off"](standing.steps, date(standing.until));
    default:
      return messages[standing.kind];
  }
}
