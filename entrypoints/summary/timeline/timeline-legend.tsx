import type { ReactNode } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { evidenceGrades } from "#lib/domain/incident.ts";
import type { TimelineEntry } from "#lib/domain/timeline.ts";
import { TimelineMark } from "./timeline-mark.tsx";
import { AccountSign, PeriodSign, timelinePaint } from "./timeline-plot.tsx";
import "./timeline-legend.css";

/** In square pixels. */
const markArea = 90;
const width = 22;
const height = 16;

/** What the signs mean, as far as there are any. */
export function TimelineLegend({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { incidents, timeline: words } = useSummaryTexts();
  const grades = evidenceGrades.filter((grade) =>
    entries.some(({ exposure }) => exposure.incident.evidence.grade === grade),
  );
  return (
    <ul className="timeline-legend small soft" aria-label={words.legend}>
      {grades.map((grade) => (
        <Sign key={grade} meaning={incidents.grade[grade]}>
          <svg x={width / 2} y={height / 2} overflow="visible" aria-hidden="true">
            <TimelineMark grade={grade} area={markArea} isHollow={false} />
          </svg>
        </Sign>
      ))}
      {entries.some(({ period }) => period?.sure) && (
        <Sign meaning={words.wentOn}>
          <PeriodSign>
            <rect y={4} width={width} height={8} />
          </PeriodSign>
        </Sign>
      )}
      {entries.some(({ period }) => period && !period.sure) && (
        <Sign meaning={words.within}>
          <PeriodSign>
            <rect data-part="rough" y={4} width={width} height={8} fill={timelinePaint.hatched} />
          </PeriodSign>
        </Sign>
      )}
      {entries.some(({ accounts }) => accounts.length > 0) && (
        <Sign meaning={words.account}>
          <AccountSign>
            <rect width={width} height={height - 2} />
            <rect data-part="edge" y={height - 2} width={width} height={2} />
          </AccountSign>
        </Sign>
      )}
    </ul>
  );
}

const Sign = ({ meaning, children }: { readonly meaning: string; readonly children: ReactNode }) => (
  <li>
    <svg width={width} height={height} aria-hidden="true">
      {children}
    </svg>
    {meaning}
  </li>
);
