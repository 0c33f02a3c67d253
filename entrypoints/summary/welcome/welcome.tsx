import type { StepContext } from "#components/step-card.tsx";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { guessRegion } from "#lib/domain/person-region.ts";
import { ExportWay } from "../find/export-way.tsx";
import { HistoryWay } from "../find/history-way.tsx";
import { hrefOf } from "../route.ts";
import { useAlertSettings } from "../settings/use-alert-settings.ts";
import { toldOnceOf, useTellOnce } from "../told-once/use-tell-once.ts";
import type { SummaryState } from "../use-summary.ts";
import { WelcomeView } from "./welcome-view.tsx";

interface Props {
  readonly summary: SummaryState;
  readonly stepContext: StepContext;
}

/** The welcome, with what the product does behind it. */
export function Welcome({ summary, stepContext }: Props) {
  const product = useProduct();
  const run = useRun();
  const tell = useTellOnce();
  const { isOn, wasRefused, onTurn } = useAlertSettings();
  const { settings } = summary.own;
  return (
    <WelcomeView
      {...stepContext}
      {...toldOnceOf(settings)}
      {...tell}
      catalogue={summary.catalogue}
      weighed={summary.weighed}
      language={settings.language}
      onChooseLanguage={(chosen) => run(() => product.choose("language", chosen))}
      guessedRegion={guessRegion(navigator.languages)}
      onChooseService={(serviceId, isChosen, seen) =>
        run(() => product.chooseService(serviceId, isChosen, seen))
      }
      ways={
        <>
          <HistoryWay summary={summary} />
          <ExportWay summary={summary} />
        </>
      }
      alerts={{ isOn, wasRefused, onTurnOn: () => onTurn(true) }}
      // Who has seen it comes back to add a service.
      first={settings.welcomedOn === undefined ? "promise" : "choice"}
      onDone={() => {
        run(() => product.choose("welcomedOn", stepContext.today));
        location.hash = hrefOf({ view: "home" });
      }}
    />
  );
}
