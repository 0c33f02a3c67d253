import { memo } from "react";
import { Happened } from "#components/happened.tsx";
import { ServiceLink } from "#components/service-link.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Chip, type ChipLook } from "#components/ui/chip.tsx";
import type { Aftermath, TimelineEntry } from "#lib/domain/timeline.ts";
import { whyText } from "../home/earlier.tsx";
import { serviceHref } from "../links.ts";
import "./timeline-row.css";

interface Props {
  readonly entry: TimelineEntry;
  readonly headingLevel: 3 | 4;
}

const servicesShown = 3;

/** One incident: what happened and whether it concerns the person, whether anything is left of it, and where. */
export const TimelineRow = memo(function TimelineRow({ entry, headingLevel }: Props) {
  const texts = useSummaryTexts();
  const { exposure, services, aftermath } = entry;
  const why = whyText(entry, texts);
  return (
    <li className="timeline-row" data-aftermath={aftermath}>
      <Happened exposure={exposure} headingLevel={headingLevel} {...(why !== undefined && { why })} />
      <div className="timeline-row-side">
        <Chip look={lookOf[aftermath]}>{texts.timeline.aftermath[aftermath]}</Chip>
        <ul>
          {services.slice(0, servicesShown).map((service) => (
            <li key={service.id}>
              <ServiceLink service={service} href={serviceHref(service.id)} />
            </li>
          ))}
        </ul>
        {services.length > servicesShown && (
          <span className="small soft num">+{services.length - servicesShown}</span>
        )}
      </div>
    </li>
  );
});

const lookOf: Readonly<Record<Aftermath, ChipLook>> = { open: "information", settled: "done", over: "left" };
