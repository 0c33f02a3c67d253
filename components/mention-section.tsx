import { textOf } from "#lib/domain/language.ts";
import type { NamedIncident } from "#lib/domain/named-incident.ts";
import { SourceList } from "./source-list.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";

/** Incidents in which a service is only named, in their own words and apart from its own incidents. */
export function MentionSection({ mentions }: { readonly mentions: readonly NamedIncident[] }) {
  const { mentions: words, incidents, incidentTitle, language } = useTexts();
  return (
    <section className="panel">
      <h2 className="eyebrow">{words.heading}</h2>
      <ul>
        {mentions.map(({ mention, incident }) => (
          <li key={incident.id} className="incident">
            <h3>{incidentTitle(incident)}</h3>
            <p className="incident-line small soft">
              <span className="chip skipped">{words.role[mention.role]}</span>
            </p>
            <p className="small incident-note">{textOf(mention.note, language)}</p>
            <Disclosure summary={<span>{incidents.sources}</span>}>
              <div className="small">
                <SourceList sources={incident.sources} />
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
