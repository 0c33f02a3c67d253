import { useSummaryTexts } from "#components/texts-context.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { textOf } from "#lib/domain/language.ts";
import { type Note, notesOf } from "#lib/domain/notes.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import type { SummaryTexts } from "#lib/locales/texts.ts";

interface Props extends Pick<OwnService, "exposures" | "steps"> {
  readonly advice: Advice;
}

/** What is worth knowing at a service without anything to do; nothing where there is none. */
export function ServiceNotes({ exposures, steps, advice }: Props) {
  const texts = useSummaryTexts();
  const sentences = new Set(
    notesOf(exposures, steps).flatMap((note) => sentenceOf(note, advice, texts) ?? []),
  );
  if (sentences.size === 0) return null;
  return (
    <Panel heading={texts.advice.happened.notes}>
      <ul className="small">
        {[...sentences].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Panel>
  );
}

function sentenceOf(note: Note, { steps }: Advice, { advice, language }: SummaryTexts): string | undefined {
  switch (note.kind) {
    case "data-reachable-abroad":
      return advice.happened.dataReachableAbroad;
    case "operator-changed":
      return advice.happened.operatorChanged;
    case "habit": {
      const step = steps.get(note.stepId);
      return step && textOf(step.consequence, language);
    }
  }
}
