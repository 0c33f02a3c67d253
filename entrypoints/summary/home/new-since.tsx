import { Happened } from "#components/happened.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { OwnIncident } from "#lib/domain/home.ts";
import { whyText } from "./earlier.tsx";

interface Props {
  /** The day of that look. */
  readonly since: Day;
  /** Newest first. */
  readonly incidents: readonly OwnIncident[];
}

const shownAtOnce = 3;

/** What came to be known here at the person's services since they last looked, however long ago it happened. Nothing where nothing came. */
export function NewSince({ since, incidents }: Props) {
  const texts = useSummaryTexts();
  const { home, date } = texts;
  const draw = (incident: OwnIncident) => {
    const why = whyText(incident, texts);
    return (
      <Happened
        key={incident.exposure.incident.id}
        exposure={incident.exposure}
        services={incident.services}
        {...(why !== undefined && { why })}
      />
    );
  };
  if (incidents.length === 0) return null;
  const rest = incidents.slice(shownAtOnce);
  return (
    <Card heading={home.newSince(date(since))} note={home.newSinceCount(incidents.length)}>
      {incidents.slice(0, shownAtOnce).map(draw)}
      {rest.length > 0 && <Disclosure summary={home.show(rest.length)}>{rest.map(draw)}</Disclosure>}
    </Card>
  );
}
