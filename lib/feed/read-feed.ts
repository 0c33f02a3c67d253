import { type DataClass, dataClasses } from "#lib/domain/data-class.ts";
import { addDays, type Day, isDay } from "#lib/domain/day.ts";
import type { FeedEntry, FeedFlag } from "#lib/domain/feed.ts";
import { type PartialDate, yearOf } from "#lib/domain/partial-date.ts";
import type { FeedRefusal } from "#lib/domain/refresh.ts";
import { z } from "#lib/zod.ts";
import { dataClassOf, isKnownClass } from "./data-class-of.ts";
import { plainText } from "./plain-text.ts";
import { siteDomain } from "./site-domain.ts";

export type ReadFeed =
  | {
      readonly kind: "read";
      readonly entries: FeedEntry[];
      /** Rows that were bad, and left out. */
      readonly dropped: number;
      /** Kinds of data that we have no word for, and in how many entries each was left out. */
      readonly unknownClasses: ReadonlyMap<string, number>;
    }
  | { readonly kind: "refused"; readonly why: FeedRefusal };

/** Twenty years of the list as it grows today are far below. */
const mostEntries = 150_000;
/** More kinds of data that nobody knows are not told apart. */
const mostUnknown = 200;
/** Before, nobody had an account on the web. */
const firstDay: Day = "1990-01-01";

const day = z.string().refine(isDay);
/** `2013-12-04T00:00:00Z`: only its day is of use. */
const moment = z
  .string()
  .transform((text) => text.slice(0, 10))
  .pipe(day);
/** Came to the list later than the rest; an older copy has none. */
const newerFlag = z.boolean().nullish();

/**
 * One entry as the interface of Have I Been Pwned gives it (https://haveibeenpwned.com/API/v3#BreachModel). What it
 * has beside is let through and dropped, with the description, which holds HTML, and links that nobody here read.
 */
const rowSchema = z.object({
  Name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/),
  Title: z.string().max(2000),
  Domain: z.string().max(2000).nullish(),
  BreachDate: z.string().nullish(),
  AddedDate: moment,
  ModifiedDate: z.string().nullish(),
  PwnCount: z.int().nonnegative(),
  DataClasses: z.array(z.string().max(200)).max(500),
  IsVerified: z.boolean(),
  IsFabricated: z.boolean(),
  IsSensitive: z.boolean(),
  IsRetired: z.boolean(),
  IsSpamList: z.boolean(),
  IsMalware: newerFlag,
  IsStealerLog: newerFlag,
});

type Row = z.infer<typeof rowSchema>;

/**
 * Reads the list of Have I Been Pwned, row by row: a bad row is left out and counted, more than a tenth of them refuse
 * the whole. Of two rows with one name the one that was changed last stays. It never throws, whatever the text.
 *
 * @param today where given, what is said to be listed later than tomorrow is bad.
 */
export function readFeed(text: string, today?: Day): ReadFeed {
  const rows = rowsIn(text);
  if (rows === undefined) return { kind: "refused", why: "not-a-list" };
  if (rows.length === 0) return { kind: "refused", why: "empty" };
  if (rows.length > mostEntries) return { kind: "refused", why: "too-many" };
  const newest = today === undefined ? undefined : addDays(today, 1);
  const byName = new Map<string, { readonly row: Row; readonly title: string }>();
  let dropped = 0;
  for (const unread of rows) {
    const row = rowSchema.safeParse(unread).data;
    const title = row && plainText(row.Title);
    if (!row || title === undefined || isImpossible(row.AddedDate, newest)) {
      dropped += 1;
      continue;
    }
    const key = row.Name.toLowerCase();
    const other = byName.get(key)?.row;
    if (!other || changedOn(row) >= changedOn(other)) byName.set(key, { row, title });
  }
  if (dropped * 10 > rows.length) return { kind: "refused", why: "too-many-bad" };
  const unknownClasses = new Map<string, number>();
  const entries = [...byName.values()].map(({ row, title }) => entryOf(row, title, unknownClasses));
  return { kind: "read", entries, dropped, unknownClasses };
}

function rowsIn(text: string): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    // No JSON, or nested too deeply to be a list: nothing else is thrown there.
    return undefined;
  }
}

const isImpossible = (listedOn: Day, newest: Day | undefined) =>
  listedOn < firstDay || (newest !== undefined && listedOn > newest);

/** As text, which sorts by time; what was never changed was last changed when it was listed. */
const changedOn = ({ ModifiedDate, AddedDate }: Row) => ModifiedDate ?? AddedDate;

function entryOf(row: Row, title: string, unknown: Map<string, number>): FeedEntry {
  const domain = siteDomain(row.Domain ?? "");
  const takenBy = takenByOf(row.BreachDate ?? "", row.AddedDate);
  return {
    name: row.Name,
    title,
    ...(domain !== undefined && { domain }),
    ...(takenBy !== undefined && { takenBy }),
    listedOn: row.AddedDate,
    accounts: row.PwnCount,
    dataClasses: classesOf(row.DataClasses, unknown),
    flags: flagsOf(row),
  };
}

/**
 * By when the data was taken, as far as it can be believed. 1 January stands for a year of which no more is known:
 * of the year of its listing that would say less than the listing.
 */
function takenByOf(text: string, listedOn: Day): PartialDate | undefined {
  const date = text.slice(0, 10);
  if (!isDay(date) || date < firstDay || date > listedOn) return undefined;
  if (!date.endsWith("-01-01")) return date;
  return yearOf(date) === yearOf(listedOn) ? undefined : yearOf(date);
}

function classesOf(names: readonly string[], unknown: Map<string, number>): DataClass[] {
  const own = new Set<DataClass>();
  for (const name of new Set(names)) {
    const dataClass = dataClassOf(name);
    if (dataClass) own.add(dataClass);
    else if (!isKnownClass(name) && (unknown.has(name) || unknown.size < mostUnknown)) {
      unknown.set(name, (unknown.get(name) ?? 0) + 1);
    }
  }
  return dataClasses.filter((dataClass) => own.has(dataClass));
}

function flagsOf(row: Row): FeedFlag[] {
  const flags: readonly (readonly [FeedFlag, boolean | null | undefined])[] = [
    ["unverified", !row.IsVerified],
    ["fabricated", row.IsFabricated],
    ["sensitive", row.IsSensitive],
    ["retired", row.IsRetired],
    ["spam-list", row.IsSpamList],
    ["malware", row.IsMalware],
    ["stealer-log", row.IsStealerLog],
  ];
  return flags.flatMap(([flag, isSet]) => (isSet ? [flag] : []));
}
