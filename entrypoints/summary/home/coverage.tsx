import { IncidentItem } from "#components/incident-item.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { upToDateHref } from "../links.ts";
import "./coverage.css";

interface Props {
  readonly checkedOn: Day;
  /** What the catalogue lists. */
  readonly incidents: number;
  /** Those without a site to visit, newest first. */
  readonly homeless: readonly Incident[];
  readonly services: number;
  /** How many of its services are on the person's list. */
  readonly own: number;
  /** How many of the person's record it no longer lists. */
  readonly gone: number;
}

/** What the result can tell and what not: how much is known, and that the rest is not safe. */
export function Coverage({ checkedOn, incidents, homeless, services, own, gone }: Props) {
  const { date, shell, upToDate } = useSummaryTexts();
  const words = shell.coverage;
  return (
    <Card heading={words.heading}>
      <p className="num">{words.size(incidents, services, date(checkedOn))}</p>
      <p className="small">
        <a href={upToDateHref}>{upToDate.heading}</a>
      </p>
      <p className="num">{words.own(own)}</p>
      {gone > 0 && <p className="num">{words.gone(gone)}</p>}
      <p>
        <b>{words.caution}</b>
      </p>
      {homeless.length > 0 && <HomelessIncidents incidents={homeless} />}
      <h3 className="coverage-credits eyebrow">{words.credits}</h3>
      <p className="small soft">
        {words.creditsNote} <ExternalLink href="https://haveibeenpwned.com/">Have I Been Pwned</ExternalLink>{" "}
        (CC BY 4.0),{" "}
        <ExternalLink href="https://github.com/n0bisuke/haveibeenmorasareta">
          haveibeenmorasareta
        </ExternalLink>{" "}
        (CC BY 4.0)
      </p>
    </Card>
  );
}

/** Incidents that no visit can be matched with: data brokers, collections of leaks, registers of authorities. */
function HomelessIncidents({ incidents }: { readonly incidents: readonly Incident[] }) {
  const words = useSummaryTexts().shell.coverage;
  return (
    <Disclosure summary={words.homeless(incidents.length)}>
      <p className="small soft">{words.homelessNote}</p>
      <ul>
        {incidents.map((incident) => (
          <IncidentItem key={incident.id} incident={incident} />
        ))}
      </ul>
    </Disclosure>
  );
}
