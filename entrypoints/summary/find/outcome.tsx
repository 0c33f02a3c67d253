import { type ReactNode, useEffect, useRef } from "react";
import "./outcome.css";

interface Props {
  /** `refused` is read out at once, and looks like it. */
  readonly kind: "done" | "refused" | "plain";
  readonly children: ReactNode;
}

/** What came of it. It takes the focus, and is read with it: nobody waits for what will not come. */
export function Outcome({ kind, children }: Props) {
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => outcome.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={outcome}
      className="find-outcome small"
      data-kind={kind}
      tabIndex={-1}
      {...(kind === "refused" && { role: "alert" })}
    >
      {children}
    </div>
  );
}
