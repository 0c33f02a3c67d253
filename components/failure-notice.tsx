import type { Failure } from "#lib/domain/failure.ts";
import { useTexts } from "./texts-context.tsx";
import "./catalogue-notice.css";

interface Props {
  /** What kept the newest action from being stored; nothing where it was. */
  readonly failure: Failure | undefined;
  readonly onDismiss: () => void;
}

/** Says that something was not saved, above a page that stays as it is. */
export function FailureNotice({ failure, onDismiss }: Props) {
  const { screens } = useTexts();
  if (failure === undefined) return null;
  return (
    <p className="catalogue-notice small" role="alert">
      {screens.notSaved[failure]}{" "}
      <button type="button" className="text-button" onClick={onDismiss}>
        {screens.dismiss}
      </button>
    </p>
  );
}
