import { useTexts } from "#components/texts-context.tsx";
import { Ring } from "#components/ui/ring.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { countOpenSteps, countPutOffSteps } from "#lib/domain/assess-exposure.ts";
import { countByEvidence } from "#lib/domain/evidence.ts";
import { minutesLeft } from "#lib/domain/minutes-left.ts";
import type { VisitedService } from "#lib/queries/read-summary.ts";

interface Props {
  readonly visited: readonly VisitedService[];
  readonly advice: Advice;
}

/** One sentence on where the person stands everywhere, and a ring that fills as steps are settled. */
export function SummaryHero({ visited, advice }: Props) {
  const { standing, summary } = useTexts();
  const counts = visited.map(({ assessment }) =>
    countByEvidence(assessment.exposures.map(({ incident }) => incident)),
  );
  const withIncidents = counts.filter(({ established }) => established > 0).length;
  const withClaimsOnly = counts.filter(
    ({ established, unproven }) => established === 0 && unproven > 0,
  ).length;
  const steps = visited.flatMap(({ assessment }) => assessment.steps);
  const open = countOpenSteps({ steps });
  const settled = steps.length - open;
  const putOff = countPutOffSteps(steps);

  const next = () => {
    if (open > 0) return standing.stepsLeft(open, minutesLeft(steps, advice.steps));
    if (putOff > 0) return standing.putOff(putOff);
    return withIncidents + withClaimsOnly === 0 ? summary.noIncidents : standing.allSettled;
  };
  return (
    <section className="hero">
      <div>
        <h1>{summary.standing(visited.length, withIncidents, withClaimsOnly)}</h1>
        <p className={open > 0 ? "hero-left" : "soft"}>{next()}</p>
      </div>
      {steps.length > 0 && (
        <Ring
          done={settled}
          all={steps.length}
          label={standing.progress(settled, steps.length)}
          caption={summary.ringCaption}
        />
      )}
    </section>
  );
}
