import type { Badge } from "#lib/browser/badge.ts";
import { type Language, textOf } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Standing } from "#lib/domain/standing.ts";
import { formatDate } from "#lib/locales/format-date.ts";
import { standingText } from "#lib/locales/standing-text.ts";
import { standingMessages, toolbarMessages } from "#lib/locales/worker-messages.ts";

/** What the icon says of a service: the number of steps to do now, and where the person stands in words. */
export function badgeOf(
  { name, isSensitive }: Pick<Service, "name" | "isSensitive">,
  standing: Standing,
  language: Language,
): Badge {
  const words = toolbarMessages[language];
  const sentence = standingText(standing, standingMessages[language], (date) => formatDate(date, language));
  return {
    kind: "known",
    openSteps: standing.kind === "to-do" ? standing.steps : 0,
    // The tooltip may be read over the person's shoulder.
    tooltip: words.about(isSensitive ? words.thisService : textOf(name, language), sentence),
  };
}
