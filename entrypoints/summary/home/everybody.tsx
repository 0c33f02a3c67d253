import { IncidentItem } from "#components/incident-item.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Incident } from "#lib/domain/incident.ts";
import { type PersonRegion, personRegions } from "#lib/domain/person-region.ts";

interface Props {
  readonly incidents: readonly Incident[];
  readonly region: PersonRegion | undefined;
  readonly onRegion: (region: PersonRegion) => void;
}

/** Incidents that may concern everybody in the person's region, which is asked once, here. */
export function Everybody({ incidents, region, onRegion }: Props) {
  const { home } = useSummaryTexts();
  const choice = (
    <label className="small">
      {region === undefined ? home.region.question : home.region.change}{" "}
      <select
        value={region ?? ""}
        onChange={({ target }) => {
          const chosen = personRegions.find((each) => each === target.value);
          if (chosen) onRegion(chosen);
        }}
      >
        {region === undefined && <option value="">–</option>}
        {personRegions.map((each) => (
          <option key={each} value={each}>
            {home.region.names[each]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Card heading={home.everybody}>
      <p className="small soft">{region === undefined ? home.region.why : home.everybodyNote}</p>
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
      {choice}
    </Card>
  );
}
