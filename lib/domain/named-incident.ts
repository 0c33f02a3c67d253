import type { Incident } from "./incident.ts";
import type { Mention } from "./service.ts";

/** An incident in which a service is only named, with what was said of the service. */
export interface NamedIncident {
  readonly mention: Mention;
  readonly incident: Incident;
}
