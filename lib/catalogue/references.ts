import type { Catalogue } from "../domain/catalogue.ts";
import { stepIds } from "../domain/hygiene-step.ts";

/** What names other entries, and where these are. */
type Referring = Pick<Catalogue, "services" | "incidents" | "steps" | "signs">;

/**
 * What is wrong between the entries of a catalogue, each of which is sound by itself: one line a mistake.
 *
 * @param isThere whether a folder of the content holds an entry with an id.
 */
export function brokenReferences(
  { services, incidents, steps, signs }: Referring,
  isThere: (folder: string, id: string) => boolean,
): string[] {
  const mistakes: string[] = [];
  const known = (folder: string, ids: readonly string[] | undefined, owner: string) => {
    for (const id of ids ?? []) {
      if (!isThere(folder, id)) mistakes.push(`${owner}: there is no ${folder}/${id}.json`);
    }
  };
  const concernedBy = new Map(incidents.map(({ id, serviceIds }) => [id, serviceIds]));
  for (const service of services) {
    const owner = `services/${service.id}.json`;
    const mentionedIds = service.mentions?.map((mention) => mention.incidentId);
    known("services", service.sharesLoginWith, `${owner}: sharesLoginWith`);
    known("incidents", mentionedIds, `${owner}: mentions`);
    for (const incidentId of mentionedIds ?? []) {
      if (concernedBy.get(incidentId)?.includes(service.id)) {
        mistakes.push(`${owner}: mentions: ${incidentId} already lists the service as concerned`);
      }
    }
  }
  for (const incident of incidents) {
    known("services", incident.serviceIds, `incidents/${incident.id}.json: serviceIds`);
    known("services", incident.tokensOf, `incidents/${incident.id}.json: tokensOf`);
  }
  for (const entry of steps) known("articles", entry.articleIds, `steps/${entry.id}.json: articleIds`);
  for (const entry of signs) known("articles", entry.articleIds, `signs/${entry.id}.json: articleIds`);
  known("steps", stepIds, "steps");

  const owners = new Map<string, string>();
  for (const service of services) {
    for (const domain of service.domains) {
      const other = owners.get(domain);
      if (other) mistakes.push(`services/${service.id}.json: domains: ${domain} belongs to ${other} already`);
      owners.set(domain, service.id);
    }
  }
  return mistakes;
}
