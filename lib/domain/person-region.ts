import { type Region, regions } from "./incident.ts";
import { type Language, languageFacts, languages, pickLanguage } from "./language.ts";
import { type HelpRegion, helpRegions } from "./official-help.ts";

/** Where a person lives, as far as official help differs. */
export const personRegions = [...helpRegions, "elsewhere"] as const;

export type PersonRegion = (typeof personRegions)[number];

/** The same as far as an incident can be about one region alone. */
export function incidentRegionOf(region: PersonRegion): Region | "elsewhere" {
  return regions.find((known) => known === region) ?? "elsewhere";
}

/** The same as far as official help and letters of it are known. */
export function helpRegionOf(region: PersonRegion): HelpRegion | undefined {
  return helpRegions.find((known) => known === region);
}

const ofCountries: Readonly<Partial<Record<string, PersonRegion>>> = {
  JP: "japan",
  CN: "mainland-china",
  TW: "taiwan",
  HK: "hong-kong",
  KR: "korea",
  US: "united-states",
  GB: "united-kingdom",
};

/** With those of the European Economic Area, where the same law of data protection holds. */
const countriesOfEuropeanUnion =
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE".split(" ");

/**
 * Where a reader of these languages most likely lives, as something to begin with that they can change.
 *
 * @param tags BCP 47 tags, most wanted first, as browsers list them.
 * @returns nothing where the first tag tells of no place: English without a country is read everywhere.
 */
export function guessRegion([tag]: readonly string[]): PersonRegion | undefined {
  if (tag === undefined) return undefined;
  if (languages.some((language) => language === tag && languageFacts[language].isWorldWide)) return undefined;
  const { region } = new Intl.Locale(tag).maximize();
  if (region === undefined) return undefined;
  if (countriesOfEuropeanUnion.includes(region)) return "european-union";
  return ofCountries[region] ?? "elsewhere";
}

/** The language that most people of a region read, as far as the product speaks it; English where it does not. */
export function languageIn(region: PersonRegion): Language {
  const country = Object.keys(ofCountries).find((code) => ofCountries[code] === region);
  return pickLanguage(country === undefined ? [] : [new Intl.Locale(`und-${country}`).maximize().baseName]);
}
