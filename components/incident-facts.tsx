import type { Incident } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Exposure } from "#lib/domain/verdict.ts";
import { SourceList } from "./source-list.tsx";
import { useTexts } from "./texts-context.tsx";
import "./incident-facts.css";

interface Props {
  readonly incident: Incident;
  /** How it concerns the person; nothing where it is about no service of theirs. */
  readonly exposure: Exposure | undefined;
}

/** The facts of an incident as a list of terms, its caveats, and the sources to open. */
export function IncidentFacts({ incident, exposure }: Props) {
  const { incidents, evidence, period, date, concerned, count, language } = useTexts();
  const facts: readonly (readonly [term: string, text: string | undefined])[] = [
    [incidents.evidence, evidence(incident.evidence.grade, incident.evidence.by)],
    [incidents.concerned, exposure && concerned(exposure)],
    [incidents.departure, incidents.left[incident.dataLeft]],
    [incidents.counts, incident.counts.map(count).join(incidents.countSeparator) || undefined],
    [incidents.passwords, incident.passwordStorage && incidents.storage[incident.passwordStorage]],
    [incidents.period, period(incident)],
    [incidents.disclosed, incident.disclosedOn && date(incident.disclosedOn)],
  ];
  return (
    <div className="facts small">
      <dl>
        {facts.map(
          ([term, text]) =>
            text !== undefined && (
              <div key={term}>
                <dt>{term}</dt>
                <dd className="num">{text}</dd>
              </div>
            ),
        )}
      </dl>
      {incident.caveats.length > 0 && (
        <>
          <h4>{incidents.caveats}</h4>
          <ul className="facts-caveats">
            {incident.caveats.map((caveat) => (
              <li key={textOf(caveat, language)}>{textOf(caveat, language)}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{incidents.sources}</h4>
      <SourceList sources={incident.sources} />
    </div>
  );
}
