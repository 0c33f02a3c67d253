import type { ReactNode } from "react";
import { groupsOf, type Incident, knownOn, namesWhom } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Exposure } from "#lib/domain/verdict.ts";
import { IncidentFacts } from "./incident-facts.tsx";
import { SaidBy } from "./said-by.tsx";
import { useTexts } from "./texts-context.tsx";
import { Chip } from "./ui/chip.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import "./incident-item.css";

interface Props {
  readonly incident: Incident;
  /** How it concerns the person; nothing where it is about no service of theirs. */
  readonly exposure?: Exposure;
}

/** One incident: when, what, how sure and how much at a glance; all facts and sources one click away. */
export function IncidentItem({ incident, exposure }: Props) {
  const { incidents, verdict, incidentTitle, verdictReason, month, count, dataClass, group, language } =
    useTexts();
  const { grade } = incident.evidence;
  const known = knownOn(incident);
  return (
    <IncidentFrame
      title={incidentTitle(incident)}
      line={
        <>
          <Chip look={grade}>{incidents.grade[grade]}</Chip>
          <span className="num">{known && month(known)}</span>
          <span className="num">{incident.counts.map(count).join(incidents.countSeparator)}</span>
          {incident.layer === "feed" && <SaidBy incident={incident} />}
        </>
      }
    >
      {exposure && (
        <p className="small">
          <b>{verdict.label[exposure.verdict]}</b> <span className="soft">{verdictReason(exposure)}</span>
        </p>
      )}
      {!exposure && namesWhom(incident) && (
        <p className="small soft">
          {incidents.concerned}:{" "}
          {groupsOf(incident)
            .map((one) => group(one).who)
            .join(incidents.countSeparator)}
        </p>
      )}
      {incident.note && <IncidentNote>{textOf(incident.note, language)}</IncidentNote>}
      {incident.dataClasses.length > 0 && (
        <ul className="incident-classes" aria-label={incidents.dataClasses}>
          {incident.dataClasses.map((dataClassId) => (
            <li key={dataClassId}>
              <Chip look="data">{dataClass[dataClassId]}</Chip>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={incidents.more} label={`${incidents.more}: ${incidentTitle(incident)}`}>
        <IncidentFacts incident={incident} exposure={exposure} isDataShown />
      </Disclosure>
    </IncidentFrame>
  );
}

interface FrameProps {
  readonly title: string;
  /** When, how sure, how much; or in which part. */
  readonly line: ReactNode;
  readonly children: ReactNode;
}

/** What incidents have in common in a list. */
export function IncidentFrame({ title, line, children }: FrameProps) {
  return (
    <li className="incident">
      <h3>{title}</h3>
      <p className="incident-line small soft">{line}</p>
      {children}
    </li>
  );
}

/** What the facts of an incident cannot say. */
export const IncidentNote = ({ children }: { readonly children: string }) => (
  <p className="incident-note small">{children}</p>
);
