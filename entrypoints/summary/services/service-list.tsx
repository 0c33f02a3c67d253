import { GrowingList } from "#components/growing-list.tsx";
import { useAnnounced } from "#components/live-region.tsx";
import { ServiceRow } from "#components/service-row.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { ServiceFilter, ServiceOrder } from "#lib/domain/filter-services.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { serviceHref, welcomeHref } from "../links.ts";
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
}

/** The person's services, to be searched, filtered and sorted. */
export function ServiceList({ services, found, search, onSearch }: Props) {
  const { serviceList: words, shell } = useSummaryTexts();
  const shownWords = words.shown(found.length, services.length);
  useAnnounced(shownWords);
  const asked = JSON.stringify(search);
  return (
    <>
      <ServiceFilters services={services} search={search} onSearch={onSearch} />
      <p className="service-list-count small soft num">
        <span>{shownWords}</span>
        <a href={welcomeHref}>{words.add}</a>
      </p>
      {found.length === 0 ? (
        <p className="soft">
          {words.none}{" "}
          <Button look="text" onClick={() => onSearch(everyService)}>
            {words.reset}
          </Button>
        </p>
      ) : (
        <GrowingList key={asked} name={asked} entries={found} by={50} more={shell.more}>
          {(shown) => (
            <ul>
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
