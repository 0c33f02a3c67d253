import { useEffect, useId, useRef, useState } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { isSameWord } from "#lib/domain/same-word.ts";
import "../services/service-page.css";
import "./erase-dialog.css";

interface Props {
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Asks whether really everything is to be erased. A word must be typed: a slip of the hand cannot do it. */
export function EraseDialog({ onErase, onClose }: Props) {
  const { erase: words } = useSummaryTexts().settings;
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const id = useId();
  const isConfirmed = isSameWord(typed, words.word);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="question-dialog erase-dialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-extent`}
      onClose={onClose}
    >
      <h2 id={`${id}-question`}>{words.question}</h2>
      <p id={`${id}-extent`} className="small soft">
        {words.extent}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isConfirmed) onErase();
        }}
      >
        <label htmlFor={`${id}-word`}>{words.typeWord(words.word)}</label>
        <input
          id={`${id}-word`}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="dialog-ways">
          <button type="button" className="choice" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="submit" className="choice dangerous" disabled={!isConfirmed}>
            {words.confirm}
          </button>
        </p>
      </form>
    </dialog>
  );
}
