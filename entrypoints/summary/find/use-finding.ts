import { useCallback, useMemo, useState } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import { type Find, type FindOrigin, type Found, keptOf, originsOf } from "#lib/domain/find.ts";
import { previewFinds } from "#lib/domain/preview-finds.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import type { SummaryState } from "../use-summary.ts";
import type { Decided } from "./history-card.tsx";
import type { Kept, Prospect } from "./preview.tsx";

/** What the person makes of what was found in one origin. */
interface Finding {
  /** The day of the newest finds of it that are on the record. */
  readonly lookedOn: Day | undefined;
  readonly decided: Decided;
  /** Something else is being looked for. */
  readonly begin: () => void;
  readonly keep: (all: readonly Find[], kept: Kept, groups?: readonly ReuseGroup[]) => void;
  readonly discard: () => void;
  readonly prospectOf: (found: Found) => Prospect;
  /** What of it may be shown: not what the person hides. */
  readonly shownOf: (found: Found) => Found;
}

/** Weighs what was found, and keeps it on the person's word or lets it go. */
export function useFinding(origin: FindOrigin, summary: SummaryState): Finding {
  const product = useProduct();
  const run = useRun();
  const [decided, setDecided] = useState<Decided>();
  const { own, choices, clock, catalogue } = summary;
  const { index } = summary.known;
  const hidden = useMemo(() => {
    const shown = new Set(catalogue.map(({ id }) => id));
    return new Set([...index.services.keys()].filter((id) => !shown.has(id)));
  }, [catalogue, index]);
  const shownOf = useCallback((found: Found) => keptOf(found, hidden), [hidden]);
  const prospectOf = useCallback(
    (found: Found): Prospect => {
      const before = originsOf(own.record);
      const known = found.finds.map(({ serviceId }) => serviceId).filter((id) => before.has(id));
      return { ...previewFinds(index, own.record, choices, clock, found), known: new Set(known) };
    },
    [index, own, choices, clock],
  );

  const keepFinds = async (
    all: readonly Find[],
    { finds, declined }: Kept,
    groups: readonly ReuseGroup[],
  ): Promise<Attempt<unknown>> => {
    for (const serviceId of declined) {
      const done = await product.removeService(serviceId, { isDeclined: true });
      if (done.kind === "failed") return done;
    }
    // What the person hides was not shown to be left out.
    const isKept = (find: Find) => finds.includes(find) || hidden.has(find.serviceId);
    const leftOut = new Set(all.filter((find) => !isKept(find)).map(({ serviceId }) => serviceId));
    const kept = keptOf({ origin, finds: all, groups }, leftOut);
    const done = await product.keepFinds(origin, kept.finds, kept.groups);
    if (done.kind === "failed") return done;
    setDecided({ kind: "kept", services: finds.length });
    // The file stays where it is until the person deletes it.
    return origin === "export" ? product.choose("exportFileOn", clock.today) : done;
  };

  const days = own.record.finds.flatMap((find) => (find.origin === origin ? find.foundOn : []));
  return {
    lookedOn: days.toSorted().at(-1),
    decided,
    begin: () => setDecided(undefined),
    keep: (all, kept, groups = []) => run(() => keepFinds(all, kept, groups)),
    discard: () => setDecided({ kind: "discarded" }),
    shownOf,
    prospectOf,
  };
}
