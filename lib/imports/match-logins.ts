import { foldText } from "#lib/domain/fold-text.ts";
import { inOrder } from "#lib/domain/in-order.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import { matcherOf } from "#lib/domain/service-matcher.ts";
import { type LoginPlace, loginPlaceOf } from "./address.ts";
import type { ExportEntry, ImportCatalogue } from "./export-file.ts";
import { Union } from "./union.ts";

/** Where one login of an export opens. */
export interface MatchedLogin {
  /** Listed services at its addresses, each once. */
  readonly serviceIds: readonly ServiceId[];
  /**
   * What stands for its accounts: two logins with a key in common are of one account, or of two at one service. Lives in
   * memory only: a site that is not listed is named in it.
   */
  readonly keys: readonly string[];
  readonly password: string;
  /** It names an app and no site. */
  readonly isOfApp: boolean;
  /** Of listed services the names of its sites, by which a password can be guessed: `example` of `www.example.co.jp`. */
  readonly siteNames: readonly string[];
}

type SiteOrApp = Exclude<LoginPlace, { kind: "near" }>;

/** What is known of one address. */
type KnownPlace = Omit<MatchedLogin, "password"> & {
  /** It is of a site or an app, whether it is listed or not. */
  readonly isKnown: boolean;
};

/** The same empty list for all of a hundred thousand logins. */
const none: readonly never[] = [];

/** A list of second-level names under which countries give out domains. */
const registries =
  /^(?:co|com|ne|net|or|org|ac|edu|go|gov|gob|ed|gr|lg|ltd|me|nom|gen|web|id|my|in|idv|game)$/;

/**
 * The part of a host that one owner has: `example.co.jp` of `www.example.co.jp`. By a rule of thumb instead of the list
 * of all public suffixes, which weighs more than all of this: where it errs, two sites of one host are taken for one
 * owner's, and a password that they share is not called shared.
 */
function siteOf(host: string): string {
  const labels = host.split(".");
  const [top = "", second = ""] = labels.toReversed();
  return labels.slice(top.length === 2 && registries.test(second) ? -3 : -2).join(".");
}

/** Finds the services of logins. */
export function loginMatcherOf(catalogue: ImportCatalogue): (entry: ExportEntry) => MatchedLogin {
  const matcher = matcherOf(catalogue.services);
  const equals = new Map(
    catalogue.equalDomains.flatMap((domains, at) => domains.map((domain) => [domain, at] as const)),
  );
  const serviceByName = servicesByName(catalogue.services);
  const accountOf = accountsOf(catalogue.services);

  const equalOf = (host: string) => {
    for (let domain = host; domain.includes("."); domain = domain.slice(domain.indexOf(".") + 1)) {
      const at = equals.get(domain);
      if (at !== undefined) return at;
    }
    return undefined;
  };
  /** Of a list of equal domains the service that lists one of them, if it is one alone. */
  const serviceOfEqual = catalogue.equalDomains.map((domains) => {
    const found = new Set(domains.flatMap((domain) => matcher.of(domain) ?? []));
    const accounts = new Set([...found].map(accountOf));
    return accounts.size === 1 ? [...found][0] : undefined;
  });
  const lookUp = (place: SiteOrApp): KnownPlace => {
    const { host, kind } = place;
    const direct = matcher.of(host);
    const equal = direct ? undefined : equalOf(host);
    const serviceId = direct ?? (equal === undefined ? undefined : serviceOfEqual[equal]);
    const site = siteOf(host);
    const key =
      serviceId !== undefined
        ? `service ${accountOf(serviceId)}`
        : equal === undefined
          ? `site ${site}`
          : `equal ${equal}`;
    return {
      serviceIds: serviceId === undefined ? none : [serviceId],
      keys: [key],
      siteNames: serviceId === undefined ? none : [site.slice(0, site.indexOf("."))],
      isOfApp: kind === "app",
      isKnown: true,
    };
  };
  const placeOf = (address: string): KnownPlace => {
    const place = loginPlaceOf(address);
    if (place && place.kind !== "near") return lookUp(place);
    return { serviceIds: none, keys: [`near ${address}`], siteNames: none, isOfApp: false, isKnown: false };
  };

  return ({ addresses, title, username, password }) => {
    const places = addresses.map(placeOf);
    const [first, second] = places;
    const isNamed = title !== undefined && !places.some(({ isKnown }) => isKnown);
    const named = isNamed ? serviceByName(title) : undefined;
    // Nearly all logins have one address: what is known of it is theirs.
    if (first && !second && named === undefined) {
      const { serviceIds, keys, siteNames, isOfApp } = first;
      return { serviceIds, keys, siteNames, isOfApp, password };
    }
    const serviceIds = new Set(places.flatMap((place) => place.serviceIds));
    const keys = new Set(places.flatMap((place) => place.keys));
    if (named !== undefined) {
      serviceIds.add(named);
      keys.add(`service ${accountOf(named)}`);
    }
    // With nothing to tell it by, a login is what the person calls it.
    if (keys.size === 0) keys.add(`named ${title ?? ""} ${username ?? ""}`);
    return {
      serviceIds: [...serviceIds].sort(inOrder),
      keys: [...keys],
      siteNames: places.flatMap((place) => place.siteNames),
      isOfApp: isOfAppsAlone(places),
      password,
    };
  };
}

const isOfAppsAlone = (places: readonly KnownPlace[]) =>
  places.some(({ isOfApp }) => isOfApp) && places.every(({ isOfApp, isKnown }) => isOfApp || !isKnown);

/** Of each service what stands for the account it is opened with, which others may be opened with too. */
function accountsOf(services: ImportCatalogue["services"]): (serviceId: ServiceId) => string {
  const places = new Map(services.map(({ id }, at) => [id, at]));
  const union = new Union(services.length);
  services.forEach(({ sharesLoginWith = [] }, at) => {
    for (const id of sharesLoginWith) union.join(at, places.get(id) ?? at);
  });
  return (serviceId) => {
    const at = places.get(serviceId);
    return at === undefined ? serviceId : String(union.find(at));
  };
}

/** The service of a name, in whatever language and however written; nothing where two are called so. */
function servicesByName(services: ImportCatalogue["services"]): (title: string) => ServiceId | undefined {
  const byName = new Map<string, ServiceId | null>();
  for (const { id, name, aliases } of services) {
    for (const text of new Set([...Object.values(name), ...aliases].map((each) => foldText(each).text))) {
      if (text.length < 2) continue;
      const other = byName.get(text);
      byName.set(text, other === undefined || other === id ? id : null);
    }
  }
  const known = new Map<string, ServiceId | undefined>();
  return (title) => {
    if (title.length > 60) return undefined;
    if (!known.has(title)) known.set(title, byName.get(foldText(title).text) ?? undefined);
    return known.get(title);
  };
}
