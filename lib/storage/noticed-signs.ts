import type { NoticedSign } from "#lib/domain/noticed-sign.ts";
import type { Database } from "./database.ts";

/**
 * Notes that a sign of misuse was noticed at a service. Steps it answers that were settled earlier on
 * the same day are opened again here, because days cannot tell which came first.
 */
export async function noticeSign(database: Database, noticed: NoticedSign): Promise<void> {
  const { noticedSigns, resolutions, signs } = database;
  await database.transaction("rw", noticedSigns, resolutions, signs, async () => {
    const sign = await signs.get(noticed.signId);
    const settled = await resolutions.where({ serviceId: noticed.serviceId }).toArray();
    const sameDay = settled.filter(
      ({ stepId, resolvedOn }) => resolvedOn === noticed.noticedOn && sign?.stepIds.includes(stepId),
    );
    await resolutions.bulkDelete(sameDay.map(({ serviceId, stepId }) => [serviceId, stepId]));
    await noticedSigns.put(noticed);
  });
}

/** Takes that back. */
export async function forgetSign(database: Database, serviceId: string, signId: string): Promise<void> {
  await database.noticedSigns.delete([serviceId, signId]);
}
