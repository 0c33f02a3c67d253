import type { Catalogue } from "#lib/domain/catalogue.ts";

/**
 * A catalogue with every service and incident so many times over, each under a name and domains of its own; the first
 * ones are the shipped ones.
 */
export function grownCatalogue(catalogue: Catalogue, times: number): Catalogue {
  const copies = Array.from({ length: times }, (_, copy) => copyOf(catalogue, copy));
  return {
    ...catalogue,
    services: copies.flatMap(({ services }) => services),
    incidents: copies.flatMap(({ incidents }) => incidents),
  };
}

function copyOf({ services, incidents }: Catalogue, copy: number): Pick<Catalogue, "services" | "incidents"> {
  if (copy === 0) return { services, incidents };
  const named = (id: string) => `${id}-copy-${copy}`;
  return {
    services: services.map(({ sharesLoginWith, mentions, ...service }) => ({
      ...service,
      id: named(service.id),
      domains: service.domains.map((domain) => `copy-${copy}.${domain}`),
      ...(sharesLoginWith && { sharesLoginWith: sharesLoginWith.map(named) }),
      ...(mentions && {
        mentions: mentions.map((mention) => ({ ...mention, incidentId: named(mention.incidentId) })),
      }),
    })),
    incidents: incidents.map((incident) => ({
      ...incident,
      id: named(incident.id),
      serviceIds: incident.serviceIds.map(named),
    })),
  };
}

/** One in so many incidents is another than before: an update of one percent. */
const oneIn = 100;

/** The same catalogue a release later: some incidents say something else, of their facts, in words and by whom. */
export function amendedCatalogue(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    incidents: catalogue.incidents.map((incident, at) =>
      at % oneIn === 0
        ? {
            ...incident,
            amendedOn: "2026-12-01",
            note: { ja: `改めました${at}。`, "zh-Hans": `修改${at}。`, en: `Amended ${at}.` },
            sources: [...incident.sources, ...incident.sources.slice(0, 1)],
          }
        : incident,
    ),
  };
}
