import { countOpenSteps } from "./assess-exposure.ts";
import type { CatalogueIndex } from "./catalogue-index.ts";
import type { Day } from "./day.ts";
import { inOrder } from "./in-order.ts";
import type { PersonalRecord } from "./personal-record.ts";
import type { Service } from "./service.ts";
import { groupOf, type ServiceGroup } from "./service-group.ts";
import { type ServiceView, viewService } from "./service-view.ts";
import type { Visit } from "./visit.ts";

/** A service that the person uses or used: one they visited, or told something of. */
export interface OwnService extends ServiceView {
  /** Nothing where they only told of it. */
  readonly visit: Visit | undefined;
  readonly openSteps: number;
  readonly group: ServiceGroup;
}

/**
 * Every service of the person, weighed; most open steps first, then the one visited last, then by id. A
 * service that has left the catalogue has nothing to show; what is recorded of it is kept.
 *
 * @param unusedAfterMonths after how many months without a visit closing an account is suggested.
 * @param today the person's own day.
 */
export function ownServices(
  catalogue: CatalogueIndex,
  record: PersonalRecord,
  unusedAfterMonths: number,
  today: Day,
): OwnService[] {
  const visits = byService(record.visits);
  const accounts = byService(record.accounts);
  const resolutions = Map.groupBy(record.resolutions, ({ serviceId }) => serviceId);
  const noticed = Map.groupBy(record.noticedSigns, ({ serviceId }) => serviceId);
  const muted = new Set(record.mutedServices.map(({ serviceId }) => serviceId));

  const view = (service: Service): OwnService => {
    const visit = visits.get(service.id);
    const account = accounts.get(service.id);
    const circumstances = {
      account,
      resolutions: resolutions.get(service.id) ?? [],
      noticed: (noticed.get(service.id) ?? []).flatMap(({ signId, noticedOn }) => {
        const sign = catalogue.signs.get(signId);
        return sign ? [{ sign, noticedOn }] : [];
      }),
      visit,
      unusedAfterMonths,
    };
    const viewed = viewService(
      service,
      {
        incidents: catalogue.incidentsOf.get(service.id) ?? [],
        circumstances,
        mentioned: (incidentId) => catalogue.incidents.get(incidentId),
        sharing: (service.sharesLoginWith ?? []).flatMap((id) => catalogue.services.get(id) ?? []),
        isMuted: muted.has(service.id),
      },
      today,
    );
    return {
      ...viewed,
      visit,
      openSteps: countOpenSteps(viewed.assessment),
      group: groupOf(viewed.assessment, account),
    };
  };

  return [...new Set([...visits.keys(), ...accounts.keys()])]
    .flatMap((serviceId) => catalogue.services.get(serviceId) ?? [])
    .map(view)
    .sort(
      (a, b) =>
        b.openSteps - a.openSteps ||
        inOrder(b.visit?.lastOn ?? "", a.visit?.lastOn ?? "") ||
        inOrder(a.service.id, b.service.id),
    );
}

const byService = <Entry extends { readonly serviceId: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.serviceId, entry]));
