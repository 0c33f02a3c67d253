import { useId, useMemo, useState } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { SearchInput } from "#components/ui/search-input.tsx";
import { StepBox } from "#components/ui/step-box.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { textOf } from "#lib/domain/language.ts";
import { nameOrder } from "#lib/domain/name-order.ts";
import { indexServices, searchServices } from "#lib/domain/search-services.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import { Ways } from "../find/ways.tsx";
import "./used-at.css";

interface Props {
  /** Those on the person's list. */
  readonly own: readonly Service[];
  /** Everything that the catalogue lists. */
  readonly catalogue: readonly Service[];
  /** None: it is used at no listed service. */
  readonly onDone: (serviceIds: readonly ServiceId[]) => void;
}

/** Who types a name means one of the first. */
const foundAtMost = 8;

/** Asks where an exposed password is in use: at services of the list, or at others that are searched for. */
export function UsedAt({ own, catalogue, onDone }: Props) {
  const { exposedPassword, find, language } = useSummaryTexts();
  const words = exposedPassword.usedAt;
  const id = useId();
  const [query, setQuery] = useState("");
  const [ticked, setTicked] = useState<readonly Service[]>([]);
  const index = useMemo(() => indexServices(catalogue), [catalogue]);
  const typed = query.trim();
  const found = useMemo(
    () => (typed === "" ? undefined : searchServices(index, typed, language).slice(0, foundAtMost)),
    [index, typed, language],
  );
  const ofList = useMemo(() => {
    const inOrder = nameOrder(language);
    const others = own.filter((service) => !ticked.some(({ id: other }) => other === service.id));
    const isOwn = (service: Service) => own.some(({ id: other }) => other === service.id);
    // What was searched for and ticked stays in sight.
    return [
      ...ticked.filter((service) => !isOwn(service)),
      ...[...ticked.filter(isOwn), ...others].toSorted(inOrder),
    ];
  }, [own, ticked, language]);
  const shown = found ?? ofList;
  const said = found && (found.length > 0 ? find.hand.found(found.length) : words.none(typed));
  useAnnounced(said);
  return (
    <Card heading={words.heading}>
      <p className="small soft">{words.note}</p>
      <search className="used-at-search">
        <label htmlFor={id}>
          <VisuallyHidden>{words.search}</VisuallyHidden>
        </label>
        <SearchInput id={id} placeholder={words.hint} value={query} onSearch={setQuery} />
      </search>
      {found?.length === 0 && <p className="small">{said}</p>}
      {shown.length > 0 && (
        <ul className="used-at" aria-label={words.list}>
          {shown.map((service) => {
            const isTicked = ticked.some((other) => other.id === service.id);
            return (
              <li key={service.id}>
                <label htmlFor={`${id}-${service.id}`}>
                  <ServiceMark service={service} size="small" />
                  <span>{textOf(service.name, language)}</span>
                  <StepBox
                    id={`${id}-${service.id}`}
                    checked={isTicked}
                    onChange={({ target }) =>
                      setTicked(
                        target.checked
                          ? [...ticked, service]
                          : ticked.filter((other) => other.id !== service.id),
                      )
                    }
                  />
                </label>
              </li>
            );
          })}
        </ul>
      )}
      <Ways>
        {ticked.length > 0 && (
          <Button look="main" onClick={() => onDone(ticked.map((service) => service.id))}>
            {words.confirm(ticked.length)}
          </Button>
        )}
        <Button look="choice" onClick={() => onDone([])}>
          {words.elsewhere}
        </Button>
      </Ways>
    </Card>
  );
}
