import { type Assessment, assessExposure, type Circumstances } from "./assess-exposure.ts";
import type { Day } from "./day.ts";
import type { Incident } from "./incident.ts";
import type { NamedIncident } from "./named-incident.ts";
import { openQuestions, type Question } from "./questions.ts";
import type { Service } from "./service.ts";

/** Everything a screen shows of one service. */
export interface ServiceView {
  readonly service: Service;
  readonly assessment: Assessment;
  /** What it was judged by: the person's answers, resolutions and notices. */
  readonly circumstances: Circumstances;
  /**
   * Questions whose answer would change a verdict. Found when they are asked for: that takes far longer than all
   * the rest, and a list of services has no use for it.
   */
  readonly questions: () => readonly Question[];
  /** Incidents in which the service is only named. */
  readonly mentions: readonly NamedIncident[];
  /** Whether the person wants no alerts about it. */
  readonly isMuted: boolean;
  /** Other services that are opened with the same login. */
  readonly sharing: readonly Service[];
}

/** What a view of one service is made from. */
export interface ServiceGrounds {
  /** The service's own, in any order. */
  readonly incidents: readonly Incident[];
  readonly circumstances: Circumstances;
  /** Incidents by their ids, as far as the service's mentions name them. */
  readonly mentioned: (incidentId: string) => Incident | undefined;
  readonly sharing: readonly Service[];
  readonly isMuted: boolean;
}

/**
 * Weighs one service and says what is left to ask.
 *
 * @param today the person's own day.
 */
export function viewService(
  service: Service,
  { incidents, circumstances, mentioned, sharing, isMuted }: ServiceGrounds,
  today: Day,
): ServiceView {
  const assessment = assessExposure(incidents, circumstances, today);
  return {
    service,
    assessment,
    circumstances,
    questions: () =>
      openQuestions(
        service.id,
        assessment.exposures.map(({ incident }) => incident),
        circumstances.account,
        today,
      ),
    mentions: (service.mentions ?? []).flatMap((mention) => {
      const incident = mentioned(mention.incidentId);
      return incident ? [{ mention, incident }] : [];
    }),
    isMuted,
    sharing,
  };
}
