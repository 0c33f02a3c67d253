import { useTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { ledgerMessages } from "#lib/locales/summary/ledger-messages.ts";

interface Props {
  readonly stepIds: readonly StepId[];
  readonly advice: Advice;
  readonly planHref: string;
}

/** Which steps answer something, in a line that leads to the plan; or an honest word that none does. */
export function StepNames({ stepIds, advice, planHref }: Props) {
  const { language, list } = useTexts();
  const words = ledgerMessages[language];
  const titles = stepIds.flatMap((stepId) => advice.steps.get(stepId)?.title[language] ?? []);
  if (titles.length === 0) return <p className="soft">{words.unanswered}</p>;
  return (
    <p>
      <span className="soft">{words.answeredBy}</span> <a href={planHref}>{list(titles)}</a>
    </p>
  );
}
