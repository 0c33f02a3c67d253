import { useMemo, useState } from "react";
import { CatalogueNotice } from "#components/catalogue-notice.tsx";
import { LiveRegion, useStepsAnnounced } from "#components/live-region.tsx";
import { MessageScreen } from "#components/message-screen.tsx";
import { PlaceProvider } from "#components/place-context.tsx";
import { SummaryTextsProvider, useSummaryTexts } from "#components/texts-context.tsx";
import { pageActions } from "#entrypoints/pages/page-actions.ts";
import { stepsSaid } from "#entrypoints/pages/steps-said.ts";
import { useAction } from "#entrypoints/pages/use-action.ts";
import { useKeptFocus } from "#entrypoints/pages/use-kept-focus.ts";
import { usePrepared } from "#entrypoints/pages/use-prepared.ts";
import { useTextsOf } from "#entrypoints/pages/use-texts-of.ts";
import { useTheme } from "#entrypoints/pages/use-theme.ts";
import { textOf } from "#lib/domain/language.ts";
import { planOf } from "#lib/domain/plan.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { loadSummaryTexts } from "#lib/locales/load-texts.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";
import type { Database } from "#lib/storage/database.ts";
import type { Route } from "./route.ts";
import { everyService } from "./services/service-list.tsx";
import { SummaryHeader } from "./summary-header.tsx";
import { type Exposure, type Grounds, useExposure } from "./use-exposure.ts";
import { useRoute } from "./use-route.ts";
import { View } from "./view.tsx";
import "./summary.css";

interface Props {
  readonly database: Database;
  readonly first: Grounds;
  /** The sentences of the language that the person reads as it opens. */
  readonly firstTexts: SummaryTexts;
}

/** The summary: the whole exposure of the person, live, in views that the address names. */
export function Summary({ database, first, firstTexts }: Props) {
  const exposure = useExposure(database, first);
  const { known, own, services } = exposure;
  const { state } = known;
  const texts = useTextsOf(own.settings.language, firstTexts, loadSummaryTexts);
  useTheme(own.settings.theme);
  const { route, place } = useRoute();
  useKeptFocus();
  const run = useAction();
  const actions = pageActions(database, run);
  const plan = useMemo(() => planOf(services, known.advice.steps), [services, known]);
  // Kept here, so that a look at one service does not lose what was looked for.
  const [search, setSearch] = useState(everyService);
  const isLoading = !state?.hash && !state?.failure;
  const retry = usePrepared(database, isLoading, run);

  const content = () => {
    if (isLoading) return <MessageScreen screen={texts.screens.loading} />;
    if (!state?.hash) return <MessageScreen screen={texts.screens.failed} role="alert" onRetry={retry} />;
    return (
      <View
        route={route}
        database={database}
        exposure={exposure}
        plan={plan}
        actions={actions}
        search={search}
        onSearch={setSearch}
      />
    );
  };
  return (
    <SummaryTextsProvider value={texts}>
      <LiveRegion>
        <PlaceProvider value={place}>
          <div className="summary-page">
            <SummaryHeader route={route} part={partOf(route, exposure, texts)} checkedOn={state?.checkedOn} />
            {state?.failure && state.checkedOn && (
              <CatalogueNotice checkedOn={state.checkedOn} onRetry={retry} />
            )}
            <main id="content">{content()}</main>
          </div>
          <StepsHeard route={route} weighed={exposure.weighed} />
        </PlaceProvider>
      </LiveRegion>
    </SummaryTextsProvider>
  );
}

/** The name of the service or the kind of data that a view is about. */
function partOf(
  route: Route,
  { known }: Exposure,
  { language, dataClass }: SummaryTexts,
): string | undefined {
  if (route.view === "data") return route.dataClass && dataClass[route.dataClass];
  const service = route.view === "service" ? known.index.services.get(route.serviceId) : undefined;
  return service && textOf(service.name, language);
}

interface HeardProps {
  readonly route: Route;
  readonly weighed: Weighed;
}

/** Says what became of a step, and what is left: at the service that is shown, or at all. */
function StepsHeard({ route, weighed }: HeardProps) {
  const about = route.view === "service" ? route.serviceId : undefined;
  const { steps, standing } = weighed.services.find(({ service }) => service.id === about) ?? weighed;
  useStepsAnnounced(stepsSaid(location.hash, steps, standing, useSummaryTexts()));
  return null;
}
