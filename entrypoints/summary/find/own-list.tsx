import { useId, useState } from "react";
import { GrowingList } from "#components/growing-list.tsx";
import { useAnnounced } from "#components/live-region.tsx";
import { ServiceLink } from "#components/service-link.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { type Find, type Origin, origins } from "#lib/domain/find.ts";
import { textOf } from "#lib/domain/language.ts";
import { nameOrder } from "#lib/domain/name-order.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { serviceHref } from "../links.ts";
import { findFacts } from "./found-list.tsx";
import "./own-list.css";

/** What can be done with a service of the list. */
export interface OwnCallbacks {
  readonly onClosed: (serviceId: ServiceId) => void;
  /** Takes it off the list. @param isDeclined it is not to be added again. */
  readonly onRemove: (serviceId: ServiceId, isDeclined: boolean) => void;
}

interface Props extends OwnCallbacks {
  readonly services: readonly OwnService[];
  readonly finds: readonly Find[];
}

/** Everything on the person's list, with where it came from. */
export function OwnList({ services, finds, ...callbacks }: Props) {
  const { find, shell, language } = useSummaryTexts();
  const words = find.list;
  const [origin, setOrigin] = useState<Origin>();
  const byService = Map.groupBy(finds, ({ serviceId }) => serviceId);
  const inOrder = nameOrder(language);
  const shown = services
    .filter((own) => origin === undefined || own.origins.includes(origin))
    .toSorted((a, b) => inOrder(a.service, b.service));
  useAnnounced(origin && find.erase.extent(shown.length));
  return (
    <Card heading={words.heading} {...(services.length > 0 && { note: find.erase.extent(services.length) })}>
      {services.length === 0 ? (
        <p className="small soft">{words.empty}</p>
      ) : (
        <>
          <Filter services={services} origin={origin} onOrigin={setOrigin} />
          {shown.length === 0 ? (
            <p className="small soft">{words.none}</p>
          ) : (
            <GrowingList key={origin} name={`own-${origin}`} entries={shown} more={shell.more}>
              {(rows) => (
                <ul className="own-list">
                  {rows.map((own) => (
                    <Row
                      key={own.service.id}
                      own={own}
                      finds={byService.get(own.service.id) ?? []}
                      {...callbacks}
                    />
                  ))}
                </ul>
              )}
            </GrowingList>
          )}
        </>
      )}
    </Card>
  );
}

interface FilterProps {
  readonly services: readonly OwnService[];
  readonly origin: Origin | undefined;
  readonly onOrigin: (origin: Origin | undefined) => void;
}

function Filter({ services, origin, onOrigin }: FilterProps) {
  const { find } = useSummaryTexts();
  const choices = [undefined, ...origins] as const;
  return (
    <fieldset className="own-filter">
      <legend className="small soft">{find.list.filter}</legend>
      {choices.map((each) => {
        const count =
          each === undefined ? services.length : services.filter((own) => own.origins.includes(each)).length;
        return (
          <Button
            key={each ?? "all"}
            look="choice"
            aria-pressed={origin === each}
            disabled={count === 0}
            onClick={() => onOrigin(each)}
          >
            {each === undefined ? find.list.all : find.origins[each]}
            <span className="own-filter-count soft num">{count}</span>
          </Button>
        );
      })}
    </fieldset>
  );
}

interface RowProps extends OwnCallbacks {
  readonly own: OwnService;
  readonly finds: readonly Find[];
}

function Row({ own, finds, onClosed, onRemove }: RowProps) {
  const texts = useSummaryTexts();
  const { find, language, date } = texts;
  const { service, account, visit } = own;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = textOf(service.name, language);
  const isClosed = account?.standing === "closed";
  const exported = finds.find(({ origin }) => origin === "export");
  const checked = finds.find(({ origin }) => origin === "check");
  const facts = [
    isClosed && find.list.isClosed,
    visit && find.list.visited(date(visit.lastOn)),
    exported && findFacts(exported, texts),
    checked && !exported?.isExposed && findFacts(checked, texts),
  ].filter(Boolean);
  return (
    <li className="own-row">
      <ServiceLink service={service} href={serviceHref(service.id)} />
      <span className="own-origins">
        {own.origins.map((origin) => (
          <Chip key={origin} look="left">
            {find.origins[origin]}
          </Chip>
        ))}
      </span>
      <Button
        look="quiet"
        aria-label={find.list.menu(name)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </Button>
      {facts.length > 0 && (
        <p className="own-facts small soft num">{facts.join(texts.incidents.countSeparator)}</p>
      )}
      <fieldset id={id} hidden={!isOpen} className="own-menu" aria-label={find.list.menu(name)}>
        {!isClosed && (
          <Button look="choice" onClick={() => onClosed(service.id)}>
            {find.list.closed}
          </Button>
        )}
        <Button look="choice" onClick={() => onRemove(service.id, false)}>
          {find.list.remove}
        </Button>
        <Button look="choice" onClick={() => onRemove(service.id, true)}>
          {find.list.decline}
        </Button>
      </fieldset>
    </li>
  );
}
