import type { Failure } from "#lib/domain/failure.ts";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { Notice } from "./ui/notice.tsx";

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
    <Notice>
      {screens.notSaved[failure]}{" "}
      <Button look="text" onClick={onDismiss}>
        {screens.dismiss}
      </Button>
    </Notice>
  );
}
