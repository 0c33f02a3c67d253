import { useTexts } from "#components/texts-context.tsx";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import type { Day } from "#lib/domain/day.ts";
import { hrefOf } from "./route.ts";
import "#components/catalogue-notice.css";

interface Props {
  readonly lostOn: Day;
}

/** Says that the browser has lost the whole record, and offers the way back. */
export function LostNotice({ lostOn }: Props) {
  const { screens, date } = useTexts();
  const product = useProduct();
  const run = useRun();
  return (
    <p className="catalogue-notice small" role="alert">
      {screens.recordLost(date(lostOn))} <a href={hrefOf({ view: "saving" })}>{screens.restoreBackup}</a>{" "}
      <button
        type="button"
        className="text-button"
        onClick={() => run(() => product.choose("lostOn", undefined))}
      >
        {screens.dismiss}
      </button>
    </p>
  );
}
