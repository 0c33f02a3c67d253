import type { Advice } from "#lib/domain/advice.ts";
import type { Service } from "#lib/domain/service.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import type { Database } from "#lib/storage/database.ts";
import { assessService } from "./assess-service.ts";

/** Reads the catalogue's advice, which is small and the same for every service. */
export async function readAdvice(database: Database): Promise<Advice> {
  const [steps, signs, articles] = await Promise.all([
    database.steps.toArray(),
    database.signs.toArray(),
    database.articles.toArray(),
  ]);
  return {
    steps: new Map(steps.map((step) => [step.id, step])),
    signs,
    articles: new Map(articles.map((article) => [article.id, article])),
  };
}

/** Reads everything a screen shows of one service. */
export async function readServiceView(database: Database, service: Service): Promise<ServiceView> {
  const mentions = service.mentions ?? [];
  const [assessment, account, incidents] = await Promise.all([
    assessService(database, service),
    database.accounts.get(service.id),
    database.incidents.bulkGet(mentions.map((mention) => mention.incidentId)),
  ]);
  return {
    service,
    assessment,
    account,
    mentions: mentions.flatMap((mention, at) => {
      const incident = incidents[at];
      return incident ? [{ mention, incident }] : [];
    }),
  };
}
