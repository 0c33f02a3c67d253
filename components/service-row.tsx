import { memo } from "react";
import { involvedData } from "#lib/domain/filter-services.ts";
import { countByEvidence } from "#lib/domain/incident.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { ServiceLink } from "./service-link.tsx";
import { useSummaryTexts } from "./texts-context.tsx";
import "./service-row.css";
import { Chip } from "./ui/chip.tsx";

interface Props {
  readonly own: OwnService;
  readonly href: string;
}

const classesShown = 3;

/** One service in the list: its incidents, what data they involve, when it was used, what is left. */
export const ServiceRow = memo(function ServiceRow({ own, href }: Props) {
  const { dataClass: names, date, serviceList: words } = useSummaryTexts();
  const { established, unproven } = countByEvidence(own.assessment.exposures.map(({ incident }) => incident));
  const data = involvedData(own);
  return (
    <li className="service-row">
      <ServiceLink service={own.service} href={href} />
      <span className="service-row-incidents small soft num">
        {established + unproven > 0 ? words.incidentCount(established, unproven) : words.noIncidents}
      </span>
      <span className="service-row-data">
        {data.slice(0, classesShown).map((dataClass) => (
          <Chip key={dataClass} look="data">
            {names[dataClass]}
          </Chip>
        ))}
        {data.length > classesShown && <span className="small soft num">+{data.length - classesShown}</span>}
      </span>
      <span className="service-row-visit small soft num">
        {own.visit ? words.lastVisit(date(own.visit.lastOn)) : words.notVisited}
      </span>
      <span className="service-row-state">
        <ServiceState own={own} />
      </span>
    </li>
  );
});

function ServiceState({ own }: { readonly own: OwnService }) {
  const words = useSummaryTexts().serviceList;
  switch (own.group) {
    case "open":
      return <Chip look="to-do">{words.openSteps(own.openSteps)}</Chip>;
    case "settled":
      return <Chip look="done">{words.settled}</Chip>;
    case "no-account":
      return <Chip look="left">{words.noAccount}</Chip>;
    case "nothing-known":
      return null;
  }
}
