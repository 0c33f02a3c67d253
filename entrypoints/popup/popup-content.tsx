import { MessageScreen } from "#components/message-screen.tsx";
import { useTexts } from "#components/texts-context.tsx";
import { useServiceCallbacks, useStepCallbacks } from "#entrypoints/pages/use-callbacks.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Day } from "#lib/domain/day.ts";
import type { PopupContent as Content, ServiceContent } from "#lib/queries/read-popup.ts";
import { ServicePanel } from "./service-panel.tsx";

interface Props {
  readonly content: Content;
  /** Of the catalogue in use. */
  readonly checkedOn: Day | undefined;
  readonly clock: Clock;
  readonly onRetry: () => void;
}

/** The screen for what the tab is: the service, or an honest word why there is nothing to show. */
export function PopupContent({ content, checkedOn, clock, onRetry }: Props) {
  const { screens } = useTexts();
  switch (content.kind) {
    case "service":
      return <ServiceOfTab content={content} checkedOn={checkedOn ?? clock.today} clock={clock} />;
    case "unlisted":
      return <MessageScreen screen={screens.unlisted(content.host)} />;
    case "loading":
      return <MessageScreen screen={screens.loading} />;
    case "failed":
      return <MessageScreen screen={screens.failed} role="alert" onRetry={onRetry} />;
    case "not-web":
      return <MessageScreen screen={screens.notWeb} />;
    case "not-covered":
      return <MessageScreen screen={screens.notCovered} />;
    case "private":
      return <MessageScreen screen={screens.privateWindow} />;
  }
}

interface ServiceProps {
  readonly content: ServiceContent;
  readonly checkedOn: Day;
  readonly clock: Clock;
}

function ServiceOfTab({ content, checkedOn, clock }: ServiceProps) {
  const { own, named } = content;
  const incidents = new Map(own.exposures.map(({ incident }) => [incident.id, incident]));
  const stepCallbacks = useStepCallbacks();
  const callbacksOf = useServiceCallbacks();
  return (
    <ServicePanel
      {...content}
      {...stepCallbacks}
      {...callbacksOf(own.service)}
      checkedOn={checkedOn}
      {...clock}
      serviceOf={(id) => named.get(id)}
      incidentOf={(id) => incidents.get(id)}
    />
  );
}
