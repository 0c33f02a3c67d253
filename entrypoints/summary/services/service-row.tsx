import { memo } from "react";
import { ServiceLink } from "#components/service-link.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { involvedData } from "#lib/domain/filter-services.ts";
import { countByEvidence } from "#lib/domain/incident.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { serviceHref } from "../links.ts";
import "./service-row.css";

interface Props {
  readonly own: OwnService;
  /** Whether where the person stands is said here; else the heading above says it. */
  readonly isStandingSaid: boolean;
}

const classesShown = 3;

/** One service in the list: where the person stands, its incidents, when it was used, what data they involve. */
export const ServiceRow = memo(function ServiceRow({ own, isStandingSaid }: Props) {
  const { dataClass: names, date, serviceList: words, standingSentence, incidents } = useSummaryTexts();
  const { service, standing, visit, exposures } = own;
  const { established, unproven } = countByEvidence(exposures.map(({ incident }) => incident));
  const data = involvedData(own);
  const facts = [
    established + unproven > 0 && words.incidentCount(established, unproven),
    visit && words.lastVisit(date(visit.lastOn)),
  ].filter(Boolean);
  return (
    <li className="service-row" data-standing={standing.kind}>
      <ServiceLink service={service} href={serviceHref(service.id)} />
      <div className="service-row-said">
        {isStandingSaid && <p className="service-row-standing">{standingSentence(standing)}</p>}
        {facts.length > 0 && <p className="small soft num">{facts.join(incidents.countSeparator)}</p>}
      </div>
      <div className="service-row-data">
        {data.slice(0, classesShown).map((dataClass) => (
          <Chip key={dataClass} look="data">
            {names[dataClass]}
          </Chip>
        ))}
        {data.length > classesShown && <span className="small soft num">+{data.length - classesShown}</span>}
      </div>
    </li>
  );
});
