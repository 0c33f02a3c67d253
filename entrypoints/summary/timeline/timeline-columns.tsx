import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { Day } from "#lib/domain/day.ts";
import { evidenceGrades } from "#lib/domain/incident.ts";
import { monthOf, yearOf } from "#lib/domain/partial-date.ts";
import type { TimelineColumn } from "#lib/domain/timeline-columns.ts";
import "./timeline-columns.css";

interface Props {
  /** In order, without a gap. */
  readonly columns: readonly TimelineColumn[];
  /** The one whose incidents are shown below; nothing for all. */
  readonly chosen: TimelineColumn | undefined;
  /** Takes the first day of the column; nothing for all. */
  readonly onChoose: (start: Day | undefined) => void;
}

const height = 64;
/** A single incident among hundreds is still seen. */
const smallest = 3;

/** How many incidents became known when, in columns that choose what is listed below. */
export function TimelineColumns({ columns, chosen, onChoose }: Props) {
  const { date, incidents, timeline: words } = useSummaryTexts();
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const scale = (count: number) => (height * count) / most;
  const nameOf = ({ days, unit }: TimelineColumn) =>
    unit === "year"
      ? date(yearOf(days.first))
      : incidents.between(date(monthOf(days.first)), date(monthOf(days.last)));
  const labelOf = (column: TimelineColumn) =>
    evidenceGrades
      .filter((grade) => column.byGrade[grade] > 0)
      .map((grade) => words.ofGrade(incidents.grade[grade], column.byGrade[grade]))
      .reduce(words.and, words.column(nameOf(column), column.count));

  return (
    <fieldset className="timeline-columns">
      <legend className="eyebrow">{words.columns}</legend>
      <Button look="choice" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        {words.allColumns}
      </Button>
      <div>
        {columns.map((column) => (
          <button
            key={column.days.first}
            type="button"
            className="timeline-column num"
            disabled={column.count === 0}
            aria-pressed={column === chosen}
            title={labelOf(column)}
            onClick={() => onChoose(column === chosen ? undefined : column.days.first)}
          >
            <svg height={height} aria-hidden="true">
              {stackOf(column, scale).map(({ grade, y, size }) => (
                <rect key={grade} data-grade={grade} x="12%" width="76%" y={y} height={size} />
              ))}
            </svg>
            <span aria-hidden="true">{shortName(column)}</span>
            <VisuallyHidden>{labelOf(column)}</VisuallyHidden>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** The parts of a column from its foot upward, best established first. */
function stackOf({ byGrade }: TimelineColumn, scale: (count: number) => number) {
  let top = height;
  return evidenceGrades
    .filter((grade) => byGrade[grade] > 0)
    .map((grade) => {
      const size = Math.max(smallest, scale(byGrade[grade]));
      top -= size;
      return { grade, y: top, size };
    });
}

/** The last two digits of a year, or of a quarter its first month: what fits under a narrow column. */
function shortName({ days, unit }: TimelineColumn): string {
  return unit === "year"
    ? `’${days.first.slice(2, 4)}`
    : `${days.first.slice(2, 4)}/${days.first.slice(5, 7)}`;
}
