import { useEffect, useId, useRef } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";

interface Props {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks whether a service is really to leave the list, and says what goes with it. */
export function RemoveDialog({ name, onRemove, onClose }: Props) {
  const words = useSummaryTexts().serviceList;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="question-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{words.removeConfirm(name)}</h2>
      <p className="small soft">{words.removeNote}</p>
      <p className="dialog-ways">
        <button type="button" className="choice" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
        <button type="button" className="choice dangerous" onClick={onRemove}>
          {words.remove}
        </button>
      </p>
    </dialog>
  );
}
