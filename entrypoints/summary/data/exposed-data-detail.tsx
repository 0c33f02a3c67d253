import { GrowingList } from "#components/growing-list.tsx";
import { ServiceLink } from "#components/service-link.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { consequenceOf } from "#lib/domain/consequence.ts";
import { type DataClass, dataClassPermanence } from "#lib/domain/data-class.ts";
import type { ExposedData } from "#lib/domain/exposure-ledger.ts";
import { StepNames } from "./step-names.tsx";
import "./exposed-data-list.css";

interface Props {
  readonly dataClass: DataClass;
  /** Nothing where none of it is out. */
  readonly exposed: ExposedData | undefined;
  readonly advice: Advice;
  readonly serviceHref: (serviceId: string) => string;
  readonly planHref: string;
}

/** One kind of data: what it makes possible, what answers it, and every service where it may be out. */
export function ExposedDataDetail({ dataClass, exposed, advice, serviceHref, planHref }: Props) {
  const {
    dataClass: names,
    incidentTitle,
    incidents,
    period,
    date,
    exposedData: words,
    shell,
  } = useSummaryTexts();
  if (!exposed) return <p className="soft">{words.notOut(names[dataClass])}</p>;
  const permanence = dataClassPermanence[dataClass];
  return (
    <>
      <p className="ledger-terms small soft num">
        <span className={`chip ${permanence}`}>{words.permanence[permanence]}</span>
        <span>{words.services(exposed.established, exposed.unproven)}</span>
        {exposed.since !== undefined && <span>{words.since(date(exposed.since))}</span>}
      </p>
      <p>{words.consequence[consequenceOf[dataClass]]}</p>
      <StepNames stepIds={exposed.stepIds} advice={advice} planHref={planHref} />
      <h2>{words.at}</h2>
      <GrowingList entries={exposed.at} more={shell.more}>
        {(shown) => (
          <ul className="ledger-at">
            {shown.map(({ own, exposures }) => (
              <li key={own.service.id}>
                <ServiceLink service={own.service} href={serviceHref(own.service.id)} />
                <ul className="small">
                  {exposures.map(({ incident }) => (
                    <li key={incident.id}>
                      {incidentTitle(incident)}
                      <span className={`chip ${incident.evidence.grade}`}>
                        {incidents.grade[incident.evidence.grade]}
                      </span>{" "}
                      <span className="soft num">
                        {period(incident) ?? (incident.disclosedOn && date(incident.disclosedOn))}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </>
  );
}
