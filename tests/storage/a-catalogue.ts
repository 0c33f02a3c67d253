import type { Catalogue } from "#lib/domain/catalogue.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { aLetter, anArticle, anIncident, anOffice, aService, aSign, aStep } from "#tests/domain/builders.ts";

/** A small sound catalogue; a test names only what it is about. */
export function aCatalogue(over: Partial<Catalogue> = {}): Catalogue {
  return {
    checkedOn: "2026-11-22",
    services: [aService()],
    incidents: [anIncident({ dataClasses: ["passwords"] })],
    steps: stepIds.map((id) => aStep({ id })),
    signs: [aSign()],
    articles: [anArticle()],
    help: [anOffice()],
    letters: [aLetter()],
    ...over,
  };
}
