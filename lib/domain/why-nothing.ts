import { isAsking } from "./relevance.ts";
import type { Past } from "./request.ts";
import { isBecauseOf, type Step } from "./step.ts";
import { type Exposure, isOpen } from "./verdict.ts";

/** Why an incident that may concern the person asks for nothing any more. */
export function whyNothing(exposure: Exposure, steps: readonly Step[]): Past | undefined {
  if (!isOpen(exposure)) return undefined;
  const requests = steps.flatMap(({ requests: all }) =>
    all.filter((request) => isBecauseOf(request, exposure.incident.id)),
  );
  if (requests.some(isAsking)) return undefined;
  return requests.find(({ past }) => past !== undefined)?.past;
}
