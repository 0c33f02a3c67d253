import type { Exposure } from "#lib/domain/assess-exposure.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { knownOn } from "#lib/domain/known-on.ts";
import { textOf } from "#lib/domain/language.ts";
import { IncidentFacts } from "./incident-facts.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import "./incident-item.css";

interface Props {
  readonly incident: Incident;
  /** How it concerns the person; nothing where it is about no service of theirs. */
  readonly exposure?: Exposure;
}

/** One incident: when, what, how sure and how much at a glance; all facts and sources one click away. */
export function IncidentItem({ incident, exposure }: Props) {
  const { incidents, verdict, incidentTitle, verdictReason, date, count, dataClass, language } = useTexts();
  const { grade } = incident.evidence;
  const known = knownOn(incident) ?? "";
  return (
    <li className="incident">
      <h3>{incidentTitle(incident)}</h3>
      <p className="incident-line small soft">
        <span className={`chip ${grade}`}>{incidents.grade[grade]}</span>
        <span className="num">{date(known.slice(0, 7))}</span>
        <span className="num">{incident.counts.map(count).join(incidents.countSeparator)}</span>
      </p>
      {exposure && (
        <p className="incident-verdict small">
          <b>{verdict.label[exposure.verdict]}</b> <span className="soft">{verdictReason(exposure)}</span>
        </p>
      )}
      {incident.note && <p className="small incident-note">{textOf(incident.note, language)}</p>}
      {incident.dataClasses.length > 0 && (
        <ul className="incident-classes" aria-label={incidents.dataClasses}>
          {incident.dataClasses.map((dataClassId) => (
            <li key={dataClassId} className="data">
              {dataClass[dataClassId]}
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={<span>{incidents.more}</span>}>
        <IncidentFacts incident={incident} exposure={exposure} />
      </Disclosure>
    </li>
  );
}
