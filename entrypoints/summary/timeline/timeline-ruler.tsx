import { useSummaryTexts } from "#components/texts-context.tsx";
import { formatMonth } from "#lib/locales/format-date.ts";
import type { TimelineAxis } from "./timeline-axis.ts";

/** The axis above the rows, with its days in words. Each row says its own, so it is silent. */
export function TimelineRuler({ axis, today }: { readonly axis: TimelineAxis; readonly today: string }) {
  const { language, date, timeline: words } = useSummaryTexts();
  const isByMonths = axis.ticks.some((tick) => !tick.endsWith("-01-01"));
  const labelOf = (tick: string, at: number) => {
    if (tick.endsWith("-01-01")) return date(tick.slice(0, 4));
    return at === 0 ? date(tick.slice(0, 7)) : formatMonth(tick, language);
  };
  const isTodayShown = today <= axis.days.last;
  // Beside the end, where "today" stands, there is no room for another.
  const labelled = axis.ticks.filter((tick) => !isTodayShown || axis.at(today) - axis.at(tick) > 7);
  return (
    <div className="timeline-ruler num" aria-hidden="true">
      <svg height={24} aria-hidden="true" className={isByMonths ? "by-months" : undefined}>
        {labelled.map((tick, at) => (
          <text
            key={tick}
            x={`${axis.at(tick)}%`}
            y={16}
            className={at % 2 === 1 ? "every-other" : undefined}
          >
            {labelOf(tick, at)}
          </text>
        ))}
        {isTodayShown && (
          <text x={`${axis.at(today)}%`} y={16} className="today">
            {words.today}
          </text>
        )}
      </svg>
    </div>
  );
}
