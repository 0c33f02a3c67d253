import { memo } from "react";
import { countByEvidence } from "#lib/domain/evidence.ts";
import { involvedData } from "#lib/domain/filter-services.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { ServiceLink } from "./service-link.tsx";
import { useSummaryTexts } from "./texts-context.tsx";

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
          <span key={dataClass} className="data">
            {names[dataClass]}
          </span>
        ))}
        {data.length > classesShown && <span className="small soft num">+{data.length - classesShown}</span>}
      </span>
      <span className="service-row-visit small soft num">
        {own.visit ? words.lastVisit(date(own.visit.lastOn)) : words.notVisited}
      </span>
      <ServiceState own={own} />
    </li>
  );
});

function ServiceState({ own }: { readonly own: OwnService }) {
  const words = useSummaryTexts().serviceList;
  switch (own.group) {
    case "open":
      return <span className="chip confirmed num">{words.openSteps(own.openSteps)}</span>;
    case "settled":
      return <span className="chip done">{words.settled}</span>;
    case "no-account":
      return <span className="chip skipped">{words.noAccount}</span>;
    case "nothing-known":
      return <span />;
  }
}
