import { useId, useMemo, useState } from "react";
import { GrowingList } from "#components/growing-list.tsx";
import { useAnnounced } from "#components/live-region.tsx";
import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { SearchInput } from "#components/ui/search-input.tsx";
import { StepBox } from "#components/ui/step-box.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { textOf } from "#lib/domain/language.ts";
import { indexServices, searchServices } from "#lib/domain/search-services.ts";
import type { Service } from "#lib/domain/service.ts";
import "./service-picker.css";

interface Props {
  readonly services: readonly Service[];
  /** Ids of those that are ticked, found or not. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (serviceId: string, isChosen: boolean) => void;
  /** Moves the focus to what comes after the list. */
  readonly onPastList: () => void;
}

/** A grid of services to tick, which a search narrows; most used first. */
export function ServicePicker({ services, chosen, onChoose, onPastList }: Props) {
  const { language, welcome, shell } = useSummaryTexts();
  const { choice } = welcome;
  const id = useId();
  const [query, setQuery] = useState("");
  const index = useMemo(() => indexServices(services), [services]);
  const [composed, setComposed] = useState<string>();
  const found = useMemo(() => {
    const guessed = composed === undefined ? [] : searchServices(index, composed, language);
    return guessed.length > 0 ? guessed : searchServices(index, query, language);
  }, [index, query, composed, language]);
  const isSearching = query.trim() !== "";
  const count = () => {
    if (found.length === 0) return choice.none(query.trim());
    return isSearching ? choice.found(found.length) : choice.all(found.length);
  };
  // Of half a word nothing can be said, neither on the page nor to a listener.
  const counted = composed === undefined ? count() : undefined;
  useAnnounced(counted);
  return (
    <div className="service-picker">
      <search className="service-picker-search">
        <label htmlFor={id}>
          <VisuallyHidden>{choice.search}</VisuallyHidden>
        </label>
        <SearchInput
          id={id}
          placeholder={choice.searchHint}
          value={query}
          onCompose={setComposed}
          onSearch={(text) => {
            setComposed(undefined);
            setQuery(text);
          }}
        />
        <p className={found.length === 0 ? "service-picker-none" : "small soft num"}>{counted ?? "\u00a0"}</p>
        <span className="service-picker-past">
          <Button look="text" onClick={onPastList}>
            {choice.pastList}
          </Button>
        </span>
      </search>
      <GrowingList name="services" entries={found} more={shell.more}>
        {(shown) => (
          <ul className="service-tiles" aria-label={choice.list}>
            {shown.map(({ id: serviceId, mark, name }) => (
              <li key={serviceId}>
                <label className="service-tile" htmlFor={`${id}-${serviceId}`}>
                  <ServiceMark mark={mark} size="medium" />
                  <span className="service-tile-name">{textOf(name, language)}</span>
                  <StepBox
                    id={`${id}-${serviceId}`}
                    checked={chosen.has(serviceId)}
                    onChange={(event) => onChoose(serviceId, event.target.checked)}
                  />
                </label>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </div>
  );
}
