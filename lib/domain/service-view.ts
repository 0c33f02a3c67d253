import type { Assessment, Circumstances } from "./assess-exposure.ts";
import type { NamedIncident } from "./named-incident.ts";
import type { Question } from "./questions.ts";
import type { Service } from "./service.ts";

/** Everything a screen shows of one service. */
export interface ServiceView {
  readonly service: Service;
  readonly assessment: Assessment;
  /** What it was judged by: the person's answers, resolutions and notices. */
  readonly circumstances: Circumstances;
  /** Questions whose answer would change a verdict. */
  readonly questions: readonly Question[];
  /** Incidents in which the service is only named. */
  readonly mentions: readonly NamedIncident[];
  /** Whether the person wants no alerts about it. */
  readonly isMuted: boolean;
  /** Other services that are opened with the same login. */
  readonly sharing: readonly Service[];
}
