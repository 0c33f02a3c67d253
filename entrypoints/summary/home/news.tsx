import { Happened } from "#components/happened.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { OwnIncident } from "#lib/domain/home.ts";

interface Props {
  readonly incidents: readonly OwnIncident[];
}

const shownAtOnce = 5;

/** What became known within a year and may concern the person. */
export function News({ incidents }: Props) {
  const { home } = useSummaryTexts();
  const draw = ({ exposure, services }: OwnIncident) => (
    <Happened key={exposure.incident.id} exposure={exposure} services={services} />
  );
  const rest = incidents.slice(shownAtOnce);
  return (
    <Card heading={home.news} note={home.newsNote}>
      {incidents.length === 0 && <p className="soft">{home.noNews}</p>}
      {incidents.slice(0, shownAtOnce).map(draw)}
      {rest.length > 0 && <Disclosure summary={home.show(rest.length)}>{rest.map(draw)}</Disclosure>}
    </Card>
  );
}
