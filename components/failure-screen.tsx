import { useState } from "react";
import type { Failure } from "#lib/domain/failure.ts";
import { MessageScreen } from "./message-screen.tsx";
import { useTexts } from "./texts-context.tsx";

interface Props {
  readonly failure: Failure;
  readonly onRetry: () => void;
  /** Deletes a record that cannot be read. */
  readonly onBeginAnew: () => void;
}

/** Said in place of a page whose record cannot be read: what is in the way, and what can be done. */
export function FailureScreen({ failure, onRetry, onBeginAnew }: Props) {
  const { screens } = useTexts();
  const [isAsking, setAsking] = useState(false);
  return (
    <MessageScreen screen={screens.failures[failure]} role="alert" onRetry={onRetry}>
      {failure === "damaged" &&
        (isAsking ? (
          <button type="button" className="choice dangerous" onClick={onBeginAnew}>
            {screens.beginAnewForSure}
          </button>
        ) : (
          <button type="button" className="choice" onClick={() => setAsking(true)}>
            {screens.beginAnew}
          </button>
        ))}
    </MessageScreen>
  );
}
