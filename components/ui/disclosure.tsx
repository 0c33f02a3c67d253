import { type ReactNode, useId, useState } from "react";
import "./disclosure.css";

interface Props {
  readonly summary: ReactNode;
  /** What it is about, where the page has several with the same words: read out after them. */
  readonly about?: string;
  readonly children: ReactNode;
}

/**
 * One click away: a native `<details>`, which keyboards and screen readers know. What is in it is made
 * when it is first opened, so that a screen with many of them appears at once.
 */
export function Disclosure({ summary, about, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  const id = useId();
  const name = about === undefined ? {} : { "aria-labelledby": `${id}-words ${id}-about` };
  return (
    <details className="disclosure" aria-labelledby={`${id}-words`} onToggle={() => setWasOpened(true)}>
      <summary {...name}>
        <span id={`${id}-words`}>{summary}</span>
        {about !== undefined && (
          <span id={`${id}-about`} hidden>
            {about}
          </span>
        )}
      </summary>
      {wasOpened && <div className="disclosure-body">{children}</div>}
    </details>
  );
}
