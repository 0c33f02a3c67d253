import { useEffect, useState } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { Incident } from "#lib/domain/incident.ts";
import { type Look, newSince } from "#lib/domain/look.ts";

/** When the person last looked at home, on an earlier day, and whether an incident came after that. */
export interface LastLook {
  readonly on: Day;
  readonly isNewSince: (incident: Incident) => boolean;
}

/**
 * Notes that the person looks at home.
 *
 * @param isLooking whether home is what is shown.
 * @returns nothing at the first look of all, to which everything is new.
 */
export function useLastLook(isLooking: boolean): LastLook | undefined {
  const product = useProduct();
  const run = useRun();
  const [look, setLook] = useState<Look>();
  useEffect(() => {
    if (!isLooking) return;
    run(async () => {
      const noted = await product.noteLook();
      if (noted.kind === "done") setLook(noted.value);
      return noted;
    });
  }, [isLooking, product, run]);
  if (look?.beforeOn === undefined) return undefined;
  return { on: look.beforeOn, isNewSince: (incident) => newSince([incident], look).length > 0 };
}
