import { useState } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import type { StepContext } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { isOpenAt } from "#lib/domain/step.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { standingInAllText } from "#lib/locales/standing-in-all.ts";
import { FirstMinutes } from "../home/first-minutes.tsx";
import { WelcomeFrame, WelcomeLead } from "./welcome-frame.tsx";
import "./welcome-result.css";

/** Whether notifications come, and how they are turned on: the permission is asked for within the click. */
export interface WelcomeAlerts {
  readonly isOn: boolean;
  readonly wasRefused: boolean;
  readonly onTurnOn: () => void;
}

interface Props extends StepContext {
  readonly weighed: Weighed;
  /** No service was chosen. */
  readonly isEmpty: boolean;
  readonly alerts: WelcomeAlerts;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** The last page of the welcome: where the person stands, in a sentence, and what they can do at once. */
export function WelcomeResult({ weighed, isEmpty, alerts, onBack, onDone, ...context }: Props) {
  const { advice, date, welcome } = useSummaryTexts();
  const { result } = welcome;
  const hasNow = weighed.steps.some((step) => isOpenAt(step, "now"));
  // Once there was something to do its end is shown, too.
  const [hadNow, setHadNow] = useState(hasNow);
  if (hasNow && !hadNow) setHadNow(true);
  return (
    <WelcomeFrame
      page={5}
      title={isEmpty ? result.nothingChosen.title : standingInAllText(weighed, advice, date)}
      next={result.done}
      onNext={onDone}
      onBack={onBack}
    >
      {isEmpty && <WelcomeLead>{result.nothingChosen.text}</WelcomeLead>}
      {!isEmpty && !hadNow && <WelcomeLead>{result.nothingToDo}</WelcomeLead>}
      <div className="welcome-result">
        {!isEmpty && hadNow && <FirstMinutes weighed={weighed} {...context} />}
        <Alerts {...alerts} />
      </div>
    </WelcomeFrame>
  );
}

/** Offers notifications; the button leaves room for their being on. */
function Alerts({ isOn, wasRefused, onTurnOn }: WelcomeAlerts) {
  const { welcome, alertSettings } = useSummaryTexts();
  const words = welcome.result.alerts;
  const refused = wasRefused && !isOn ? alertSettings.refused : undefined;
  useAnnounced(isOn ? words.isOn : refused);
  return (
    <Card heading={words.heading}>
      <p className="small soft">{isOn ? words.isOn : words.note}</p>
      {!isOn && (
        <p>
          <Button look="second" onClick={onTurnOn}>
            {words.turnOn}
          </Button>
        </p>
      )}
      {refused && <p className="welcome-refused small">{refused}</p>}
    </Card>
  );
}
