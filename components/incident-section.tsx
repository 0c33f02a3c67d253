import { asksForSteps, type Exposure } from "#lib/domain/assess-exposure.ts";
import { IncidentItem } from "./incident-item.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { Panel } from "./ui/panel.tsx";

/** What happened at a service, newest first; what is unlikely or not the reader's folds away. */
export function IncidentSection({ exposures }: { readonly exposures: readonly Exposure[] }) {
  const { incidents, verdict } = useTexts();
  const folded = exposures.filter((exposure) => !asksForSteps(exposure));
  return (
    <Panel heading={incidents.heading}>
      <IncidentList exposures={exposures.filter(asksForSteps)} />
      {folded.length > 0 && (
        <Disclosure summary={verdict.folded(folded.length)}>
          <IncidentList exposures={folded} />
        </Disclosure>
      )}
    </Panel>
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
