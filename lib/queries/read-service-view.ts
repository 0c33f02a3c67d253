import type { Day } from "#lib/domain/day.ts";
import type { Service } from "#lib/domain/service.ts";
import { type ServiceView, viewService } from "#lib/domain/service-view.ts";
import type { Database } from "#lib/storage/database.ts";
import { readGrounds } from "./assess-service.ts";

/**
 * Reads everything a screen shows of one service.
 *
 * @param today the person's own day.
 */
export async function readServiceView(
  database: Database,
  service: Service,
  today: Day,
): Promise<ServiceView> {
  const [grounds, mentioned, sharing, muted] = await Promise.all([
    readGrounds(database, service),
    database.incidents.bulkGet((service.mentions ?? []).map(({ incidentId }) => incidentId)),
    database.services.bulkGet([...(service.sharesLoginWith ?? [])]),
    database.mutedServices.get(service.id),
  ]);
  return viewService(
    service,
    {
      ...grounds,
      mentioned: (incidentId) => mentioned.find((incident) => incident?.id === incidentId),
      sharing: sharing.filter((other) => other !== undefined),
      isMuted: muted !== undefined,
    },
    today,
  );
}
