import { useId, useRef, useState } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Dialog, type DialogHandle, DialogWays } from "#components/ui/dialog.tsx";
import { isSameWord } from "#lib/domain/same-word.ts";
import "./erase-section.css";

interface Props {
  readonly onErase: () => void;
}

/** The way to erase everything, with a question before it. */
export function EraseSection({ onErase }: Props) {
  const { erase: words } = useSummaryTexts().settings;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card heading={words.heading}>
      <p className="small soft">{words.note}</p>
      <p>
        <Button look="danger" onClick={() => setIsAsking(true)}>
          {words.open}
        </Button>
      </p>
      {isAsking && <EraseDialog onErase={onErase} onClose={() => setIsAsking(false)} />}
    </Card>
  );
}

interface DialogProps {
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Asks whether really everything is to be erased. A word must be typed: a slip of the hand cannot do it. */
export function EraseDialog({ onErase, onClose }: DialogProps) {
  const { erase: words } = useSummaryTexts().settings;
  const dialog = useRef<DialogHandle>(null);
  const [typed, setTyped] = useState("");
  const id = useId();
  const isConfirmed = isSameWord(typed, words.word);
  return (
    <Dialog ref={dialog} question={words.question} extent={words.extent} onClose={onClose}>
      <form
        className="erase-form"
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
        <DialogWays>
          <Button look="choice" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </Button>
          <Button look="danger" type="submit" disabled={!isConfirmed}>
            {words.confirm}
          </Button>
        </DialogWays>
      </form>
    </Dialog>
  );
}
