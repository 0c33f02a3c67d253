import { useId, useMemo, useState } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { SearchInput } from "#components/ui/search-input.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { textOf } from "#lib/domain/language.ts";
import { indexServices, searchServices } from "#lib/domain/search-services.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import { welcomeHref } from "../links.ts";
import "./hand-card.css";

interface Props {
  /** Everything that the catalogue lists. */
  readonly catalogue: readonly Service[];
  /** What is on the person's list. */
  readonly listed: ReadonlySet<ServiceId>;
  readonly onAdd: (serviceId: ServiceId) => void;
}

/** Who types a name means one of the first. */
const shownAtMost = 6;

/** Adds a service by its name. */
export function HandCard({ catalogue, listed, onAdd }: Props) {
  const { find, welcome, language } = useSummaryTexts();
  const words = find.hand;
  const id = useId();
  const [query, setQuery] = useState("");
  const index = useMemo(() => indexServices(catalogue), [catalogue]);
  const typed = query.trim();
  const found = useMemo(
    () => (typed === "" ? [] : searchServices(index, typed, language)),
    [index, typed, language],
  );
  const said =
    typed === "" ? undefined : found.length > 0 ? words.found(found.length) : welcome.choice.none(typed);
  useAnnounced(said);
  return (
    <Card heading={words.heading}>
      <p className="small soft">{words.note}</p>
      <search className="hand-search">
        <label htmlFor={id}>
          <VisuallyHidden>{words.search}</VisuallyHidden>
        </label>
        <SearchInput id={id} placeholder={words.hint} value={query} onSearch={setQuery} />
        <a className="small" href={welcomeHref}>
          {words.browse}
        </a>
      </search>
      {typed !== "" && found.length === 0 && <p className="small">{said}</p>}
      {found.length > 0 && (
        <ul className="hand-found" aria-label={words.search}>
          {found.slice(0, shownAtMost).map((service) => {
            const name = textOf(service.name, language);
            return (
              <li key={service.id}>
                <ServiceMark service={service} size="small" />
                <span>{name}</span>
                {listed.has(service.id) ? (
                  <span className="small soft">{words.isListed}</span>
                ) : (
                  <Button look="choice" aria-label={words.addOf(name)} onClick={() => onAdd(service.id)}>
                    {words.add}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
