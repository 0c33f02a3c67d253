import { inOrder } from "./in-order.ts";
import { type Language, textOf } from "./language.ts";
import { guessRegion, languageIn, type PersonRegion } from "./person-region.ts";
import { type Home, homes, type Service } from "./service.ts";
import { kindOf, type ServiceKind, serviceKinds } from "./service-kind.ts";
import { stakeOf } from "./stake.ts";

/** Services side by side in which a person looks for their own. */
export interface ServicesOfKind {
  /** `often`: what many people of the region use, of every kind; stands in no other group. */
  readonly kind: ServiceKind | "often";
  readonly services: readonly Service[];
}

/** How many stand on top; four rows of three. */
const often = 12;
/** Behind all places of a list. */
const afterListed = 1000;
/** Where a region has no list of its own, how many of these are at home there. */
const oftenAtHome = 8;

interface Customs {
  readonly home: Home;
  /** Whose readers' list of the most used services fits. */
  readonly language: Language;
  /** Where most readers of that language live; nothing where it is read all over the world. */
  readonly listOf: PersonRegion | undefined;
  /** The list is not of the region itself: what is at home there comes before it. */
  readonly isHomeFirst: boolean;
}

function customsOf(region: PersonRegion): Customs {
  const home = homes.find((known) => known === region) ?? "elsewhere";
  const language = languageIn(region);
  const listOf = guessRegion([language]);
  return { home, language, listOf, isHomeFirst: home !== "elsewhere" && listOf !== region };
}

/**
 * All services in groups, those of the person's region first in each, the most used ones first among them.
 *
 * @param region nothing while it is not known: then the reader's language tells.
 * @param language of the reader, whose order of names it is.
 */
export function servicesToChoose(
  services: readonly Service[],
  region: PersonRegion | undefined,
  language: Language,
): ServicesOfKind[] {
  const customs = customsOf(region ?? guessRegion([language]) ?? "elsewhere");
  const placed = services
    .map((service) => ({ service, ...placeOf(service, customs), name: textOf(service.name, language) }))
    .toSorted((a, b) => a.tier - b.tier || a.place - b.place || inOrder(a.name, b.name));
  const top = topOf(placed, customs);
  const onTop = new Set(top);
  const byKind = Map.groupBy(
    placed.flatMap(({ service }) => (onTop.has(service) ? [] : service)),
    ({ category }) => kindOf(category),
  );
  return [
    { kind: "often" as const, services: top },
    ...serviceKinds.map((kind) => ({ kind, services: byKind.get(kind) ?? [] })),
  ].filter((group) => group.services.length > 0);
}

interface Placed {
  readonly service: Service;
  /** From 0, the most familiar in the region. */
  readonly tier: number;
  /** Within the tier; the same for all where nothing tells them apart. */
  readonly place: number;
}

function placeOf(
  service: Service,
  { home, language, listOf, isHomeFirst }: Customs,
): Omit<Placed, "service"> {
  const listed = service.mostUsed?.[language];
  const isAtHome = service.home === home;
  if (isHomeFirst && isAtHome) return { tier: 0, place: listed ?? afterListed - stakeOf(service) };
  // What is at home where the list is from is hardly used elsewhere: Taiwan's shops in Hong Kong.
  const isOfNeighbours = isHomeFirst && service.home === listOf;
  if (listed !== undefined && !isOfNeighbours) return { tier: isHomeFirst ? 1 : 0, place: listed };
  if (isAtHome) return { tier: 2, place: 0 };
  return { tier: service.home === "elsewhere" ? 3 : 4, place: 0 };
}

function topOf(placed: readonly Placed[], { isHomeFirst }: Customs): Service[] {
  const inTier = (tier: number) => placed.filter((each) => each.tier === tier).map(({ service }) => service);
  if (!isHomeFirst) return inTier(0).slice(0, often);
  const atHome = inTier(0).slice(0, oftenAtHome);
  return [...atHome, ...inTier(1).slice(0, often - atHome.length)];
}
