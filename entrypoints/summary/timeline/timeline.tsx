import { useId, useMemo, useState } from "react";
import { GrowingList } from "#components/growing-list.tsx";
import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { isOpen } from "#lib/domain/assess-exposure.ts";
import type { Day } from "#lib/domain/day.ts";
import type { CountUnit } from "#lib/domain/incident.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { timelineOf } from "#lib/domain/timeline.ts";
import { columnsOf, entriesOf } from "#lib/domain/timeline-columns.ts";
import { extentOf } from "#lib/domain/timeline-extent.ts";
import { sizeIn, unitsOf } from "#lib/domain/timeline-units.ts";
import { timelineAxis } from "./timeline-axis.ts";
import { TimelineColumns } from "./timeline-columns.tsx";
import { TimelineLegend } from "./timeline-legend.tsx";
import { markAreas } from "./timeline-mark.tsx";
import { TimelinePaint } from "./timeline-plot.tsx";
import { TimelineRow, TimelineRuler } from "./timeline-row.tsx";
import { TimelineTable } from "./timeline-table.tsx";
import "./timeline.css";

interface Props {
  readonly services: readonly OwnService[];
  /** The person's own day. */
  readonly today: Day;
}

/** When the incidents at the person's services happened and became known, by year and one by one. */
export function Timeline({ services, today }: Props) {
  const { timeline: words, shell } = useSummaryTexts();
  const [isAllShown, setAllShown] = useState(false);
  const [chosenStart, setChosenStart] = useState<Day>();
  const [chosenUnit, setChosenUnit] = useState<CountUnit>();
  const unitField = useId();

  const all = useMemo(() => timelineOf(services, today), [services, today]);
  const open = useMemo(() => all.filter(({ exposure }) => isOpen(exposure)), [all]);
  const entries = isAllShown ? all : open;
  const columns = useMemo(() => columnsOf(entries, today), [entries, today]);
  const column = columns.find(({ days }) => days.first === chosenStart);
  const shown = useMemo(() => (column ? entriesOf(entries, column) : entries), [entries, column]);
  const units = useMemo(() => unitsOf(entries), [entries]);
  const unit = units.find((known) => known === chosenUnit) ?? units[0];
  // Over all entries, and not only those of a chosen year: a mark stays as large as it was.
  const areaOf = useMemo(
    () => markAreas(Math.max(0, ...entries.flatMap((entry) => (unit && sizeIn(entry, unit)) ?? []))),
    [entries, unit],
  );
  useAnnounced(words.shown(shown.length));
  const axis = useMemo(() => timelineAxis(extentOf(shown, column, today)), [shown, column, today]);

  if (all.length === 0) return <p className="soft">{words.nothing}</p>;
  const folded = all.length - open.length;
  return (
    <>
      {folded > 0 && (
        <label className="timeline-all small">
          <input
            type="checkbox"
            checked={isAllShown}
            onChange={({ target }) => {
              setAllShown(target.checked);
              // The columns may be others then.
              setChosenStart(undefined);
            }}
          />{" "}
          {words.showAll(folded)}
        </label>
      )}
      {entries.length === 0 ? (
        <p className="soft">{words.nothingOpen}</p>
      ) : (
        <>
          <TimelinePaint />
          <TimelineColumns columns={columns} chosen={column} onChoose={setChosenStart} />
          <div className="timeline-head">
            <p className="small soft num">{words.shown(shown.length)}</p>
            {unit && (
              <p className="timeline-unit">
                <label className="small soft" htmlFor={unitField}>
                  {words.unit}
                </label>{" "}
                <select
                  id={unitField}
                  value={unit}
                  aria-describedby={`${unitField}-note`}
                  onChange={({ target }) => setChosenUnit(units.find((known) => known === target.value))}
                >
                  {units.map((known) => (
                    <option key={known} value={known}>
                      {words.units[known]}
                    </option>
                  ))}
                </select>
              </p>
            )}
            {unit && (
              <p id={`${unitField}-note`} className="timeline-unit-note small soft">
                {words.unitNote}
              </p>
            )}
          </div>
          <TimelineLegend entries={entries} />
          <TimelineRuler axis={axis} today={today} />
          {/* Another choice begins at its beginning again. */}
          <GrowingList
            key={`${isAllShown} ${chosenStart ?? ""}`}
            name={`rows ${isAllShown} ${chosenStart ?? ""}`}
            entries={shown}
            more={shell.more}
          >
            {(rows) => (
              <ol>
                {rows.map((entry) => (
                  <TimelineRow
                    key={entry.exposure.incident.id}
                    entry={entry}
                    axis={axis}
                    today={today}
                    unit={unit}
                    areaOf={areaOf}
                  />
                ))}
              </ol>
            )}
          </GrowingList>
          <Disclosure summary={words.table}>
            <TimelineTable entries={shown} />
          </Disclosure>
        </>
      )}
    </>
  );
}
