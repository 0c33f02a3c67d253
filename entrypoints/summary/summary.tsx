import { useEffect, useState } from "react";
import { CatalogueNotice } from "#components/catalogue-notice.tsx";
import { FailureNotice } from "#components/failure-notice.tsx";
import { LiveRegion, useStepsAnnounced } from "#components/live-region.tsx";
import { MessageScreen } from "#components/message-screen.tsx";
import { PlaceProvider } from "#components/place-context.tsx";
import { SummaryTextsProvider, useSummaryTexts } from "#components/texts-context.tsx";
import { useFailure } from "#entrypoints/pages/product-context.tsx";
import { stepsSaid } from "#entrypoints/pages/steps-said.ts";
import { useKeptFocus } from "#entrypoints/pages/use-kept-focus.ts";
import { usePrepared } from "#entrypoints/pages/use-prepared.ts";
import { useTextsOf } from "#entrypoints/pages/use-texts-of.ts";
import { useTheme } from "#entrypoints/pages/use-theme.ts";
import { listenForHome } from "#lib/browser/open-summary.ts";
import { textOf } from "#lib/domain/language.ts";
import { loadSummaryTexts } from "#lib/locales/load-texts.ts";
import { standingInAllText } from "#lib/locales/standing-in-all.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";
import { LostNotice } from "./lost-notice.tsx";
import { hrefOf, type Route } from "./route.ts";
import { everyService } from "./services/service-list.tsx";
import { SummaryHeader } from "./summary-header.tsx";
import { useRoute } from "./use-route.ts";
import { type SummaryRecord, type SummaryState, useSummary } from "./use-summary.ts";
import { useSync } from "./use-sync.ts";
import { View } from "./view.tsx";
import "./summary.css";

interface Props {
  readonly first: SummaryRecord;
  /** The sentences of the language that the person reads as it opens. */
  readonly firstTexts: SummaryTexts;
}

/** The summary: the whole exposure of the person, live, in views that the address names. */
export function Summary({ first, firstTexts }: Props) {
  const summary = useSummary(first);
  const { known, own } = summary;
  const { state } = known;
  const texts = useTextsOf(own.settings.language, firstTexts, loadSummaryTexts);
  useTheme(own.settings.theme);
  const isShared = useSync(own);
  const { route, place } = useRoute();
  useKeptFocus();
  const { failure, dismiss } = useFailure();
  // Kept here, so that a look at one service does not lose what was looked for.
  const [search, setSearch] = useState(everyService);
  const isLoading = !state?.hash && !state?.failure;
  const retry = usePrepared(isLoading, first.known.state, firstTexts.language);
  // Who asks for the summary from elsewhere means home, whatever is open here.
  useEffect(
    () =>
      listenForHome(() => {
        location.hash = hrefOf({ view: "home" });
      }),
    [],
  );

  const content = () => {
    if (isLoading) return <MessageScreen screen={texts.screens.loading} />;
    if (!state?.hash) return <MessageScreen screen={texts.screens.failed} role="alert" onRetry={retry} />;
    return <View route={route} summary={summary} search={search} onSearch={setSearch} />;
  };
  return (
    <SummaryTextsProvider value={texts}>
      <LiveRegion>
        <PlaceProvider value={place}>
          <div className="summary-page">
            <SummaryHeader
              route={route}
              part={partOf(route, summary, texts)}
              checkedOn={state?.checkedOn}
              isShared={isShared}
              isMenuHidden={route.view === "welcome" && own.settings.welcomedOn === undefined}
            />
            <FailureNotice failure={failure} onDismiss={dismiss} />
            {own.settings.lostOn && <LostNotice lostOn={own.settings.lostOn} />}
            {state?.failure && state.checkedOn && (
              <CatalogueNotice checkedOn={state.checkedOn} onRetry={retry} />
            )}
            <main id="content">{content()}</main>
          </div>
          <StepsHeard route={route} summary={summary} />
        </PlaceProvider>
      </LiveRegion>
    </SummaryTextsProvider>
  );
}

/** The name of the service or the kind of data that a view is about, or of one that stands under another in the menu. */
function partOf(
  route: Route,
  { known }: SummaryState,
  { language, dataClassHead, exposedPassword, privacy, upToDate }: SummaryTexts,
): string | undefined {
  if (route.view === "up-to-date") return upToDate.heading;
  if (route.view === "data") return route.dataClass && dataClassHead(route.dataClass);
  if (route.view === "privacy") return privacy.heading;
  if (route.view === "password-check") return exposedPassword.heading;
  const service = route.view === "service" ? known.index.services.get(route.serviceId) : undefined;
  return service && textOf(service.name, language);
}

interface HeardProps {
  readonly route: Route;
  readonly summary: SummaryState;
}

/** Says what became of a step, and what is left: at the service that is shown, or at all. */
function StepsHeard({ route, summary }: HeardProps) {
  const texts = useSummaryTexts();
  const about = route.view === "service" ? route.serviceId : undefined;
  const own = summary.services.find(({ service }) => service.id === about);
  const { steps } = own ?? summary.weighed;
  const left = own
    ? texts.standingSentence(own.standing)
    : standingInAllText(summary.weighed, texts.advice, texts.date);
  useStepsAnnounced(stepsSaid(location.hash, steps, left, texts));
  return null;
}
