import type { Advice } from "#lib/domain/advice.ts";
import type { Day } from "#lib/domain/day.ts";
import { openQuestions } from "#lib/domain/questions.ts";
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

/**
 * Reads everything a screen shows of one service.
 *
 * @param today the person's own day.
 */
export async function readServiceView(
  database: Database,
  service: Service,
  today: Day,
): Promise<ServiceView> {
  const mentions = service.mentions ?? [];
  const [assessed, mentioned, sharing, muted] = await Promise.all([
    assessService(database, service, today),
    database.incidents.bulkGet(mentions.map((mention) => mention.incidentId)),
    database.services.bulkGet([...(service.sharesLoginWith ?? [])]),
    database.mutedServices.get(service.id),
  ]);
  const incidents = assessed.assessment.exposures.map(({ incident }) => incident);
  return {
    service,
    ...assessed,
    questions: openQuestions(service.id, incidents, assessed.circumstances.account, today),
    mentions: mentions.flatMap((mention, at) => {
      const incident = mentioned[at];
      return incident ? [{ mention, incident }] : [];
    }),
    isMuted: muted !== undefined,
    sharing: sharing.filter((other) => other !== undefined),
  };
}
