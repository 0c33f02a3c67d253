import type { ReactNode } from "react";
import "./disclosure.css";

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** One click away: a native `<details>`, which keyboards and screen readers know. */
export function Disclosure({ summary, children }: Props) {
  return (
    <details className="disclosure">
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
