import { GrowingList } from "#components/growing-list.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { timelineFacts } from "#components/timeline-facts.ts";
import type { TimelineEntry } from "#lib/domain/timeline.ts";
import "./timeline-table.css";

/** The timeline as a table: everything that its pictures show, in words. */
export function TimelineTable({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const texts = useSummaryTexts();
  const { incidents, verdict, incidentTitle, evidence, list, timeline, shell } = texts;
  const { table, tableColumns, account } = timeline;
  const heads = [
    tableColumns.incident,
    tableColumns.services,
    incidents.period,
    incidents.disclosed,
    incidents.evidence,
    incidents.counts,
    tableColumns.verdict,
    account,
  ];
  return (
    <GrowingList name="table" entries={entries} more={shell.more}>
      {(rows) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reached by keyboard
        <section className="timeline-table" aria-label={table} tabIndex={0}>
          <table className="num">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((entry) => {
                const { incident, verdict: known } = entry.exposure;
                const facts = timelineFacts(entry, texts);
                return (
                  <tr key={incident.id}>
                    <th scope="row">{incidentTitle(incident)}</th>
                    <td>{list(facts.services)}</td>
                    <td>{facts.period}</td>
                    <td>{facts.disclosed}</td>
                    <td>{evidence(incident.evidence.grade, incident.evidence.by)}</td>
                    <td>{facts.counts}</td>
                    <td>{verdict.label[known]}</td>
                    <td>{list(facts.accounts)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </GrowingList>
  );
}
