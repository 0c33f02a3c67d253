import { useRef } from "react";
import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Service } from "#lib/domain/service.ts";
import { ServicePicker } from "./service-picker.tsx";
import { WelcomeFrame } from "./welcome-frame.tsx";

interface Props {
  /** Everything the catalogue lists. */
  readonly catalogue: readonly Service[];
  /** Ids of the services that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (serviceId: string, isChosen: boolean) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
}

/** How many marks of chosen services stand beside their number. */
const marksShown = 6;

/** The second page of the welcome: the person ticks the services they use. */
export function WelcomeChoice({ catalogue, chosen, onChoose, onNext, onBack, onSkip }: Props) {
  const { choice } = useSummaryTexts().welcome;
  const state = useRef<HTMLParagraphElement>(null);
  // The one ticked last is the first to be seen.
  const marked = [...chosen]
    .toReversed()
    .flatMap((serviceId) => catalogue.find(({ id }) => id === serviceId) ?? [])
    .slice(0, marksShown);
  return (
    <WelcomeFrame
      page={2}
      title={choice.heading}
      next={chosen.size === 0 ? choice.goOnWithout : choice.showResult}
      onNext={onNext}
      onBack={onBack}
      onSkip={onSkip}
      state={
        <p ref={state} className="welcome-chosen" tabIndex={-1}>
          <span className="welcome-marks">
            {marked.map(({ id, mark }) => (
              <ServiceMark key={id} mark={mark} />
            ))}
          </span>
          <span className="small soft num" role="status">
            {choice.chosen(chosen.size)}
          </span>
        </p>
      }
    >
      <p className="welcome-lead soft">{choice.reason}</p>
      <ServicePicker
        services={catalogue}
        chosen={chosen}
        onChoose={onChoose}
        onPastList={() => state.current?.focus()}
      />
    </WelcomeFrame>
  );
}
