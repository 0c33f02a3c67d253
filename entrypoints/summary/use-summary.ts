import { useMemo } from "react";
import { useProduct } from "#entrypoints/pages/product-context.tsx";
import { useClock } from "#entrypoints/pages/use-clock.ts";
import { useLive } from "#entrypoints/pages/use-live.ts";
import type { CatalogueIndex } from "#lib/domain/catalogue-index.ts";
import { type Choices, choicesOf } from "#lib/domain/choices.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import type { PersonalRecord } from "#lib/domain/personal-record.ts";
import type { Service } from "#lib/domain/service.ts";
import { type OwnService, type Weighed, weigh } from "#lib/domain/weigh.ts";
import type { Product } from "#lib/product/product.ts";
import type { Known } from "#lib/queries/read-known.ts";
import type { Own } from "#lib/queries/read-own.ts";

/** What the summary is read from: the catalogue, and the person's own. */
export interface SummaryRecord {
  readonly known: Known;
  readonly own: Own;
}

/** Everything the summary shows. */
export interface SummaryState extends SummaryRecord {
  readonly clock: Clock;
  readonly choices: Choices;
  readonly weighed: Weighed;
  /** The person's services, but for those that they hide. */
  readonly services: readonly OwnService[];
  /** Every service that the catalogue lists, but for those that the person hides. */
  readonly catalogue: readonly Service[];
}

/** Reads both at once. */
export async function readSummary(product: Product): Promise<Attempt<SummaryRecord>> {
  const [known, own] = await Promise.all([product.readKnown(), product.readOwn(product.clock().today)]);
  if (known.kind === "failed") return known;
  return own.kind === "failed" ? own : { kind: "done", value: { known: known.value, own: own.value } };
}

/**
 * Weighs everything of the person, live. The catalogue is large and hardly ever changes, so what the
 * person does is read anew without it.
 */
export function useSummary(first: SummaryRecord): SummaryState {
  const product = useProduct();
  const clock = useClock();
  const { today } = clock;
  const { value: known } = useLive(() => product.readKnown(), [product], first.known);
  const { value: own } = useLive(() => product.readOwn(today), [product, today], first.own);
  const { hidesSensitive = false } = own.settings;
  const choices = useMemo(() => choicesOf(own.settings), [own]);
  const weighed = useMemo(() => {
    const record = hidesSensitive ? withoutSensitive(own.record, known.index) : own.record;
    return weigh(known.index, record, choices, clock);
  }, [known, own, hidesSensitive, choices, clock]);
  const catalogue = useMemo(
    () => [...known.index.services.values()].filter(({ isSensitive }) => !(hidesSensitive && isSensitive)),
    [known, hidesSensitive],
  );
  return { known, own, clock, choices, weighed, services: weighed.services, catalogue };
}

/** The record as if the services that the person hides were not in it: no step, no incident and no file names them. */
function withoutSensitive(record: PersonalRecord, { services }: CatalogueIndex): PersonalRecord {
  const isShown = ({ serviceId }: { readonly serviceId: string }) => !services.get(serviceId)?.isSensitive;
  return {
    ...record,
    visits: record.visits.filter(isShown),
    accounts: record.accounts.filter(isShown),
    noticedSigns: record.noticedSigns.filter(isShown),
    finds: record.finds.filter(isShown),
    reuseGroups: record.reuseGroups.map((group) => {
      const serviceIds = group.serviceIds.filter((serviceId) => isShown({ serviceId }));
      return { ...group, serviceIds, unlisted: group.unlisted + group.serviceIds.length - serviceIds.length };
    }),
  };
}
