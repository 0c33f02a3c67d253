import { textOf } from "#lib/domain/language.ts";
import type { NamedIncident } from "#lib/domain/named-incident.ts";
import { IncidentFrame, IncidentNote } from "./incident-item.tsx";
import { SourceList } from "./source-list.tsx";
import { useTexts } from "./texts-context.tsx";
import { Chip } from "./ui/chip.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { Panel } from "./ui/panel.tsx";

interface Props {
  readonly mentions: readonly NamedIncident[];
  /** One click away, where the service has incidents of its own. */
  readonly isFolded?: boolean;
}

/** Incidents in which a service is only named, in their own words and apart from its own incidents. */
export function MentionSection({ mentions, isFolded = false }: Props) {
  const { heading } = useTexts().mentions;
  if (isFolded) {
    return (
      <Disclosure summary={heading}>
        <MentionList mentions={mentions} />
      </Disclosure>
    );
  }
  return (
    <Panel heading={heading}>
      <MentionList mentions={mentions} />
    </Panel>
  );
}

function MentionList({ mentions }: Pick<Props, "mentions">) {
  const { mentions: words, incidents, incidentTitle, language } = useTexts();
  return (
    <ul>
      {mentions.map(({ mention, incident }) => (
        <IncidentFrame
          key={incident.id}
          title={incidentTitle(incident)}
          line={<Chip look="left">{words.role[mention.role]}</Chip>}
        >
          <IncidentNote>{textOf(mention.note, language)}</IncidentNote>
          <Disclosure summary={incidents.sources} label={`${incidents.sources}: ${incidentTitle(incident)}`}>
            <div className="small">
              <SourceList incident={incident} />
            </div>
          </Disclosure>
        </IncidentFrame>
      ))}
    </ul>
  );
}
