import { ServiceBar } from "#components/service-bar.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { consequenceOf } from "#lib/domain/consequence.ts";
import { type DataClass, dataClassPermanence } from "#lib/domain/data-class.ts";
import type { ExposedData } from "#lib/domain/exposure-ledger.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import { dataHref, planHref } from "../links.ts";
import "./exposed-data-list.css";

interface Props {
  readonly exposed: readonly ExposedData[];
  readonly advice: Advice;
}

/** Every kind of data that may be out: where, since when, whether it can be changed, what answers it. */
export function ExposedDataList({ exposed, advice }: Props) {
  const { date, dataClass: names, exposedData: words } = useSummaryTexts();
  if (exposed.length === 0) return <p className="soft">{words.nothing}</p>;
  const most = Math.max(...exposed.map(({ at }) => at.length));
  return (
    <ul className="data-list">
      {exposed.map(({ dataClass, established, unproven, since, stepIds }) => (
        <li key={dataClass}>
          <h2>
            <a href={dataHref(dataClass)}>{names[dataClass]}</a>
          </h2>
          <ServiceBar established={established} unproven={unproven} of={most} />
          <p className="data-list-count num">{words.services(established, unproven)}</p>
          <p className="data-list-terms small soft num">
            <PermanenceChip dataClass={dataClass} />
            {since !== undefined && <span>{words.since(date(since))}</span>}
          </p>
          <div className="data-list-meaning small">
            <p>{words.consequence[consequenceOf[dataClass]]}</p>
            <StepNames stepIds={stepIds} advice={advice} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Whether what is out can be changed. */
export function PermanenceChip({ dataClass }: { readonly dataClass: DataClass }) {
  const words = useSummaryTexts().exposedData;
  const permanence = dataClassPermanence[dataClass];
  return (
    <Chip look={permanence === "changeable" ? "information" : "left"}>{words.permanence[permanence]}</Chip>
  );
}

interface StepNamesProps {
  readonly stepIds: readonly StepId[];
  readonly advice: Advice;
}

/** Which steps answer something, in a line that leads to the plan; or an honest word that none does. */
export function StepNames({ stepIds, advice }: StepNamesProps) {
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
