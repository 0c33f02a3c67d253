import { useState } from "react";
import type { Failure } from "#lib/domain/failure.ts";
import { MessageScreen } from "./message-screen.tsx";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";

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
    <main>
      <MessageScreen screen={screens.failures[failure]} role="alert" onRetry={onRetry}>
        {failure === "damaged" &&
          (isAsking ? (
            <Button look="danger" onClick={onBeginAnew}>
              {screens.beginAnewForSure}
            </Button>
          ) : (
            <Button look="choice" onClick={() => setAsking(true)}>
              {screens.beginAnew}
            </Button>
          ))}
      </MessageScreen>
    </main>
  );
}
