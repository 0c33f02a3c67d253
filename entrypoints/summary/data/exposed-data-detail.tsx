import { GrowingList } from "#components/growing-list.tsx";
import { ServiceLink } from "#components/service-link.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { consequenceOf } from "#lib/domain/consequence.ts";
import type { DataClass } from "#lib/domain/data-class.ts";
import type { ExposedData } from "#lib/domain/exposure-ledger.ts";
import { serviceHref } from "../links.ts";
import { PermanenceChip, StepNames } from "./exposed-data-list.tsx";
import "./exposed-data-detail.css";

interface Props {
  readonly dataClass: DataClass;
  /** Nothing where none of it is out. */
  readonly exposed: ExposedData | undefined;
  readonly advice: Advice;
}

/** One kind of data: what it makes possible, what answers it, and every service where it may be out. */
export function ExposedDataDetail({ dataClass, exposed, advice }: Props) {
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
  return (
    <>
      <p className="data-detail-terms small soft num">
        <PermanenceChip dataClass={dataClass} />
        <span>{words.services(exposed.established, exposed.unproven)}</span>
        {exposed.since !== undefined && <span>{words.since(date(exposed.since))}</span>}
      </p>
      <p>{words.consequence[consequenceOf[dataClass]]}</p>
      <StepNames stepIds={exposed.stepIds} advice={advice} />
      <h2 className="data-detail-at">{words.at}</h2>
      <GrowingList name="services" entries={exposed.at} more={shell.more}>
        {(shown) => (
          <ul className="data-detail-services">
            {shown.map(({ own, exposures }) => (
              <li key={own.service.id}>
                <ServiceLink service={own.service} href={serviceHref(own.service.id)} />
                <ul className="small">
                  {exposures.map(({ incident }) => (
                    <li key={incident.id}>
                      {incidentTitle(incident)}
                      <Chip look={incident.evidence.grade}>{incidents.grade[incident.evidence.grade]}</Chip>{" "}
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
