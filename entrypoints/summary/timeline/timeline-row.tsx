import { memo } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { timelineFacts } from "#components/timeline-facts.ts";
import { isOpen } from "#lib/domain/assess-exposure.ts";
import type { Day } from "#lib/domain/day.ts";
import { isUnproven } from "#lib/domain/evidence.ts";
import type { CountUnit } from "#lib/domain/incident.ts";
import type { TimelineEntry } from "#lib/domain/timeline.ts";
import { sizeIn } from "#lib/domain/timeline-units.ts";
import type { TimelineAxis } from "./timeline-axis.ts";
import { TimelinePlot } from "./timeline-plot.tsx";
import type { MarkArea } from "./timeline-size.ts";

interface Props {
  readonly entry: TimelineEntry;
  readonly axis: TimelineAxis;
  readonly today: Day;
  /** Nothing where no incident is counted. */
  readonly unit: CountUnit | undefined;
  readonly areaOf: MarkArea;
  readonly serviceHref: (serviceId: string) => string;
}

/** One incident: in words, and in time. The whole is one link, whose name says all that the picture shows. */
export const TimelineRow = memo(function TimelineRow(props: Props) {
  const { entry, axis, today, unit, areaOf, serviceHref } = props;
  const texts = useSummaryTexts();
  const { incidents, verdict, incidentTitle, evidence, list } = texts;
  const words = texts.timeline;
  const { exposure, services } = entry;
  const { incident } = exposure;
  const facts = timelineFacts(entry, texts);
  const size = unit && sizeIn(entry, unit);
  const { grade, by } = incident.evidence;
  const [service] = services;
  if (!service) return null;

  const seen: readonly (readonly [name: string, text: string | undefined])[] = [
    [incidents.period, facts.period],
    [incidents.evidence, evidence(grade, by)],
    [words.account, facts.accounts.length > 0 ? list(facts.accounts) : undefined],
  ];
  const label = seen
    .flatMap(([name, text]) => (text === undefined ? [] : words.fact(name, text)))
    .reduce(words.and);
  return (
    <li className={isOpen(exposure) ? undefined : "muted"}>
      <a className="timeline-row" href={serviceHref(service.id)}>
        <span className="timeline-words">
          <b>{incidentTitle(incident)}</b>{" "}
          <span className="timeline-line small soft num">
            <span>{list(facts.services)}</span>{" "}
            {facts.disclosed !== undefined && <span>{words.disclosed(facts.disclosed)}</span>}{" "}
            {facts.counts !== undefined && <span>{facts.counts}</span>}{" "}
            {isUnproven(grade) && <span className={`chip ${grade}`}>{incidents.grade[grade]}</span>}{" "}
            {exposure.verdict !== "possible" && <b>{verdict.label[exposure.verdict]}</b>}
          </span>
        </span>{" "}
        <TimelinePlot
          entry={entry}
          axis={axis}
          today={today}
          markArea={areaOf(size)}
          isHollow={size === undefined}
          label={label}
        />
      </a>
    </li>
  );
});
