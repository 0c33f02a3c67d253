import { useLiveQuery } from "dexie-react-hooks";
import { useMemo } from "react";
import { dayOf } from "#lib/domain/day.ts";
import { type OwnService, ownServices } from "#lib/domain/own-service.ts";
import type { Service } from "#lib/domain/service.ts";
import { type Known, readKnown } from "#lib/queries/read-known.ts";
import { type Own, readOwn } from "#lib/queries/read-own.ts";
import type { Database } from "#lib/storage/database.ts";
import { unusedAfterMonthsByDefault } from "#lib/storage/settings.ts";

/** What the summary is read from: the catalogue, and the person's own. */
export interface Grounds {
  readonly known: Known;
  readonly own: Own;
}

/** Everything the summary shows. */
export interface Exposure extends Grounds {
  readonly services: readonly OwnService[];
  /** Every service that the catalogue lists, but for those that the person hides. */
  readonly catalogue: readonly Service[];
}

/** Reads both at once. */
export async function readGrounds(database: Database): Promise<Grounds> {
  const [known, own] = await Promise.all([readKnown(database), readOwn(database)]);
  return { known, own };
}

/**
 * Weighs all services of the person, live. The catalogue is large and hardly ever changes, so what the
 * person does is read anew without it.
 */
export function useExposure(database: Database, first: Grounds): Exposure {
  const known = useLiveQuery(() => readKnown(database), [database], first.known);
  const own = useLiveQuery(() => readOwn(database), [database], first.own);
  const today = dayOf(Date.now());
  const { hidesSensitive = false } = own.settings;
  const services = useMemo(() => {
    const { unusedAfterMonths = unusedAfterMonthsByDefault } = own.settings;
    const all = ownServices(known.index, own.record, unusedAfterMonths, today);
    return hidesSensitive ? all.filter(({ service }) => !service.isSensitive) : all;
  }, [known, own, hidesSensitive, today]);
  const catalogue = useMemo(
    () => [...known.index.services.values()].filter(({ isSensitive }) => !(hidesSensitive && isSensitive)),
    [known, hidesSensitive],
  );
  return { known, own, services, catalogue };
}
