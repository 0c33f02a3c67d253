import { useCallback, useMemo, useState } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import { type Find, type FindOrigin, type Found, originsOf } from "#lib/domain/find.ts";
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
  /** Those that may be shown: not what the person hides. */
  readonly shownOf: (finds: readonly Find[]) => readonly Find[];
}

/** Weighs what was found, and keeps it on the person's word or lets it go. */
export function useFinding(origin: FindOrigin, summary: SummaryState): Finding {
  const product = useProduct();
  const run = useRun();
  const [decided, setDecided] = useState<Decided>();
  const { own, choices, clock, catalogue } = summary;
  const { index } = summary.known;
  const visible = useMemo(() => new Set(catalogue.map(({ id }) => id)), [catalogue]);
  const shownOf = useCallback(
    (finds: readonly Find[]) => finds.filter(({ serviceId }) => visible.has(serviceId)),
    [visible],
  );
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
    const hidden = all.filter(({ serviceId }) => !visible.has(serviceId));
    const kept = [...finds, ...hidden];
    const leftOut = new Set(all.filter((find) => !kept.includes(find)).map(({ serviceId }) => serviceId));
    const done = await product.keepFinds(
      origin,
      kept,
      groups.flatMap((group) => {
        const serviceIds = group.serviceIds.filter((id) => !leftOut.has(id));
        if (serviceIds.length === 0) return [];
        // A password that is shared with one of those is shared all the same.
        return [
          { ...group, serviceIds, unlisted: group.unlisted + group.serviceIds.length - serviceIds.length },
        ];
      }),
    );
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
