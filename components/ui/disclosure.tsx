import { type ReactNode, useState } from "react";
import "./disclosure.css";

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/**
 * One click away: a native `<details>`, which keyboards and screen readers know. What is in it is made
 * when it is first opened, so that a screen with many of them appears at once.
 */
export function Disclosure({ summary, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="disclosure" onToggle={() => setWasOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && <div className="disclosure-body">{children}</div>}
    </details>
  );
}
