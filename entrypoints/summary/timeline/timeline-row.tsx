import { memo } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { timelineFacts } from "#components/timeline-facts.ts";
import { Chip } from "#components/ui/chip.tsx";
import { isOpen } from "#lib/domain/assess-exposure.ts";
import type { Day } from "#lib/domain/day.ts";
import type { CountUnit } from "#lib/domain/incident.ts";
import { isUnproven } from "#lib/domain/incident.ts";
import type { TimelineEntry } from "#lib/domain/timeline.ts";
import { sizeIn } from "#lib/domain/timeline-units.ts";
import { formatMonth } from "#lib/locales/format-date.ts";
import { serviceHref } from "../links.ts";
import type { TimelineAxis } from "./timeline-axis.ts";
import type { MarkArea } from "./timeline-mark.tsx";
import { TimelinePlot } from "./timeline-plot.tsx";
import "./timeline-row.css";

interface Props {
  readonly entry: TimelineEntry;
  readonly axis: TimelineAxis;
  readonly today: Day;
  /** Nothing where no incident is counted. */
  readonly unit: CountUnit | undefined;
  readonly areaOf: MarkArea;
}

/** One incident: in words, and in time. The whole is one link, whose name says all that the picture shows. */
export const TimelineRow = memo(function TimelineRow(props: Props) {
  const { entry, axis, today, unit, areaOf } = props;
  const texts = useSummaryTexts();
  const { incidents, verdict, incidentTitle, evidence, list, timeline: words } = texts;
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
    <li className="timeline-entry" data-open={isOpen(exposure)}>
      <a className="timeline-row" href={serviceHref(service.id)}>
        <span className="timeline-words">
          <b>{incidentTitle(incident)}</b>{" "}
          <span className="timeline-line small soft num">
            <span>{list(facts.services)}</span>{" "}
            {facts.disclosed !== undefined && <span>{words.disclosed(facts.disclosed)}</span>}{" "}
            {facts.counts !== undefined && <span>{facts.counts}</span>}{" "}
            {isUnproven(grade) && <Chip look={grade}>{incidents.grade[grade]}</Chip>}{" "}
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

/** The axis above the rows, with its days in words. Each row says its own, so it is silent. */
export function TimelineRuler({ axis, today }: { readonly axis: TimelineAxis; readonly today: string }) {
  const { language, date, timeline: words } = useSummaryTexts();
  const labelOf = (tick: string, at: number) => {
    if (tick.endsWith("-01-01")) return date(tick.slice(0, 4));
    return at === 0 ? date(tick.slice(0, 7)) : formatMonth(tick, language);
  };
  const isTodayShown = today <= axis.days.last;
  // Beside the end, where "today" stands, there is no room for another.
  const labelled = axis.ticks.filter((tick) => !isTodayShown || axis.at(today) - axis.at(tick) > 7);
  return (
    <div className="timeline-ruler num" aria-hidden="true">
      <svg height={24} aria-hidden="true">
        {labelled.map((tick, at) => (
          <text key={tick} x={`${axis.at(tick)}%`} y={16} data-odd={at % 2 === 1}>
            {labelOf(tick, at)}
          </text>
        ))}
        {isTodayShown && (
          <text x={`${axis.at(today)}%`} y={16} data-today>
            {words.today}
          </text>
        )}
      </svg>
    </div>
  );
}
