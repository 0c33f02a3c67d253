import { useLiveQuery } from "dexie-react-hooks";
import { CatalogueNotice } from "#components/catalogue-notice.tsx";
import { LanguageMenu } from "#components/language-menu.tsx";
import { MessageScreen } from "#components/message-screen.tsx";
import { TextsProvider } from "#components/texts-context.tsx";
import { Amulet } from "#components/ui/amulet.tsx";
import { UnusedSetting } from "#components/unused-setting.tsx";
import { pageActions } from "#entrypoints/pages/page-actions.ts";
import { useAction } from "#entrypoints/pages/use-action.ts";
import { usePrepared } from "#entrypoints/pages/use-prepared.ts";
import { useTextsOf } from "#entrypoints/pages/use-texts-of.ts";
import { dayOf } from "#lib/domain/day.ts";
import { readSummary, type SummaryView } from "#lib/queries/read-summary.ts";
import type { Database } from "#lib/storage/database.ts";
import { AlertPanel } from "./alert-panel.tsx";
import { SummaryHero } from "./summary-hero.tsx";
import { VisitedGroups } from "./visited-groups.tsx";

interface Props {
  readonly database: Database;
  readonly first: SummaryView;
}

/** The summary: every visited service with its incidents and steps, live. */
export function Summary({ database, first }: Props) {
  const view = useLiveQuery(() => readSummary(database, dayOf(Date.now())), [database], first);
  const { catalogue, visited, advice } = view;
  const texts = useTextsOf(view.language);
  const run = useAction();
  const actions = pageActions(database, run);
  const isLoading = !catalogue?.hash && !catalogue?.failure;
  const retry = usePrepared(database, isLoading, run);

  const content = () => {
    if (isLoading) return <MessageScreen screen={texts.screens.loading} />;
    if (!catalogue?.hash) return <MessageScreen screen={texts.screens.failed} role="alert" onRetry={retry} />;
    if (visited.length === 0) return <MessageScreen screen={texts.summary.empty} />;
    return (
      <>
        <SummaryHero visited={visited} advice={advice} />
        <VisitedGroups visited={visited} advice={advice} actions={actions} />
        <p className="summary-caution small soft">{texts.summary.unlistedCaution}</p>
        <UnusedSetting
          months={view.unusedAfterMonths}
          onChoose={(months) => actions.choose("unusedAfterMonths", months)}
        />
        <AlertPanel database={database} />
      </>
    );
  };

  return (
    <TextsProvider value={texts}>
      <header className="summary-top">
        <Amulet size={26} />
        <b>{texts.productName}</b>
        <span className="small soft num">
          {[
            catalogue?.checkedOn && texts.screens.catalogueOf(texts.date(catalogue.checkedOn)),
            texts.summary.onDevice,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
        <LanguageMenu chosen={view.language} onChoose={(chosen) => actions.choose("language", chosen)} />
      </header>
      {catalogue?.failure && catalogue.checkedOn && (
        <CatalogueNotice checkedOn={catalogue.checkedOn} onRetry={retry} />
      )}
      <main>{content()}</main>
    </TextsProvider>
  );
}
