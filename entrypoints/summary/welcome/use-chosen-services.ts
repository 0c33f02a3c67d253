import { useEffect, useMemo, useRef, useState } from "react";
import { refreshBadges } from "#lib/browser/badge.ts";
import { browserLanguage } from "#lib/browser/browser-language.ts";
import { dayOf } from "#lib/domain/day.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { readBadge } from "#lib/queries/read-badge.ts";
import { chooseServices, type ServiceChoice } from "#lib/storage/choose-services.ts";
import type { Database } from "#lib/storage/database.ts";

interface ChosenServices {
  /** Ids of the services where the person has an account: as stored, and as ticked since. */
  readonly chosen: ReadonlySet<string>;
  /** Whether all that was ticked is stored, and has been read again. */
  readonly isStored: boolean;
  readonly choose: (serviceId: string, isChosen: boolean) => void;
  /** Stores what was ticked; then the badges of all open tabs follow. */
  readonly store: () => Promise<void>;
}

/**
 * What the person ticks while they choose services. Nothing of it is lost: whichever way they leave, it is
 * stored then.
 *
 * @param services the person's own, live.
 */
export function useChosenServices(database: Database, services: readonly OwnService[]): ChosenServices {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const stored = useMemo(
    () => services.filter(({ circumstances }) => circumstances.account?.standing === "has").map(idOf),
    [services],
  );
  const changed = [...ticks].filter(([serviceId, isChosen]) => isChosen !== stored.includes(serviceId));
  const change: ServiceChoice = {
    chosen: changed.filter(([, isChosen]) => isChosen).map(([serviceId]) => serviceId),
    unchosen: changed.filter(([, isChosen]) => !isChosen).map(([serviceId]) => serviceId),
  };

  const store = async () => {
    if (changed.length === 0) return;
    const today = dayOf(Date.now());
    await chooseServices(database, change, today);
    await refreshBadges((host) => readBadge(database, host, browserLanguage(), today));
  };
  const latestStore = useRef(store);
  useEffect(() => {
    latestStore.current = store;
  });
  useEffect(() => () => void latestStore.current(), []);

  return {
    chosen: new Set([...stored.filter((id) => ticks.get(id) !== false), ...change.chosen]),
    isStored: changed.length === 0,
    choose: (serviceId, isChosen) => setTicks(new Map([...ticks, [serviceId, isChosen]])),
    store,
  };
}

const idOf = ({ service }: OwnService) => service.id;
