import { useMemo, useState } from "react";
import { GrowingList } from "#components/growing-list.tsx";
import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Day } from "#lib/domain/day.ts";
import { type Timeline as Listed, type TimelineYear, timelineOf } from "#lib/domain/timeline.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { TimelineRow } from "./timeline-row.tsx";
import "./timeline.css";

interface Props {
  readonly weighed: Weighed;
  readonly today: Day;
}

/** What happened at the person's services, newest first: the last twelve months, then year by year. */
export function Timeline({ weighed, today }: Props) {
  const { timeline: words } = useSummaryTexts();
  const [isWhole, setWhole] = useState(false);
  const listed = useMemo(() => timelineOf(weighed, today, isWhole), [weighed, today, isWhole]);
  const count = countIn(listed);
  useAnnounced(words.shown(count));
  if (count === 0 && listed.unlikely === 0) return <p className="soft">{words.nothing}</p>;
  return (
    <div className="timeline">
      {listed.unlikely > 0 && (
        <fieldset className="timeline-choice">
          <legend className="small soft">{words.show}</legend>
          <Button look="choice" aria-pressed={!isWhole} onClick={() => setWhole(false)}>
            {words.concerning}
          </Button>
          <Button look="choice" aria-pressed={isWhole} onClick={() => setWhole(true)}>
            {words.all}
          </Button>
        </fieldset>
      )}
      {count === 0 ? <p className="soft">{words.nothingOpen}</p> : <TimelineParts {...listed} />}
    </div>
  );
}

const countIn = ({ recent, earlier }: Listed) =>
  earlier.reduce((sum, { entries }) => sum + entries.length, recent.length);

function TimelineParts({ recent, earlier }: Listed) {
  const { timeline: words, shell } = useSummaryTexts();
  return (
    <>
      <section className="timeline-part">
        <h2>{words.recent}</h2>
        {recent.length === 0 && <p className="soft">{words.noneRecent}</p>}
        <ul>
          {recent.map((entry) => (
            <TimelineRow key={entry.exposure.incident.id} entry={entry} headingLevel={3} />
          ))}
        </ul>
      </section>
      {earlier.length > 0 && (
        <section className="timeline-part">
          <h2>{words.earlier}</h2>
          <GrowingList name="years" entries={earlier} more={shell.more} by={8}>
            {(shown) => shown.map((year) => <Year key={year.year ?? "unknown"} {...year} />)}
          </GrowingList>
        </section>
      )}
    </>
  );
}

function Year({ year, entries }: TimelineYear) {
  const { timeline: words, date } = useSummaryTexts();
  return (
    <div className="timeline-year">
      <h3 className="num">{year === undefined ? words.unknownYear : date(year as `${number}`)}</h3>
      <ul>
        {entries.map((entry) => (
          <TimelineRow key={entry.exposure.incident.id} entry={entry} headingLevel={4} />
        ))}
      </ul>
    </div>
  );
}
