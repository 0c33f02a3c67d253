import type { Catalogue } from "../domain/catalogue.ts";
import { entryChecks, evidenceGrades, type Incident } from "../domain/incident.ts";
import { type Home, homes, pageChecks, type Service } from "../domain/service.ts";
import { sourceKinds } from "../domain/source.ts";

/** What there is, counted. Each record has every name, with 0 where there is none. */
export interface CatalogueStats {
  readonly incidents: {
    readonly all: number;
    readonly byGrade: Readonly<Record<string, number>>;
    /** Without a site to visit. */
    readonly homeless: number;
    readonly inEastAsia: number;
    /** An incident of several regions counts in each. */
    readonly byRegion: Readonly<Record<string, number>>;
    /** How they were held against their sources, and those that were not. */
    readonly byCheck: Readonly<Record<string, number>>;
    /** Of those that the company confirmed, how many cite its own notice. */
    readonly byCompany: { readonly all: number; readonly withNotice: number };
  };
  readonly services: {
    readonly all: number;
    readonly withIncidents: number;
    readonly withPages: number;
    readonly withIncidentsAndPages: number;
    readonly domains: number;
    readonly byHome: Readonly<Record<Home, number>>;
  };
  readonly sources: { readonly all: number; readonly byKind: Readonly<Record<string, number>> };
  readonly pages: {
    readonly links: number;
    readonly paths: number;
    readonly byCheck: Readonly<Record<string, number>>;
  };
}

const unchecked = "not yet";

const eastAsia: readonly Home[] = ["japan", "mainland-china", "taiwan", "hong-kong", "korea"];

/** Counts a catalogue. */
export function countCatalogue({ services, incidents }: Catalogue): CatalogueStats {
  const byId = new Map(services.map((service) => [service.id, service]));
  const concerned = new Set(incidents.flatMap(({ serviceIds }) => serviceIds));
  const pages = services.flatMap((service) => Object.values(service.pages));
  const sources = incidents.flatMap((incident) => incident.sources);
  const regions = incidents.map((incident) => regionsOf(incident, byId));
  const byCompany = incidents.filter(
    ({ evidence }) => evidence.grade === "confirmed" && evidence.by.includes("company"),
  );
  const hasPages = (service: Service) => Object.keys(service.pages).length > 0;
  return {
    incidents: {
      all: incidents.length,
      byGrade: countBy(
        evidenceGrades,
        incidents.map(({ evidence }) => evidence.grade),
      ),
      homeless: incidents.filter(({ serviceIds }) => serviceIds.length === 0).length,
      inEastAsia: regions.filter((homes) => homes.length > 0).length,
      byRegion: countBy(eastAsia, regions.flat()),
      byCheck: countBy(
        [...entryChecks, unchecked],
        incidents.map(({ checked }) => checked?.how ?? unchecked),
      ),
      byCompany: {
        all: byCompany.length,
        withNotice: byCompany.filter((incident) =>
          incident.sources.some(({ kind }) => kind === "company-notice"),
        ).length,
      },
    },
    services: {
      all: services.length,
      withIncidents: concerned.size,
      withPages: services.filter(hasPages).length,
      withIncidentsAndPages: services.filter((service) => hasPages(service) && concerned.has(service.id))
        .length,
      domains: services.reduce((sum, { domains }) => sum + domains.length, 0),
      byHome: countBy(
        homes,
        services.map(({ home }) => home),
      ),
    },
    sources: {
      all: sources.length,
      byKind: countBy(
        sourceKinds,
        sources.map(({ kind }) => kind),
      ),
    },
    pages: {
      links: pages.filter(({ url }) => url !== undefined).length,
      paths: pages.filter(({ paths }) => paths !== undefined).length,
      byCheck: countBy(
        pageChecks,
        pages.map(({ checkedBy }) => checkedBy),
      ),
    },
  };
}

/** Where in East Asia an incident belongs: to the region it is limited to, else to the homes of its services. */
function regionsOf({ concerned, serviceIds }: Incident, services: ReadonlyMap<string, Service>): Home[] {
  if (concerned?.region) return eastAsia.filter((home) => home === concerned.region);
  const homesOf = new Set(serviceIds.flatMap((id) => services.get(id)?.home ?? []));
  return eastAsia.filter((home) => homesOf.has(home));
}

function countBy<Name extends string>(names: readonly Name[], found: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(
    names.map((name) => [name, found.filter((each) => each === name).length]),
  ) as Record<Name, number>;
}
