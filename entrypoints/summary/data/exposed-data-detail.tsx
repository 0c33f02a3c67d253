import { GrowingList } from "#components/growing-list.tsx";
import { SaidBy } from "#components/said-by.tsx";
import { ServiceLink } from "#components/service-link.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { consequenceOf, opensAccountsOrMoney } from "#lib/domain/consequence.ts";
import type { DataClass } from "#lib/domain/data-class.ts";
import type { ExposedData } from "#lib/domain/exposed.ts";
import { happenedOn } from "#lib/domain/incident.ts";
import type { Exposure } from "#lib/domain/verdict.ts";
import { serviceHref } from "../links.ts";
import { StepNames } from "./exposed-data-list.tsx";
import "./exposed-data-detail.css";

interface Props {
  readonly dataClass: DataClass;
  /** Nothing where none of it is out. */
  readonly exposed: ExposedData | undefined;
  readonly advice: Advice;
}

/** One kind of data: what it makes possible, what answers it, and every service where it may be out. */
export function ExposedDataDetail({ dataClass, exposed, advice }: Props) {
  const { dataClass: names, month, exposedData: words, shell } = useSummaryTexts();
  if (!exposed) return <p className="soft">{words.notOut(names[dataClass])}</p>;
  return (
    <div className="data-detail" data-worst={opensAccountsOrMoney(dataClass)}>
      <p className="small num">
        <span className="data-detail-count">{words.services(exposed.established, exposed.unproven)}</span>{" "}
        {exposed.newest !== undefined && <span className="soft">{words.newest(month(exposed.newest))}</span>}
      </p>
      <p>{words.consequence[consequenceOf[dataClass]]}</p>
      <StepNames stepIds={exposed.stepIds} advice={advice} />
      <h2>{words.at}</h2>
      <GrowingList name="services" entries={exposed.at} more={shell.more}>
        {(shown) => (
          <ul className="data-detail-services">
            {shown.map(({ own, exposures }) => (
              <li key={own.service.id}>
                <ServiceLink service={own.service} href={serviceHref(own.service.id)} />
                <ul className="small">
                  {exposures.map((exposure) => (
                    <WhenAndByWhom key={exposure.incident.id} exposure={exposure} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </div>
  );
}

/** When it happened, what, who said so, and whether it concerns the reader. */
function WhenAndByWhom({ exposure }: { readonly exposure: Exposure }) {
  const { incidentTitle, month, verdict } = useSummaryTexts();
  const { incident } = exposure;
  const happened = happenedOn(incident);
  return (
    <li>
      <span className="num">{happened && month(happened)}</span>
      <span>{incidentTitle(incident)}</span>
      <span className="soft">
        <SaidBy incident={incident} />
      </span>
      <span className="soft">{verdict.label[exposure.verdict]}</span>
    </li>
  );
}
