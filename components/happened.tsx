import { happenedOn } from "#lib/domain/incident.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Exposure } from "#lib/domain/verdict.ts";
import { IncidentFacts } from "./incident-facts.tsx";
import { SaidBy } from "./said-by.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import "./happened.css";

interface Props {
  readonly exposure: Exposure;
  /** The services it is about, where the person is not at one of them. */
  readonly services?: readonly Service[];
  /** Why nothing is asked because of it, beside whether it concerns the reader. */
  readonly why?: string;
  readonly headingLevel?: 3 | 4;
}

/** What happened, when, by whom it was said, how many it is about, and whether it concerns the reader. */
export function Happened({ exposure, services = [], why, headingLevel = 3 }: Props) {
  const texts = useTexts();
  const { incident, verdict } = exposure;
  const happened = happenedOn(incident);
  const Heading = `h${headingLevel}` as const;
  const names = services.map(({ name }) => textOf(name, texts.language)).join(" · ");
  const title = texts.incidentTitle(incident);
  const [count] = incident.counts;
  return (
    <article className="happened" data-incident={incident.id}>
      <p className="small soft num">{happened && texts.month(happened)}</p>
      <div>
        <Heading className="happened-title">
          {names && <span className="happened-services">{names} </span>}
          {title}
        </Heading>
        <p className="small soft">
          <SaidBy incident={incident} />
          {count && ` · ${texts.count(count)}`}
        </p>
        <p className="small">
          <b className="happened-verdict" data-verdict={verdict}>
            {texts.verdict.label[verdict]}
          </b>{" "}
          {texts.sentences(texts.verdictReason(exposure), why)}
        </p>
        <Disclosure summary={texts.incidents.more} label={`${texts.incidents.more}: ${title}`}>
          {incident.note && <p className="small">{textOf(incident.note, texts.language)}</p>}
          <IncidentFacts incident={incident} exposure={exposure} />
        </Disclosure>
      </div>
    </article>
  );
}
