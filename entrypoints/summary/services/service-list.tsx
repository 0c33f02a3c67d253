import { GrowingList } from "#components/growing-list.tsx";
import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { ServiceFilter, ServiceOrder } from "#lib/domain/filter-services.ts";
import { standingKinds } from "#lib/domain/standing.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { welcomeHref } from "../links.ts";
import { ServiceFilters } from "./service-filters.tsx";
import { ServiceRow } from "./service-row.tsx";
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
        <GrowingList key={asked} name={asked} entries={inGroups(found, search)} by={50} more={shell.more}>
          {(shown) =>
            search.order === "open-steps" ? (
              <Grouped services={shown} all={found} />
            ) : (
              <ul>
                {shown.map((own) => (
                  <ServiceRow key={own.service.id} own={own} isInGroup={false} />
                ))}
              </ul>
            )
          }
        </GrowingList>
      )}
    </>
  );
}

/** In the order of what is to do, those where the person stands alike come together. */
function inGroups(found: readonly OwnService[], { order }: ServiceSearch): readonly OwnService[] {
  if (order !== "open-steps") return found;
  const place = ({ standing }: OwnService) => standingKinds.indexOf(standing.kind);
  return found.toSorted((a, b) => place(a) - place(b));
}

interface GroupedProps {
  /** Those that stand alike next to each other. */
  readonly services: readonly OwnService[];
  /** To count from. */
  readonly all: readonly OwnService[];
}

/** Services under where the person stands with them, which is said once. */
function Grouped({ services, all }: GroupedProps) {
  const words = useSummaryTexts().serviceList;
  const counts = Map.groupBy(all, ({ standing }) => standing.kind);
  return [...Map.groupBy(services, ({ standing }) => standing.kind)].map(([kind, alike]) => (
    <section key={kind} className="service-group" data-standing={kind}>
      <h2>
        {words.standings[kind]} <span className="small soft num">{counts.get(kind)?.length}</span>
      </h2>
      <ul>
        {alike.map((own) => (
          <ServiceRow key={own.service.id} own={own} isInGroup />
        ))}
      </ul>
    </section>
  ));
}
