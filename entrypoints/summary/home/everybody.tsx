import { IncidentItem } from "#components/incident-item.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Incident } from "#lib/domain/incident.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import { RegionChoice } from "../told-once/told-once.tsx";

interface Props {
  readonly incidents: readonly Incident[];
  readonly region: PersonRegion | undefined;
  readonly onRegion: (region: PersonRegion) => void;
}

/** Incidents that may concern everybody in the person's region, which is asked once, here. */
export function Everybody({ incidents, region, onRegion }: Props) {
  const { home } = useSummaryTexts();
  return (
    <Card heading={home.everybody}>
      {region !== undefined && <p className="small soft">{home.everybodyNote}</p>}
      {region !== undefined && incidents.length === 0 && <p>{home.noneForEverybody}</p>}
      {incidents.length > 0 && (
        <Disclosure summary={home.show(incidents.length)}>
          <ul>
            {incidents.map((incident) => (
              <IncidentItem key={incident.id} incident={incident} />
            ))}
          </ul>
        </Disclosure>
      )}
      <RegionChoice region={region} onRegion={onRegion} />
    </Card>
  );
}
