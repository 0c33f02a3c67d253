import type { Destination } from "#lib/domain/destination.ts";
import { textOf } from "#lib/domain/language.ts";
import { pathFor, type Service } from "#lib/domain/service.ts";
import { useTexts } from "./texts-context.tsx";
import { ExternalLink } from "./ui/external-link.tsx";
import "./step-destination.css";

interface Props {
  readonly service: Service;
  readonly destination: Destination | undefined;
}

/** Where a step is done: the exact page, the way through the app, or an honest word that neither is known. */
export function StepDestination({ service, destination }: Props) {
  const texts = useTexts();
  if (!destination) return <p className="small soft">{texts.steps.noPage}</p>;

  const { kind, page } = destination;
  const path = pathFor(page, texts.language);
  return (
    <div className="destination">
      {page.url && (
        <ExternalLink href={page.url}>
          {texts.destination[kind](textOf(service.name, texts.language))}
        </ExternalLink>
      )}
      {path && (
        <p className="small">
          <span className="soft">{texts.steps.inApp}</span>{" "}
          <span className="destination-path" lang={path.language}>
            {path.words.join(" › ")}
          </span>
        </p>
      )}
    </div>
  );
}
