import { ServiceBar } from "#components/service-bar.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { consequenceOf } from "#lib/domain/consequence.ts";
import { type DataClass, dataClassPermanence } from "#lib/domain/data-class.ts";
import type { ExposedData } from "#lib/domain/exposure-ledger.ts";
import { StepNames } from "./step-names.tsx";
import "./exposed-data-list.css";

interface Props {
  readonly exposed: readonly ExposedData[];
  readonly advice: Advice;
  readonly dataHref: (dataClass: DataClass) => string;
  readonly planHref: string;
}

/** Every kind of data that may be out: where, since when, whether it can be changed, what answers it. */
export function ExposedDataList({ exposed, advice, dataHref, planHref }: Props) {
  const { date, dataClass: names, exposedData: words } = useSummaryTexts();
  if (exposed.length === 0) return <p className="soft">{words.nothing}</p>;
  const most = Math.max(...exposed.map(({ at }) => at.length));
  return (
    <ul className="ledger">
      {exposed.map(({ dataClass, established, unproven, since, stepIds }) => (
        <li key={dataClass}>
          <h2>
            <a href={dataHref(dataClass)}>{names[dataClass]}</a>
          </h2>
          <ServiceBar established={established} unproven={unproven} of={most} />
          <p className="ledger-count num">{words.services(established, unproven)}</p>
          <p className="ledger-terms small soft num">
            <span className={`chip ${dataClassPermanence[dataClass]}`}>
              {words.permanence[dataClassPermanence[dataClass]]}
            </span>
            {since !== undefined && <span>{words.since(date(since))}</span>}
          </p>
          <div className="ledger-meaning small">
            <p>{words.consequence[consequenceOf[dataClass]]}</p>
            <StepNames stepIds={stepIds} advice={advice} planHref={planHref} />
          </div>
        </li>
      ))}
    </ul>
  );
}
