import { ServiceRow } from "#components/service-row.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import type { OwnService } from "#lib/domain/own-service.ts";
import { listHref, serviceHref, welcomeHref } from "../links.ts";
import { AllLink, CardWays } from "./card-ways.tsx";

interface Props {
  readonly services: readonly OwnService[];
}

const shown = 6;

/** The services with most to do, and the way to all of them. */
export function ServicesBrief({ services }: Props) {
  const { serviceList: words } = useSummaryTexts();
  return (
    <Card heading={words.heading}>
      <ul>
        {services.slice(0, shown).map((own) => (
          <ServiceRow key={own.service.id} own={own} href={serviceHref(own.service.id)} />
        ))}
      </ul>
      <CardWays>
        <AllLink href={listHref} count={services.length} of={words.heading} />
        <a href={welcomeHref}>{words.add}</a>
      </CardWays>
    </Card>
  );
}
