import type { NoticedSign } from "#lib/domain/noticed-sign.ts";
import type { Database } from "./database.ts";

/** Notes that a sign of misuse was noticed at a service. */
export async function noticeSign(database: Database, noticed: NoticedSign): Promise<void> {
  await database.noticedSigns.put(noticed);
}

/** Takes that back. */
export async function forgetSign(database: Database, serviceId: string, signId: string): Promise<void> {
  await database.noticedSigns.delete([serviceId, signId]);
}
