import { IncidentItem } from "#components/incident-item.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Incident } from "#lib/domain/incident.ts";

/** Incidents that no visit can be matched with: data brokers, collections of leaks, registers of authorities. */
export function HomelessIncidents({ incidents }: { readonly incidents: readonly Incident[] }) {
  const words = useSummaryTexts().shell.coverage;
  return (
    <Disclosure summary={<span>{words.homeless(incidents.length)}</span>}>
      <p className="small soft">{words.homelessNote}</p>
      <ul>
        {incidents.map((incident) => (
          <IncidentItem key={incident.id} incident={incident} />
        ))}
      </ul>
    </Disclosure>
  );
}
