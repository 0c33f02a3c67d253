import type { Day } from "#lib/domain/day.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { useSources } from "./sources-context.tsx";
import { useTexts } from "./texts-context.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import "./doubts.css";

interface Props {
  readonly incident: Incident;
  readonly serviceName: string;
  /** What led to the service, or its own address. */
  readonly host: string;
  /** Of the catalogue in use. */
  readonly checkedOn: Day;
  /** What to do now, in one sentence. */
  readonly whatNow: string;
}

/** Five doubts answered: is this real, which incident, how do you know, which account, what now (Huang 2022). */
export function Doubts(props: Props) {
  const { doubts } = useTexts().advice;
  return (
    <Disclosure summary={doubts.heading}>
      <Answers {...props} />
    </Disclosure>
  );
}

function Answers({ incident, serviceName, host, checkedOn, whatNow }: Props) {
  const texts = useTexts();
  const { doubts } = texts.advice;
  const [source] = useSources(incident) ?? [];
  const pairs: readonly (readonly [question: string, answer: string])[] = [
    [doubts.isItReal.question, doubts.isItReal.answer(texts.date(checkedOn))],
    [doubts.whichIncident.question, texts.incidentTitle(incident)],
    [
      doubts.howKnown.question,
      // What a breach index lists names it already.
      [texts.said(incident), incident.indexEntry ? "" : source?.publisher].filter(Boolean).join(" · "),
    ],
    [doubts.whichAccount.question, doubts.whichAccount.answer(serviceName, host)],
    [doubts.whatNow.question, `${whatNow} ${doubts.noFault}`],
  ];
  return (
    <dl className="doubts small">
      {pairs.map(([question, answer]) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd className="soft">{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
