import { useMemo, useState } from "react";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import type { ServiceId } from "#lib/domain/service.ts";
import type { OwnService } from "#lib/domain/weigh.ts";

interface ChosenServices {
  /** Ids of the services where the person has an account, with the ticks that are being stored. */
  readonly chosen: ReadonlySet<ServiceId>;
  /** Whether all that was ticked is stored, and has been read again. */
  readonly isStored: boolean;
  readonly choose: (serviceId: ServiceId, isChosen: boolean) => void;
}

/**
 * What the person ticks while they choose services. Each tick is stored as it is set, so that nothing is lost
 * however they leave; and what another tab says meanwhile shows here at once, as nothing else is kept.
 *
 * @param services the person's own, live.
 */
export function useChosenServices(services: readonly OwnService[]): ChosenServices {
  const product = useProduct();
  const run = useRun();
  const standings = useMemo(
    () => new Map(services.map(({ service, account }) => [service.id, account?.standing])),
    [services],
  );
  // Until what was stored has been read again, the box shows what the person did.
  const [ticks, setTicks] = useState<ReadonlyMap<ServiceId, boolean>>(new Map());
  const isChosen = (serviceId: ServiceId) => standings.get(serviceId) === "has";
  const settled = [...ticks].filter(([serviceId, isTicked]) => isTicked === isChosen(serviceId));
  if (settled.length > 0) setTicks(without(ticks, ...settled.map(([serviceId]) => serviceId)));

  const choose = (serviceId: ServiceId, isTicked: boolean) => {
    const before = ticks.get(serviceId);
    // Of an earlier tick it is known what comes of it, though it may not be read again yet.
    const seen = before === undefined ? standings.get(serviceId) : before ? "has" : undefined;
    setTicks(new Map([...ticks, [serviceId, isTicked]]));
    run(async () => {
      const kept = await product.chooseService(serviceId, isTicked, seen);
      const isKept = kept.kind === "done" && kept.value;
      if (!isKept) setTicks((now) => without(now, serviceId));
      return kept;
    });
  };
  const stored = [...standings.keys()].filter(isChosen);
  return {
    chosen: new Set([
      ...stored.filter((id) => ticks.get(id) !== false),
      ...[...ticks].filter(([, isTicked]) => isTicked).map(([id]) => id),
    ]),
    isStored: ticks.size === 0,
    choose,
  };
}

function without(ticks: ReadonlyMap<ServiceId, boolean>, ...gone: readonly ServiceId[]) {
  return new Map([...ticks].filter(([serviceId]) => !gone.includes(serviceId)));
}
