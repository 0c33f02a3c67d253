import { type Assessment, countOpenSteps, countPutOffSteps } from "#lib/domain/assess-exposure.ts";
import type { HygieneStep, StepId } from "#lib/domain/hygiene-step.ts";
import { countByEvidence } from "#lib/domain/incident.ts";
import { minutesLeft } from "#lib/domain/minutes-left.ts";
import { useTexts } from "./texts-context.tsx";
import { Progress } from "./ui/progress.tsx";
import "./standing.css";

interface Props {
  readonly assessment: Assessment;
  readonly steps: ReadonlyMap<StepId, HygieneStep>;
  readonly hasNoAccount: boolean;
}

/** Where the person stands with a service: one sentence, what is left, and how far they have come. */
export function Standing({ assessment, steps, hasNoAccount }: Props) {
  const { standing } = useTexts();
  const all = assessment.steps.length;
  const open = countOpenSteps(assessment);
  const { established, unproven } = countByEvidence(assessment.exposures.map(({ incident }) => incident));
  const putOff = countPutOffSteps(assessment.steps);
  const isKnown = assessment.exposures.length > 0;

  const next = () => {
    if (open > 0) return standing.stepsLeft(open, minutesLeft(assessment.steps, steps));
    if (!isKnown) return null;
    if (hasNoAccount) return standing.noAccount;
    if (putOff > 0) return standing.putOff(putOff);
    return all > 0 ? standing.allSettled : standing.noSteps;
  };
  return (
    <div className="standing">
      <p elementtiming="standing">
        {isKnown ? standing.incidents(established, unproven) : standing.nothingKnown}
      </p>
      {!isKnown && <p className="standing-settled">{standing.nothingKnownCaution}</p>}
      <p className={open > 0 ? "standing-left" : "standing-settled"}>{next()}</p>
      {all > 0 && <Progress label={standing.progress(all - open, all)} done={all - open} all={all} />}
    </div>
  );
}
