import { CatalogueNotice } from "#components/catalogue-notice.tsx";
import { FailureNotice } from "#components/failure-notice.tsx";
import { LanguageMenu } from "#components/language-menu.tsx";
import { LiveRegion, useStepsAnnounced } from "#components/live-region.tsx";
import { TextsProvider, useTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { useFailure, useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { stepsSaid } from "#entrypoints/pages/steps-said.ts";
import { useClock } from "#entrypoints/pages/use-clock.ts";
import { useKeptFocus } from "#entrypoints/pages/use-kept-focus.ts";
import { useLive } from "#entrypoints/pages/use-live.ts";
import { usePrepared } from "#entrypoints/pages/use-prepared.ts";
import { useTextsOf } from "#entrypoints/pages/use-texts-of.ts";
import { useTheme } from "#entrypoints/pages/use-theme.ts";
import { openHome } from "#lib/browser/open-summary.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { loadTexts } from "#lib/locales/load-texts.ts";
import type { Texts } from "#lib/locales/texts.ts";
import type { FirstView } from "./first-view.ts";
import { PopupContent } from "./popup-content.tsx";
import "./popup.css";

interface Props {
  readonly first: FirstView;
  /** The sentences of the language that the person reads as it opens. */
  readonly firstTexts: Texts;
}

/** The popup: reads what the tab is about, live, and writes what the person says. */
export function Popup({ first, firstTexts }: Props) {
  const product = useProduct();
  const run = useRun();
  const { failure, dismiss } = useFailure();
  const clock = useClock();
  const { page } = first;
  const { value: view } = useLive(() => product.readPopup(page, clock), [product, page, clock], first.view);
  const { language, theme, isRecordingPaused, catalogue, content } = view;
  const texts = useTextsOf(language, firstTexts, loadTexts);
  useTheme(theme);
  useKeptFocus();
  const retry = usePrepared(content.kind === "loading", first.view.catalogue, firstTexts.language);

  return (
    <TextsProvider value={texts}>
      <LiveRegion>
        <div className="popup">
          <FailureNotice failure={failure} onDismiss={dismiss} />
          {catalogue?.failure && catalogue.checkedOn && (
            <CatalogueNotice checkedOn={catalogue.checkedOn} onRetry={retry} />
          )}
          <main>
            <PopupContent content={content} checkedOn={catalogue?.checkedOn} clock={clock} onRetry={retry} />
            {isRecordingPaused && <p className="popup-paused small">{texts.popup.paused}</p>}
          </main>
          <footer className="popup-footer">
            <LanguageMenu
              chosen={language}
              onChoose={(chosen) => run(() => product.choose("language", chosen))}
            />
            <Button look="text" onClick={openHome}>
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
  const texts = useTexts();
  useStepsAnnounced(stepsSaid(own.service.id, own.steps, texts.standingSentence(own.standing), texts));
  return null;
}
