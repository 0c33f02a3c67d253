import { gzipSync } from "node:zlib";
import {
  type BundledPart,
  type BundledParts,
  bundleParts,
  filesOf,
} from "#lib/catalogue/bundle-catalogue.ts";
import type { Catalogue } from "#lib/domain/catalogue.ts";
import { type Language, languages } from "#lib/domain/language.ts";

/** What the parts of a catalogue weigh, in bytes as gzip packs them at its best. */
export interface CatalogueWeight {
  readonly parts: readonly { readonly path: string; readonly raw: number; readonly gzip: number }[];
  /** What a person's browser loads: the facts, the sentences of one language, and the sources. */
  readonly perPerson: Readonly<Record<Language, number>>;
  /** What a further incident adds to that, with the service that is listed for it. The heaviest language counts. */
  readonly perIncident: number;
  /** The same for all languages together, which nobody loads. */
  readonly perIncidentInAll: number;
}

/**
 * So much may weigh what a person loads, and so much more for each incident above as many, and for each language above as
 * many: the names of services are searched for in any language, so everybody loads all of them.
 */
const allowance = {
  bytes: 180_000,
  incidents: 492,
  perIncident: 350,
  languages: 3,
  perLanguage: 3_300,
} as const;

/** What a person's part of a catalogue with so many incidents may weigh, and what a further one may add. */
export const weightLimits = (incidents: number) => ({
  perPerson:
    allowance.bytes +
    Math.max(0, incidents - allowance.incidents) * allowance.perIncident +
    Math.max(0, languages.length - allowance.languages) * allowance.perLanguage,
  perIncident: allowance.perIncident,
});

/** One in so many incidents is left out, to see what it adds. */
const leftOut = 4;

/** Weighs a catalogue part by part. */
export function weighCatalogue(catalogue: Catalogue): CatalogueWeight {
  const parts = bundleParts(catalogue);
  const whole = weightsOf(parts);
  const smaller = withFewer(catalogue);
  const before = weightsOf(bundleParts(smaller));
  const added = catalogue.incidents.length - smaller.incidents.length;
  return {
    parts: filesOf(parts).map((part) => ({
      path: part.path,
      raw: part.bytes.length,
      gzip: weightOf(part),
    })),
    perPerson: whole.perPerson,
    perIncident:
      Math.max(...languages.map((language) => whole.perPerson[language] - before.perPerson[language])) /
      added,
    perIncidentInAll: (whole.all - before.all) / added,
  };
}

function weightsOf({ facts, texts, sources }: BundledParts) {
  const common = weightOf(facts) + weightOf(sources);
  const ofLanguages = languages.map((language) => [language, weightOf(texts[language])] as const);
  return {
    perPerson: Object.fromEntries(
      ofLanguages.map(([language, weight]) => [language, common + weight]),
    ) as Record<Language, number>,
    all: ofLanguages.reduce((sum, [, weight]) => sum + weight, common),
  };
}

/** Without some incidents, and the services that have no other. */
function withFewer(catalogue: Catalogue): Catalogue {
  const incidents = catalogue.incidents.filter((_, at) => at % leftOut !== 0);
  const idsIn = (some: Catalogue["incidents"]) => new Set(some.flatMap(({ serviceIds }) => serviceIds));
  const [before, after] = [idsIn(catalogue.incidents), idsIn(incidents)];
  const services = catalogue.services.filter(({ id }) => after.has(id) || !before.has(id));
  return { ...catalogue, services, incidents };
}

const weightOf = ({ bytes }: BundledPart) => gzipSync(bytes, { level: 9 }).length;
