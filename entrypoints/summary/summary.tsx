import { useMemo, useState } from "react";
import { CatalogueNotice } from "#components/catalogue-notice.tsx";
import { MessageScreen } from "#components/message-screen.tsx";
import { SummaryTextsProvider } from "#components/texts-context.tsx";
import { pageActions } from "#entrypoints/pages/page-actions.ts";
import { useAction } from "#entrypoints/pages/use-action.ts";
import { usePrepared } from "#entrypoints/pages/use-prepared.ts";
import { useTextsOf } from "#entrypoints/pages/use-texts-of.ts";
import { useTheme } from "#entrypoints/pages/use-theme.ts";
import { planOf } from "#lib/domain/plan.ts";
import { loadSummaryTexts } from "#lib/locales/load-texts.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";
import type { Database } from "#lib/storage/database.ts";
import { everyService } from "./services/service-list.tsx";
import { SummaryHeader } from "./summary-header.tsx";
import { type Grounds, useExposure } from "./use-exposure.ts";
import { useRoute } from "./use-route.ts";
import { View } from "./view.tsx";

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
  const route = useRoute();
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
      <SummaryHeader route={route} checkedOn={state?.checkedOn} />
      {state?.failure && state.checkedOn && <CatalogueNotice checkedOn={state.checkedOn} onRetry={retry} />}
      <main id="content">{content()}</main>
    </SummaryTextsProvider>
  );
}
