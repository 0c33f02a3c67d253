import { domainsOf } from "#lib/domain/host.ts";
import { matchService } from "#lib/domain/match-service.ts";
import type { Service } from "#lib/domain/service.ts";
import type { Database } from "./database.ts";

/** The listed service a host belongs to, with one indexed look-up; nothing for an unlisted host. */
export async function findService(database: Database, host: string): Promise<Service | undefined> {
  const candidates = await database.services.where("domains").anyOf(domainsOf(host)).toArray();
  return matchService(host, candidates);
}
