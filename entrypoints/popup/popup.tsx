import { useLiveQuery } from "dexie-react-hooks";
import { CatalogueNotice } from "#components/catalogue-notice.tsx";
import { LanguageMenu } from "#components/language-menu.tsx";
import { LiveRegion, useStepsAnnounced } from "#components/live-region.tsx";
import { TextsProvider, useTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { pageActions } from "#entrypoints/pages/page-actions.ts";
import { stepsSaid } from "#entrypoints/pages/steps-said.ts";
import { useAction } from "#entrypoints/pages/use-action.ts";
import { useKeptFocus } from "#entrypoints/pages/use-kept-focus.ts";
import { usePrepared } from "#entrypoints/pages/use-prepared.ts";
import { useTextsOf } from "#entrypoints/pages/use-texts-of.ts";
import { useTheme } from "#entrypoints/pages/use-theme.ts";
import { openSummary } from "#lib/browser/open-summary.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { loadTexts } from "#lib/locales/load-texts.ts";
import type { Texts } from "#lib/locales/texts.ts";
import { readPopup } from "#lib/queries/read-popup.ts";
import type { Database } from "#lib/storage/database.ts";
import type { FirstView } from "./first-view.ts";
import { PopupContent } from "./popup-content.tsx";
import "./popup.css";

interface Props {
  readonly database: Database;
  readonly first: FirstView;
  /** The sentences of the language that the person reads as it opens. */
  readonly firstTexts: Texts;
}

/** The popup: reads what the tab is about, live, and writes what the person says. */
export function Popup({ database, first, firstTexts }: Props) {
  const read = () => readPopup(database, first.page, dayOf(Date.now()));
  const { language, theme, isRecordingPaused, catalogue, content } = useLiveQuery(
    read,
    [database, first.page],
    first.view,
  );
  const texts = useTextsOf(language, firstTexts, loadTexts);
  useTheme(theme);
  useKeptFocus();
  const run = useAction();
  const actions = pageActions(database, run);
  const retry = usePrepared(database, content.kind === "loading", run);

  return (
    <TextsProvider value={texts}>
      <LiveRegion>
        <div className="popup">
          {catalogue?.failure && catalogue.checkedOn && (
            <CatalogueNotice checkedOn={catalogue.checkedOn} onRetry={retry} />
          )}
          <main>
            <PopupContent content={content} actions={actions} onRetry={retry} />
          </main>
          {isRecordingPaused && <p className="popup-paused small">{texts.popup.paused}</p>}
          <footer className="popup-footer">
            <LanguageMenu chosen={language} onChoose={(chosen) => actions.choose("language", chosen)} />
            <Button look="text" onClick={() => run(openSummary)}>
              {texts.popup.openSummary}
            </Button>
          </footer>
        </div>
        {content.kind === "service" && <StepsHeard own={content.own} />}
      </LiveRegion>
    </TextsProvider>
  );
}

/** Says what became of a step, and what is left. */
function StepsHeard({ own }: { readonly own: OwnService }) {
  useStepsAnnounced(stepsSaid(own.service.id, own.steps, own.standing, useTexts()));
  return null;
}
