import { memo } from "react";
import { ServiceLink } from "#components/service-link.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { involvedData } from "#lib/domain/filter-services.ts";
import { countByEvidence } from "#lib/domain/incident.ts";
import type { Standing } from "#lib/domain/standing.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";
import { serviceHref } from "../links.ts";
import "./service-row.css";

interface Props {
  readonly own: OwnService;
  /** Whether the heading above says where the person stands: then only how much there is to do is said here. */
  readonly isInGroup: boolean;
}

const classesShown = 3;

/** One service in the list: where the person stands, its incidents, when it was used, what data they involve. */
export const ServiceRow = memo(function ServiceRow({ own, isInGroup }: Props) {
  const texts = useSummaryTexts();
  const { dataClass: names, date, serviceList: words, incidents } = texts;
  const { service, standing, visit, exposures } = own;
  const { established, unproven } = countByEvidence(exposures.map(({ incident }) => incident));
  const data = involvedData(own);
  const said = isInGroup ? extentOf(standing, texts) : texts.standingSentence(standing);
  const facts = [
    established + unproven > 0 && words.incidentCount(established, unproven),
    visit && words.lastVisit(date(visit.lastOn)),
  ].filter(Boolean);
  return (
    <li className="service-row" data-standing={standing.kind}>
      <ServiceLink service={service} href={serviceHref(service.id)} />
      <div>
        {said !== undefined && <p className="service-row-standing num">{said}</p>}
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

/** How much there is to do, or on which day; nothing where the standing alone says all. */
function extentOf(standing: Standing, { plan, advice, date }: SummaryTexts): string | undefined {
  switch (standing.kind) {
    case "to-do":
    case "worth-doing":
      return plan.extent(standing.steps, standing.minutes);
    case "put-off":
      return advice.step.putOffUntil(date(standing.until));
    default:
      return undefined;
  }
}
