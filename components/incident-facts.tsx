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
  /** Whether the kinds of data stand above already. */
  readonly isDataShown?: boolean;
}

/** The facts of an incident as a list of terms, its caveats, and the sources to open. */
export function IncidentFacts({ incident, exposure, isDataShown = false }: Props) {
  const { incidents, dataClass, evidence, period, date, concerned, count, group, ended, list, language } =
    useTexts();
  const { groups = [], happened = [], checked } = incident;
  const facts: readonly (readonly [term: string, text: string | undefined])[] = [
    [incidents.evidence, evidence(incident.evidence.grade, incident.evidence.by)],
    // Where not everybody lost the same, the groups below say who.
    [incidents.concerned, exposure && groups.length === 0 ? concerned(exposure) : undefined],
    [
      incidents.departure,
      incident.dataLeft === "yes" && incident.evidence.grade !== "confirmed"
        ? incidents.leftAsReported
        : incidents.left[incident.dataLeft],
    ],
    [
      incidents.dataClasses,
      isDataShown || groups.length > 0
        ? undefined
        : list(incident.dataClasses.map((each) => dataClass[each])) || undefined,
    ],
    [incidents.counts, incident.counts.map(count).join(incidents.countSeparator) || undefined],
    [incidents.passwords, incident.passwordStorage && incidents.storage[incident.passwordStorage]],
    [incidents.period, period(incident)],
    [incidents.found, incident.foundOn && date(incident.foundOn)],
    [incidents.disclosed, incident.disclosedOn && date(incident.disclosedOn)],
    [incidents.listed.term, incident.listedOn && date(incident.listedOn)],
    [incidents.resurfaced, incident.resurfacedOn && date(incident.resurfacedOn)],
    [
      incidents.happened,
      happened.length > 0 ? list(happened.map((act) => incidents.happenings[act])) : undefined,
    ],
    [incidents.ended, incident.ended && list(ended(incident.ended))],
    [
      incidents.checked,
      checked
        ? `${date(checked.on)} · ${incidents.checks[checked.how]}`
        : incident.layer === "feed"
          ? incidents.listed.asItStands
          : incidents.unchecked,
    ],
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
      {groups.length > 0 && (
        <>
          <h4>{incidents.groups}</h4>
          <ul className="facts-groups">
            {groups.map(group).map(({ who, counts, data }, at) => (
              <li key={groups[at]?.id}>
                <b>{who}</b> <span className="num">{counts}</span>
                <p className="soft">{data}</p>
              </li>
            ))}
          </ul>
        </>
      )}
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
      <SourceList incident={incident} />
    </div>
  );
}
