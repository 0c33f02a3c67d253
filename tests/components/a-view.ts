import { assessExposure, type Circumstances } from "#lib/domain/assess-exposure.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { openQuestions } from "#lib/domain/questions.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import { anIncident, aService, circumstances, inEveryLanguage } from "#tests/domain/builders.ts";

/** A leak of passwords, the one incident of `aView` unless a test says otherwise. */
export const leak = anIncident({
  title: inEveryLanguage("A leak"),
  dataClasses: ["passwords"],
  dataLeft: "yes",
});

interface Given extends Partial<Omit<ServiceView, "circumstances" | "assessment" | "questions">> {
  readonly incidents?: readonly Incident[];
  readonly circumstances?: Partial<Circumstances>;
  readonly today?: Day;
}

/** A service as a screen gets it, judged by what is given. */
export function aView(given: Given = {}): ServiceView {
  const {
    incidents = [leak],
    circumstances: told,
    today = "2026-11-22",
    service = aService(),
    ...rest
  } = given;
  const all = circumstances(told);
  return {
    service,
    assessment: assessExposure(incidents, all, today),
    circumstances: all,
    questions: () => openQuestions(service.id, incidents, all.account, today),
    mentions: [],
    sharing: [],
    isMuted: false,
    ...rest,
  };
}
