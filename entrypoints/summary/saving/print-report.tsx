import { breachIndex } from "#components/said-by.tsx";
import type { StepContext } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { exposedData } from "#lib/domain/exposed.ts";
import { ownIncidents } from "#lib/domain/home.ts";
import { happenedOn } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Weighed } from "#lib/domain/weigh.ts";
import { Paper } from "../paper.tsx";
import { PrintedPlan } from "../plan/printed-plan.tsx";
import "./print-report.css";

interface Props extends Pick<StepContext, "advice" | "today" | "region" | "serviceOf"> {
  readonly weighed: Weighed;
  /** The sentence on where the person stands. */
  readonly standing: string;
}

/** The whole summary for paper: the plan, what of theirs may be out, and every incident. */
export function PrintReport({ weighed, standing, today, ...context }: Props) {
  const texts = useSummaryTexts();
  const { language, list, dataClassHead, verdict, saving, shell } = texts;
  const { report } = saving;
  const { credit } = texts.upToDate.list;
  const { columns } = report;
  const exposed = exposedData(weighed.services);
  const incidents = ownIncidents(weighed);
  const namesOf = (services: readonly Service[]) => list(services.map(({ name }) => textOf(name, language)));
  return (
    <Paper title={report.title} today={today}>
      <p className="print-standing">{standing}</p>
      <PrintedPlan {...context} steps={weighed.steps} filter={{}} />
      <section className="print-part">
        <h2>{report.data}</h2>
        {exposed.length === 0 ? (
          <p>{report.noData}</p>
        ) : (
          <PrintedTable
            heads={[columns.data, columns.newest, columns.services]}
            rows={exposed.map((entry) => ({
              key: entry.dataClass,
              cells: [
                dataClassHead(entry.dataClass),
                entry.newest && texts.month(entry.newest),
                namesOf(entry.at.map(({ own }) => own.service)),
              ],
            }))}
          />
        )}
      </section>
      <section className="print-part">
        <h2>{report.incidents}</h2>
        {incidents.length === 0 ? (
          <p>{report.noIncidents}</p>
        ) : (
          <PrintedTable
            heads={[columns.incident, columns.when, columns.services, columns.said, columns.verdict]}
            rows={incidents.map(({ exposure, services }) => {
              const { incident } = exposure;
              const when = happenedOn(incident);
              return {
                key: incident.id,
                cells: [
                  texts.incidentTitle(incident),
                  when && texts.month(when),
                  namesOf(services),
                  texts.said(incident),
                  verdict.label[exposure.verdict],
                ],
              };
            })}
          />
        )}
        {incidents.some(({ exposure }) => exposure.incident.layer === "feed") && (
          <p>
            {credit} {breachIndex.name}, {breachIndex.address} (CC BY 4.0)
          </p>
        )}
        <p className="print-caution">{shell.coverage.caution}</p>
      </section>
    </Paper>
  );
}

interface TableProps {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly (string | undefined)[] }[];
}

/** A table whose head comes again on each sheet; the first cell of a row names it. */
function PrintedTable({ heads, rows }: TableProps) {
  return (
    <table className="print-table">
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
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
