import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";

interface Props {
  readonly stepIds: readonly StepId[];
  readonly advice: Advice;
  readonly planHref: string;
}

/** Which steps answer something, in a line that leads to the plan; or an honest word that none does. */
export function StepNames({ stepIds, advice, planHref }: Props) {
  const { language, list, exposedData: words } = useSummaryTexts();
  const titles = stepIds.flatMap((stepId) => {
    const step = advice.steps.get(stepId);
    return step ? [textOf(step.title, language)] : [];
  });
  if (titles.length === 0) return <p className="soft">{words.unanswered}</p>;
  return (
    <p>
      <span className="soft">{words.answeredBy}</span> <a href={planHref}>{list(titles)}</a>
    </p>
  );
}
