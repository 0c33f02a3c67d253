import type { Account } from "./account.ts";
import type { Assessment } from "./assess-exposure.ts";
import type { NamedIncident } from "./named-incident.ts";
import type { Service } from "./service.ts";

/** Everything a screen shows of one service. */
export interface ServiceView {
  readonly service: Service;
  readonly assessment: Assessment;
  readonly account: Account | undefined;
  /** Incidents in which the service is only named. */
  readonly mentions: readonly NamedIncident[];
}
