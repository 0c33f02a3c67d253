import type { StepId } from "./hygiene-step.ts";
import type { Incident } from "./incident.ts";
import { isOpenAt, type Step } from "./step.ts";
import { type Exposure, isOpen } from "./verdict.ts";

/** A sentence at a service that asks for nothing. */
export type Note =
  /** What is kept can be read from abroad, or who keeps it has changed, and it goes on. */
  | { readonly kind: "data-reachable-abroad" | "operator-changed"; readonly incident: Incident }
  /** A habit that an incident there once gave reason for. */
  | { readonly kind: "habit"; readonly stepId: StepId };

/** What is worth knowing at a service without anything to do. */
export function notesOf(exposures: readonly Exposure[], steps: readonly Step[]): Note[] {
  const ongoing = exposures.filter((exposure) => isOpen(exposure) && isGoingOn(exposure.incident));
  return [
    ...ongoing.flatMap(({ incident }): Note[] => {
      if (incident.kind === "cross-border-access") return [{ kind: "data-reachable-abroad", incident }];
      return incident.kind === "policy-change" ? [{ kind: "operator-changed", incident }] : [];
    }),
    ...steps.filter((step) => isOpenAt(step, "note")).map(({ stepId }): Note => ({ kind: "habit", stepId })),
  ];
}

const isGoingOn = ({ occurred, ended }: Incident) =>
  occurred.to === undefined && ended?.accessEndedOn === undefined;
