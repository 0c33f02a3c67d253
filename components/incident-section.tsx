import { asksForSteps, type Exposure } from "#lib/domain/assess-exposure.ts";
import { IncidentItem } from "./incident-item.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";

/** What happened at a service, newest first; what is unlikely or not the reader's folds away. */
export function IncidentSection({ exposures }: { readonly exposures: readonly Exposure[] }) {
  const { incidents, verdict } = useTexts();
  const folded = exposures.filter((exposure) => !asksForSteps(exposure));
  return (
    <section className="panel">
      <h2 className="eyebrow">{incidents.heading}</h2>
      <IncidentList exposures={exposures.filter(asksForSteps)} />
      {folded.length > 0 && (
        <Disclosure summary={<span>{verdict.folded(folded.length)}</span>}>
          <IncidentList exposures={folded} />
        </Disclosure>
      )}
    </section>
  );
}

function IncidentList({ exposures }: { readonly exposures: readonly Exposure[] }) {
  return (
    <ul>
      {exposures.map((exposure) => (
        <IncidentItem key={exposure.incident.id} incident={exposure.incident} exposure={exposure} />
      ))}
    </ul>
  );
}
