import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { consequenceOf, opensAccountsOrMoney } from "#lib/domain/consequence.ts";
import type { ExposedData } from "#lib/domain/exposed.ts";
import type { StepId } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import { dataHref, planHref } from "../links.ts";
import "./exposed-data-list.css";

interface Props {
  readonly exposed: readonly ExposedData[];
  readonly advice: Advice;
}

/** Every kind of data that may be out, what opens accounts or money first: where, what it makes possible, what answers it. */
export function ExposedDataList({ exposed, advice }: Props) {
  const { exposedData: words } = useSummaryTexts();
  if (exposed.length === 0) return <p className="soft">{words.nothing}</p>;
  const worst = exposed.filter(({ dataClass }) => opensAccountsOrMoney(dataClass));
  const rest = exposed.filter((entry) => !worst.includes(entry));
  return (
    <>
      <Part heading={words.worst} exposed={worst} advice={advice} isWorst />
      <Part heading={words.rest} exposed={rest} advice={advice} />
    </>
  );
}

interface PartProps extends Props {
  readonly heading: string;
  readonly isWorst?: true;
}

function Part({ heading, exposed, advice, isWorst }: PartProps) {
  const { dataClassHead, month, exposedData: words } = useSummaryTexts();
  if (exposed.length === 0) return null;
  return (
    <section className="data-part" data-worst={isWorst}>
      <h2>{heading}</h2>
      <ul className="data-list">
        {exposed.map(({ dataClass, established, unproven, newest, stepIds }) => (
          <li key={dataClass}>
            <div>
              <h3>
                <a href={dataHref(dataClass)}>{dataClassHead(dataClass)}</a>
              </h3>
              <p className="small num">
                <span className="data-list-count">{words.services(established, unproven)}</span>
              </p>
              <p className="small soft num">{newest !== undefined && words.newest(month(newest))}</p>
            </div>
            <div className="small">
              <p>{words.consequence[consequenceOf[dataClass]]}</p>
              <StepNames stepIds={stepIds} advice={advice} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StepNamesProps {
  readonly stepIds: readonly StepId[];
  readonly advice: Advice;
}

/** Which steps answer something, each leading to the plan; or an honest word that none does. */
export function StepNames({ stepIds, advice }: StepNamesProps) {
  const { language, exposedData: words } = useSummaryTexts();
  const steps = stepIds.flatMap((stepId) => advice.steps.get(stepId) ?? []);
  if (steps.length === 0) return <p className="soft">{words.unanswered}</p>;
  return (
    <div className="data-steps">
      <span className="soft">{words.answeredBy}</span>
      <ul>
        {steps.map(({ id, title }) => (
          <li key={id}>
            <a href={planHref}>{textOf(title, language)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
