import { useSummaryTexts } from "#components/texts-context.tsx";
import { timelineFacts } from "#components/timeline-facts.ts";
import { dataClassPermanence } from "#lib/domain/data-class.ts";
import type { Day } from "#lib/domain/day.ts";
import { exposedData } from "#lib/domain/exposure-ledger.ts";
import { textOf } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { minutesOf, openStepsOf, type PlanAction } from "#lib/domain/plan.ts";
import { timelineOf } from "#lib/domain/timeline.ts";
import "./print-report.css";

interface Props {
  /** The sentence on where the person stands. */
  readonly standing: string;
  readonly services: readonly OwnService[];
  readonly plan: readonly PlanAction[];
  /** The person's own day. */
  readonly today: Day;
}

/** The whole summary for paper: everything is open, boxes are ticked by hand, colours are not needed. */
export function PrintReport({ standing, services, plan, today }: Props) {
  const texts = useSummaryTexts();
  const {
    language,
    date,
    list,
    dataClass,
    incidents,
    verdict,
    exposedData: ledger,
    saving,
    timeline,
    shell,
    plan: planWords,
  } = texts;
  const { report } = saving;
  const columns = timeline.tableColumns;
  const exposed = exposedData(services);
  const entries = timelineOf(services, today);
  const open = plan.filter((action) => action.open > 0);
  return (
    <article className="print-report">
      <header>
        <h1>{report.title}</h1>
        <p>{report.madeOn(date(today))}</p>
      </header>
      <p className="print-standing">
        {standing}
        {open.length > 0 && ` ${texts.standing.stepsLeft(openStepsOf(open), minutesOf(plan))}`}
      </p>
      <h2>{shell.views.plan}</h2>
      {open.length === 0 && <p>{planWords.nothing}</p>}
      {open.map(({ step, planned }) => (
        <section key={step.id} className="print-action">
          <h3>{textOf(step.title, language)}</h3>
          <p>{textOf(step.how, language)}</p>
          <ul>
            {planned
              .filter(({ assessed }) => assessed.state === "open")
              .map(({ own }) => (
                <li key={own.service.id}>
                  <span aria-hidden="true">☐</span> {textOf(own.service.name, language)}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h2>{ledger.heading}</h2>
      {exposed.length === 0 ? (
        <p>{ledger.nothing}</p>
      ) : (
        <table>
          <tbody>
            {exposed.map((entry) => (
              <tr key={entry.dataClass}>
                <th scope="row">{dataClass[entry.dataClass]}</th>
                <td>{ledger.permanence[dataClassPermanence[entry.dataClass]]}</td>
                <td>{entry.since === undefined ? "" : ledger.since(date(entry.since))}</td>
                <td>{list(entry.at.map(({ own }) => textOf(own.service.name, language)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{report.incidents}</h2>
      {entries.length === 0 ? (
        <p>{timeline.nothing}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {[
                columns.incident,
                columns.services,
                incidents.period,
                incidents.disclosed,
                incidents.evidence,
                columns.verdict,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => {
              const { incident, verdict: known } = entry.exposure;
              const facts = timelineFacts(entry, texts);
              return (
                <tr key={incident.id}>
                  <th scope="row">{texts.incidentTitle(incident)}</th>
                  <td>{list(facts.services)}</td>
                  <td>{facts.period}</td>
                  <td>{facts.disclosed}</td>
                  <td>{incidents.grade[incident.evidence.grade]}</td>
                  <td>{verdict.label[known]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="print-caution">{shell.coverage.caution}</p>
    </article>
  );
}
