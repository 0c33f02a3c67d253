import { type ReactNode, useState } from "react";
import "./disclosure.css";

interface Props {
  readonly summary: ReactNode;
  /** Read out in place of the summary, where a page has several with the same words. It begins with them. */
  readonly label?: string;
  /** As a row of a list, which the summary fills. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/**
 * One click away: a native `<details>`, which keyboards and screen readers know. What is in it is made
 * when it is first opened, so that a screen with many of them appears at once.
 */
export function Disclosure({ summary, label, isWide, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="disclosure" data-wide={isWide} onToggle={() => setWasOpened(true)}>
      <summary aria-label={label}>{summary}</summary>
      {wasOpened && <div className="disclosure-body">{children}</div>}
    </details>
  );
}
