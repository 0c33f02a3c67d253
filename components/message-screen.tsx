import type { ReactNode } from "react";
import type { Screen } from "#lib/locales/messages/popup.ts";
import { useAnnounced } from "./live-region.tsx";
import { useTexts } from "./texts-context.tsx";
import { Amulet } from "./ui/amulet.tsx";
import { Button } from "./ui/button.tsx";
import "./message-screen.css";

interface Props {
  readonly screen: Screen;
  /** `alert` is announced at once: for what failed. */
  readonly role?: "alert";
  /** Offered where trying again can help. */
  readonly onRetry?: () => void;
  /** What else can be done from there. */
  readonly children?: ReactNode;
}

/** A state that is said in a title and a sentence. */
export function MessageScreen({ screen, role, onRetry, children }: Props) {
  const { screens } = useTexts();
  useAnnounced(role === "alert" ? undefined : screen.title);
  return (
    <div className="message-screen" role={role}>
      <Amulet size={34} />
      <h1 tabIndex={-1} elementtiming="standing">
        {screen.title}
      </h1>
      <p className="soft">{screen.text}</p>
      {onRetry && (
        <Button look="second" onClick={onRetry}>
          {screens.retry}
        </Button>
      )}
      {children}
    </div>
  );
}
