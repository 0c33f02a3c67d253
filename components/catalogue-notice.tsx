import type { Day } from "#lib/domain/day.ts";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { Notice } from "./ui/notice.tsx";

interface Props {
  /** When the catalogue in use was last checked. */
  readonly checkedOn: Day;
  readonly onRetry: () => void;
}

/** Says that the newest catalogue could not be loaded and an older one is in use. */
export function CatalogueNotice({ checkedOn, onRetry }: Props) {
  const { screens, date } = useTexts();
  return (
    <Notice>
      {screens.olderCatalogue(date(checkedOn))}{" "}
      <Button look="text" onClick={onRetry}>
        {screens.retry}
      </Button>
    </Notice>
  );
}
