import type { Day } from "./day.ts";
import { inOrder } from "./in-order.ts";
import type { IncidentId } from "./incident.ts";
import type { Language, Localised } from "./language.ts";
import type { PartialDate } from "./partial-date.ts";
import type { PersonRegion } from "./person-region.ts";

/**
 * Names a service. The flavour is there for the compiler alone: a literal fits, an id of another kind does not.
 */
export type ServiceId = string & { readonly __id?: "service" };

/**
 * Pages of an account that a hygiene step can lead to.
 *
 * - `connected-apps`: what other companies' apps may read or do; `payment-mandates`: whom it pays without asking
 *   again; `delegates`: people who act for the account;
 * - `recovery-data`: where the mail and phone for the way back in are kept; `recovery`: for who is locked out.
 */
export const accountPageKinds = [
  "security",
  "password",
  "passkey",
  "second-factor",
  "connected-apps",
  "sessions",
  "delegates",
  "recovery-data",
  "recovery",
  "payment-alerts",
  "payment-mandates",
  "privacy",
  "closing",
] as const;

export type AccountPageKind = (typeof accountPageKinds)[number];

/** How the address or path was checked, from the strongest to the weakest. */
export const pageChecks = ["official-page", "directory", "public-code", "third-party-guide"] as const;

export type PageCheck = (typeof pageChecks)[number];

/** A way through an app's menus, in the app's own words of one language. */
export interface MenuPath {
  /** BCP 47 tag of the language of the menu words, which may be one the product does not speak. */
  readonly language: string;
  /** The menu words in the order they are tapped. */
  readonly words: readonly string[];
}

/** The address of a page for readers of one language or people of one region. */
export interface PageVariant {
  /** BCP 47 tag of a language the product speaks. */
  readonly language?: Language;
  readonly region?: PersonRegion;
  /** https address. */
  readonly url: string;
}

/** Where to do something with an account: a page, a path inside the app, or both. */
export interface AccountPage {
  /** https address. */
  readonly url?: string;
  /** Where the address differs by language or region; `url` is then for everybody else. */
  readonly variants?: readonly PageVariant[];
  readonly paths?: readonly MenuPath[];
  /** It tells how, and is not the setting itself. */
  readonly isHelp?: true;
  /** When the source stated it, which can be long before somebody read the source. */
  readonly statedOn?: PartialDate;
  readonly checkedOn: Day;
  readonly checkedBy: PageCheck;
}

/** What a service had to do with an incident that did not touch its users' data. */
export const mentionRoles = ["advertising-client", "recovery-mailbox", "payment-brand"] as const;

export type MentionRole = (typeof mentionRoles)[number];

/** An incident in which a service is only named. It is never shown as that service's own. */
export interface Mention {
  readonly incidentId: IncidentId;
  readonly role: MentionRole;
  /** What exactly was said of the service. */
  readonly note: Localised;
}

/** `other`: nobody said what it is for, as of what comes from a list of names. */
export const serviceCategories = [
  "social",
  "messaging",
  "payment",
  "shopping",
  "search",
  "travel",
  "photo",
  "video",
  "news",
  "cloud",
  "mail",
  "portal",
  "blog",
  "forum",
  "dating",
  "adult",
  "game",
  "music",
  "reading",
  "art",
  "tickets",
  "events",
  "food",
  "delivery",
  "transport",
  "vehicles",
  "finance",
  "insurance",
  "points",
  "crypto",
  "telecom",
  "hosting",
  "developer",
  "work",
  "ai",
  "jobs",
  "education",
  "health",
  "genealogy",
  "device",
  "password-manager",
  "public",
  "other",
] as const;

/** Where a service is at home: where most of its users, or its company, are. `elsewhere`: all over the world too. */
export const homes = ["japan", "mainland-china", "taiwan", "hong-kong", "korea", "elsewhere"] as const;

export type Home = (typeof homes)[number];

export type ServiceCategory = (typeof serviceCategories)[number];

/** How much an account opens: 3 what resets others or pays, 2 what speaks or buys for its owner, 1 the rest. */
export type Stake = 1 | 2 | 3;

export const closingDifficulties = ["easy", "medium", "hard", "impossible"] as const;

