import { ServiceRow } from "#components/service-row.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { OwnService } from "#lib/domain/own-service.ts";
import "../services/service-list.css";

interface Props {
  readonly services: readonly OwnService[];
  readonly serviceHref: (serviceId: string) => string;
  readonly listHref: string;
  readonly addHref: string;
}

const shown = 6;

/** The services with most to do, and the way to all of them. */
export function ServicesBrief({ services, serviceHref, listHref, addHref }: Props) {
  const { serviceList: words, shell } = useSummaryTexts();
  return (
    <section className="panel-card" aria-labelledby="services-brief">
      <h2 id="services-brief">{words.heading}</h2>
      <ul className="service-rows">
        {services.slice(0, shown).map((own) => (
          <ServiceRow key={own.service.id} own={own} href={serviceHref(own.service.id)} />
        ))}
      </ul>
      <p className="card-more card-ways small">
        <a href={listHref}>{shell.all(services.length)}</a>
        <a href={addHref}>{words.add}</a>
      </p>
    </section>
  );
}
