import { withTexts } from "#lib/catalogue/catalogue-texts.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { Service } from "#lib/domain/service.ts";
import type { StoredTexts } from "./catalogue-rows.ts";

/** Gives rows of the catalogue the sentences that belong to them, in the loaded language. */
export interface Wording {
  readonly incident: (incident: Incident) => Incident;
  readonly service: (service: Service) => Service;
}

/**
 * The wording that some rows of texts hold. What they say nothing of is given back as it is: it has no sentence, or is
 * of a catalogue of an earlier release, whose rows hold theirs in all languages.
 */
export function wordingOf(rows: readonly (StoredTexts | undefined)[]): Wording {
  const ofIncidents = new Map<
    string,
    Pick<StoredTexts, "language"> & { readonly texts: readonly string[] }
  >();
  const ofServices = new Map<string, StoredTexts>();
  for (const row of rows) {
    if (!row) continue;
    ofServices.set(row.about, row);
    for (const [id, texts] of Object.entries(row.ofIncidents)) {
      ofIncidents.set(id, { language: row.language, texts });
    }
  }
  return {
    incident: (incident) => {
      const own = ofIncidents.get(incident.id);
      return own ? withTexts(incident, own.texts, own.language) : incident;
    },
    service: (service) => {
      const { own, language } = ofServices.get(service.id) ?? {};
      return own && language ? withTexts(service, own, language) : service;
    },
  };
}

/** Where the texts of an incident lie: with each of its services, or by itself where it has none. */
export function shelvesOf({ id, serviceIds }: Pick<Incident, "id" | "serviceIds">): readonly string[] {
  return serviceIds.length > 0 ? serviceIds : [`* ${id}`];
}