/** Something a person has an account with, known by its domains. */
export interface Service {
  /** Short, stable, in kebab case: `wechat-pay`. From the list of Have I Been Pwned: `site:` and its domain. */
  readonly id: ServiceId;
  /** It comes from the list of Have I Been Pwned alone; missing where our own catalogue has it. */
  readonly layer?: "feed";
  readonly name: Localised;
  /** How the Japanese name is read, in kana, where it is written with kanji. Becomes one of `sortKeys`. */
  readonly reading?: string;
  /** Readings and other names people type, for search. */
  readonly aliases: readonly string[];
  readonly category: ServiceCategory;
  readonly home: Home;
  /**
   * Its name alone may give away something private (dating, health, adult). It is never named on the badge or
   * in a notification, and can be hidden.
   */
  readonly isSensitive?: true;
  /** What an intruder there could reach, where that does not follow from the category, see `stakeOf`. */
  readonly stake?: Stake;
  /** Mail arrives there with which other accounts are reset. */
  readonly isMailbox?: true;
  /** Other services are signed in to with it: "Sign in with …". */
  readonly isHub?: true;
  /** It was closed for good: nothing can be done there any more. */
  readonly isGone?: true;
  /** Nobody has a password there: one signs in with a code, an app or another service's account. */
  readonly hasNoPassword?: true;
  /** `imposed`: everybody has one already; `none`: there is none to turn on. Missing where it is a choice, or unknown. */
  readonly secondFactor?: "imposed" | "none";
  /** Our own letter and colour (`#rrggbb`), never a logo. */
  readonly mark: { readonly letter: string; readonly colour: string };
  /**
   * Domains or hosts in ASCII lower case. Each covers the hosts below it, unless another
   * service lists a more specific one.
   */
  readonly domains: readonly string[];
  /**
   * Hosts below `domains` that are something else: pages that only lead elsewhere, what other people publish,
   * another company's site. Each covers the hosts below it; `*.example.com` stands for all below that domain
   * but those that `domains` lists. A page is known by its host alone, so link pages at a path of the service's
   * own host (`google.com/url`, `steamcommunity.com/linkfilter`, `weibo.cn/sinaurl`) cannot be told apart.
   */
  readonly excludedHosts?: readonly string[];
  /** Ids of services that are opened with the same account. */
  readonly sharesLoginWith?: readonly ServiceId[];
  readonly pages: Readonly<Partial<Record<AccountPageKind, AccountPage>>>;
  /** How hard it is to close the account, where a directory says so. */
  readonly closing?: (typeof closingDifficulties)[number];
  readonly mentions?: readonly Mention[];
  /**
   * How its name sounds, for sorting and search, in languages in whose writing names do not sort by sound. Made
   * when the catalogue is built.
   */
  readonly sortKeys?: readonly (readonly [Language, string])[];
  /**
   * How its Chinese names sound, a syllable a word (`zhi fu bao`), that of `name` first. Made when the catalogue
   * is built; missing where no name is written in Chinese.
   */
  readonly pinyin?: readonly string[];
  /** What its incidents name in particular, in all languages, to be found by. Made when the catalogue is built. */
  readonly features?: readonly Localised[];
  /** Its place among the services that readers of a language use most, from 1; missing where it has none. */
  readonly mostUsed?: Readonly<Partial<Record<Language, number>>>;
}

/** The services that are opened with one login, in the order of their ids: the first of them stands for all. */
export function loginOf({
  id,
  sharesLoginWith = [],
}: Pick<Service, "id" | "sharesLoginWith">): readonly [ServiceId, ...ServiceId[]] {
  const [first = id, ...others] = [id, ...sharesLoginWith].sort(inOrder);
  return [first, ...others];
}

/** What is known of a reader, to lead them to the right one of several pages. */
export interface Reader {
  readonly language: Language;
  readonly region: PersonRegion | undefined;
}

/** The address of a page for a reader: that of their region, else of their language, else of everybody. */
export function addressFor({ url, variants = [] }: AccountPage, reader: Reader): string | undefined {
  const own =
    variants.find(({ region }) => region !== undefined && region === reader.region) ??
    variants.find(({ language }) => language === reader.language);
  return own?.url ?? url;
}

/**
 * The path whose menu words the reader knows best: their own language, else the first listed.
 */
export function pathFor(page: AccountPage, language: Language): MenuPath | undefined {
  return page.paths?.find((path) => path.language === language) ?? page.paths?.[0];
}
