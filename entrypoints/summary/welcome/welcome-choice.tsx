import { useRef } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import { ServiceMarks } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import type { Service } from "#lib/domain/service.ts";
import { RegionChoice } from "../told-once/told-once.tsx";
import { ServicePicker } from "./service-picker.tsx";
import { WelcomeFrame, WelcomeLead } from "./welcome-frame.tsx";
import "./welcome-choice.css";

interface Props {
  /** Everything the catalogue lists. */
  readonly catalogue: readonly Service[];
  /** Ids of the services that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (serviceId: string, isChosen: boolean) => void;
  /** Told, or guessed to begin with. */
  readonly region: PersonRegion | undefined;
  readonly onRegion: (region: PersonRegion) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
}

/** How many marks of chosen services stand beside their number. */
const marksShown = 6;

/** The second page of the welcome: where the person lives, and which services they use. */
export function WelcomeChoice({ catalogue, chosen, onChoose, region, onRegion, ...ways }: Props) {
  const { choice, next } = useSummaryTexts().welcome;
  const chosenWords = choice.chosen(chosen.size);
  useAnnounced(chosenWords);
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
      next={chosen.size === 0 ? choice.goOnWithout : next}
      isSticky
      {...ways}
      state={
        <p ref={state} className="welcome-chosen" tabIndex={-1}>
          <ServiceMarks services={marked} />
          <span className="small soft num">{chosenWords}</span>
        </p>
      }
    >
      <WelcomeLead>{choice.reason}</WelcomeLead>
      <div className="welcome-region">
        <RegionChoice region={region} onRegion={onRegion} />
      </div>
      <ServicePicker
        services={catalogue}
        chosen={chosen}
        region={region}
        onChoose={onChoose}
        onPastList={() => state.current?.focus()}
      />
    </WelcomeFrame>
  );
}
