import type { Incident } from "#lib/domain/incident.ts";
import { useSources } from "./sources-context.tsx";
import { useTexts } from "./texts-context.tsx";
import { ExternalLink } from "./ui/external-link.tsx";

/** The sources of an incident, best first, each to be opened. */
export function SourceList({ incident }: { readonly incident: Incident }) {
  const { date, language, incidentTitle } = useTexts();
  const sources = useSources(incident) ?? [];
  const languageNames = new Intl.DisplayNames(language, { type: "language" });
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.url}>
          <ExternalLink
            href={source.url}
            lang={source.language}
            // A publisher tells of many incidents.
            {...(!source.title && { label: `${source.publisher}: ${incidentTitle(incident)}` })}
          >
            {source.publisher}
            {source.title && `: ${source.title}`}
          </ExternalLink>{" "}
          <span className="soft num">
            {[
              source.publishedOn && date(source.publishedOn),
              source.language !== language && languageNames.of(source.language),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
