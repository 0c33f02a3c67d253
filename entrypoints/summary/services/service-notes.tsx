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
  const notes = notesOf(exposures, steps).flatMap((note) => textsOf(note, advice, texts) ?? []);
  if (notes.length === 0) return null;
  // Several incidents may give the same to know.
  const once = new Map(notes.map((note) => [note.sentence, note]));
  return (
    <Panel heading={texts.advice.happened.notes}>
      <ul className="small">
        {[...once.values()].map(({ title, sentence }) => (
          <li key={sentence}>
            {title !== undefined && <b>{title}</b>} {sentence}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface NoteTexts {
  /** What to keep in mind, where it is a habit. */
  readonly title?: string;
  readonly sentence: string;
}

function textsOf(note: Note, { steps }: Advice, { advice, language }: SummaryTexts): NoteTexts | undefined {
  switch (note.kind) {
    case "data-reachable-abroad":
      return { sentence: advice.happened.dataReachableAbroad };
    case "operator-changed":
      return { sentence: advice.happened.operatorChanged };
    case "habit": {
      const step = steps.get(note.stepId);
      return step && { title: textOf(step.title, language), sentence: textOf(step.consequence, language) };
    }
  }
}
