import { useDeferredValue, useMemo } from "react";
import { useTexts } from "#components/texts-context.tsx";
import { fits, inServiceOrder } from "#lib/domain/filter-services.ts";
import { nameOrder } from "#lib/domain/name-order.ts";
import { indexServices, searchServices } from "#lib/domain/search-services.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { ServiceList, type ServiceSearch } from "./service-list.tsx";

interface Props {
  readonly services: readonly OwnService[];
  readonly search: ServiceSearch;
  readonly onSearch: (search: ServiceSearch) => void;
}

/** The person's services, as they look for them. What they type shows at once, what it finds follows. */
export function ServicesView({ services, search, onSearch }: Props) {
  const { language } = useTexts();
  const index = useMemo(() => indexServices(services.map(({ service }) => service)), [services]);
  const asked = useDeferredValue(search);
  const found = useMemo(() => {
    const hits =
      asked.query.trim() === ""
        ? undefined
        : new Set(searchServices(index, asked.query, language).map(({ id }) => id));
    const byName = nameOrder(language);
    return inServiceOrder(
      services.filter((own) => (hits?.has(own.service.id) ?? true) && fits(own, asked.filter)),
      asked.order,
      (a, b) => byName(a.service, b.service),
    );
  }, [services, index, asked, language]);
  return <ServiceList services={services} found={found} search={search} onSearch={onSearch} />;
}
