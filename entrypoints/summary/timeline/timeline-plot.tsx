import type { CSSProperties, ReactNode } from "react";
import type { Day } from "#lib/domain/day.ts";
import type { TimelineEntry } from "#lib/domain/timeline.ts";
import type { DayRange, TimelineSpan } from "#lib/domain/timeline-span.ts";
import type { TimelineAxis } from "./timeline-axis.ts";
import { TimelineMark } from "./timeline-mark.tsx";
import "./timeline-plot.css";

interface Props {
  readonly entry: TimelineEntry;
  readonly axis: TimelineAxis;
  readonly today: Day;
  /** In square pixels. */
  readonly markArea: number;
  readonly isHollow: boolean;
  /** Everything the picture shows, in words. */
  readonly label: string;
}

const height = 44;
const middle = height / 2;

/** One incident in time: the accounts behind it, its period, and its disclosure as a mark. */
export function TimelinePlot({ entry, axis, today, markArea, isHollow, label }: Props) {
  const { period, disclosed, known, accounts, exposure } = entry;
  const mark = known && (axis.at(known.first) + axis.at(known.last)) / 2;
  return (
    <svg className="timeline-plot" height={height} role="img" aria-label={label}>
      {accounts.map(({ service, span }) => (
        <AccountSign key={service.id}>
          <Stretch days={span.possible} axis={axis} y={2} height={height - 4} data-part="rough" />
          {span.sure && <Stretch days={span.sure} axis={axis} y={2} height={height - 4} />}
          <Stretch days={span.possible} axis={axis} y={height - 4} height={2} data-part="edge" />
        </AccountSign>
      ))}
      {axis.ticks.map((tick) => (
        <Upright key={tick} x={axis.at(tick)} className="timeline-grid" />
      ))}
      {today <= axis.days.last && <Upright x={axis.at(today)} className="timeline-today" />}
      {period && disclosed && mark !== undefined && <Wait period={period} mark={mark} axis={axis} />}
      {period && <Period period={period} axis={axis} />}
      {disclosed && (
        <Stretch days={disclosed} axis={axis} y={middle - 1} height={2} className="timeline-disclosed" />
      )}
      {mark !== undefined && (
        <svg x={`${mark}%`} y={middle} overflow="visible" aria-hidden="true">
          <TimelineMark grade={exposure.incident.evidence.grade} area={markArea} isHollow={isHollow} />
        </svg>
      )}
    </svg>
  );
}

/** Hatched where it may have gone on, full where it did; it fades where nobody knows since when. */
function Period({ period, axis }: { readonly period: TimelineSpan; readonly axis: TimelineAxis }) {
  const y = middle - 4;
  return (
    <PeriodSign>
      <Stretch
        days={period.possible}
        axis={axis}
        y={y}
        height={8}
        fill={timelinePaint.hatched}
        data-part="rough"
      />
      {period.sure && <Stretch days={period.sure} axis={axis} y={y} height={8} />}
      {!period.isStartKnown && (
        <svg x={`${axis.at(period.possible.first)}%`} overflow="visible" aria-hidden="true">
          <rect x={-fade} y={y} width={fade} height={8} fill={timelinePaint.fading} />
        </svg>
      )}
    </PeriodSign>
  );
}

const fade = 24;

/** The time from the end of the period to its disclosure, or from an announcement to its start. */
function Wait({
  period: { possible },
  mark,
  axis,
}: {
  readonly period: TimelineSpan;
  readonly mark: number;
  readonly axis: TimelineAxis;
}) {
  const [first, last] = [axis.at(possible.first), axis.at(possible.last)];
  if (mark >= first && mark <= last) return null;
  return (
    <line
      className="timeline-wait"
      x1={`${mark}%`}
      x2={`${mark < first ? first : last}%`}
      y1={middle}
      y2={middle}
    />
  );
}

interface StretchProps {
  readonly days: DayRange;
  readonly axis: TimelineAxis;
  readonly y: number;
  readonly height: number;
  readonly fill?: string;
  readonly "data-part"?: "rough" | "edge";
  readonly className?: string;
}

/** A bar over some days of the axis, wide enough to be seen however few they are. */
function Stretch({ days, axis, y, height, ...paint }: StretchProps) {
  if (days.last < axis.days.first || days.first > axis.days.last) return null;
  const x = axis.at(days.first);
  const style: CSSProperties = { width: `max(4px, ${axis.at(days.last) - x}%)` };
  return <rect x={`${x}%`} y={y} height={height} style={style} {...paint} />;
}

const Upright = ({ x, className }: { readonly x: number; readonly className: string }) => (
  <line className={className} x1={`${x}%`} x2={`${x}%`} y1={0} y2="100%" />
);

/** What stands for an account in a picture. */
export const AccountSign = ({ children }: { readonly children: ReactNode }) => (
  <g className="timeline-account">{children}</g>
);

/** What stands for the time that an incident went on. */
export const PeriodSign = ({ children }: { readonly children: ReactNode }) => (
  <g className="timeline-period">{children}</g>
);

/** What bars are filled with, beside plain colours; drawn once for all pictures of the page. */
export const timelinePaint = { hatched: "url(#timeline-hatched)", fading: "url(#timeline-fading)" } as const;

/** Holds the hatching and the fading that the bars of the timeline refer to. */
export function TimelinePaint() {
  return (
    <svg className="timeline-paint" width={0} height={0} aria-hidden="true">
      <pattern
        id="timeline-hatched"
        width={4}
        height={4}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={1.5} height={4} />
      </pattern>
      <linearGradient id="timeline-fading">
        <stop offset="0" stopOpacity={0} />
        <stop offset="1" />
      </linearGradient>
    </svg>
  );
}
