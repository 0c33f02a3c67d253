import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef } from "react";
import "./dialog.css";

/** Closes a dialog from within it, as Escape does. */
export interface DialogHandle {
  readonly close: () => void;
}

interface Props {
  readonly ref: Ref<DialogHandle>;
  readonly question: string;
  /** What comes of saying yes; read out with the question. */
  readonly extent: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A question that must be answered before anything else: a native modal dialog. */
export function Dialog({ ref, question, extent, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  useImperativeHandle(ref, () => ({ close: () => dialog.current?.close() }), []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-extent`}
      onClose={onClose}
    >
      <h2 id={`${id}-question`}>{question}</h2>
      <p id={`${id}-extent`} className="small soft">
        {extent}
      </p>
      {children}
    </dialog>
  );
}

/** The ways out of a dialog, side by side; the one that changes nothing first. */
export function DialogWays({ children }: { readonly children: ReactNode }) {
  return <p className="dialog-ways">{children}</p>;
}
