import type { Service } from "#lib/domain/service.ts";
import { equalDomains } from "./equal-domains.ts";
import type { ImportCatalogue } from "./export-file.ts";

/** The part of the catalogue that reading an export needs. */
export function importCatalogueOf(services: readonly Service[]): ImportCatalogue {
  return {
    services: services.map(({ id, domains, excludedHosts, sharesLoginWith, name, aliases }) => ({
      id,
      domains,
      name,
      aliases,
      ...(excludedHosts && { excludedHosts }),
      ...(sharesLoginWith && { sharesLoginWith }),
    })),
    equalDomains,
  };
}
