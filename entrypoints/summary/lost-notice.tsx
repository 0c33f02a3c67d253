import { useTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import type { Day } from "#lib/domain/day.ts";
import { hrefOf } from "./route.ts";

interface Props {
  readonly lostOn: Day;
}

/** Says that the browser has lost the whole record, and offers the way back. */
export function LostNotice({ lostOn }: Props) {
  const { screens, date } = useTexts();
  const product = useProduct();
  const run = useRun();
  return (
    <Notice>
      {screens.recordLost(date(lostOn))} <a href={hrefOf({ view: "saving" })}>{screens.restoreBackup}</a>{" "}
      <Button look="text" onClick={() => run(() => product.choose("lostOn", undefined))}>
        {screens.dismiss}
      </Button>
    </Notice>
  );
}
