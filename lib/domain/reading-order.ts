import { isOpenAt } from "./step.ts";
import { type Exposure, isOpen } from "./verdict.ts";
import type { OwnService } from "./weigh.ts";

/**
 * The incidents of a service in the order in which they are read: the one that asks for the most there, then those that
 * may concern the person, then the others; each newest first.
 */
export function inReadingOrder({ exposures, steps }: Pick<OwnService, "exposures" | "steps">): Exposure[] {
  const [asking] = steps
    .filter((step) => isOpenAt(step, "now") && step.scope !== "person")
    .flatMap(({ requests: [{ cause }] }) => (cause.kind === "incident" ? cause.incident.id : []));
  const rank = (exposure: Exposure) => (exposure.incident.id === asking ? 0 : isOpen(exposure) ? 1 : 2);
  return exposures.toSorted((a, b) => rank(a) - rank(b));
}
