import { GrowingList } from "#components/growing-list.tsx";
import { ServiceRow } from "#components/service-row.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { ServiceFilter, ServiceOrder } from "#lib/domain/filter-services.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { ServiceFilters } from "./service-filters.tsx";
import "./service-list.css";

/** What the person looks for in their list. */
export interface ServiceSearch {
  readonly query: string;
  readonly filter: ServiceFilter;
  readonly order: ServiceOrder;
}

export const everyService: ServiceSearch = { query: "", filter: {}, order: "open-steps" };

interface Props {
  /** All of the person's, to choose filters from. */
  readonly services: readonly OwnService[];
  /** Those that fit the search, in its order. */
  readonly found: readonly OwnService[];
  readonly search: ServiceSearch;
  readonly onSearch: (search: ServiceSearch) => void;
  readonly serviceHref: (serviceId: string) => string;
  readonly addHref: string;
}

/** The person's services, to be searched, filtered and sorted. */
export function ServiceList({ services, found, search, onSearch, serviceHref, addHref }: Props) {
  const { serviceList: words, shell } = useSummaryTexts();
  return (
    <>
      <ServiceFilters services={services} search={search} onSearch={onSearch} />
      <p className="service-list-count small soft num">
        <span role="status">{words.shown(found.length, services.length)}</span>
        <a href={addHref}>{words.add}</a>
      </p>
      {found.length === 0 ? (
        <p className="soft">
          {words.none}{" "}
          <button type="button" className="text-button" onClick={() => onSearch(everyService)}>
            {words.reset}
          </button>
        </p>
      ) : (
        <GrowingList key={JSON.stringify(search)} entries={found} by={50} more={shell.more}>
          {(shown) => (
            <ul className="service-rows">
              {shown.map((own) => (
                <ServiceRow key={own.service.id} own={own} href={serviceHref(own.service.id)} />
              ))}
            </ul>
          )}
        </GrowingList>
      )}
    </>
  );
}
