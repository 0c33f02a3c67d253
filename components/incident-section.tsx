import type { Exposure } from "#lib/domain/assess-exposure.ts";
import { IncidentItem } from "./incident-item.tsx";
import { useTexts } from "./texts-context.tsx";

/** What happened at a service, newest first. */
export function IncidentSection({ exposures }: { readonly exposures: readonly Exposure[] }) {
  const { incidents } = useTexts();
  return (
    <section className="panel">
      <h2 className="eyebrow">{incidents.heading}</h2>
      <ul>
        {exposures.map((exposure) => (
          <IncidentItem key={exposure.incident.id} exposure={exposure} />
        ))}
      </ul>
    </section>
  );
}
