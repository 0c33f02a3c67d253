import { feedAddress } from "#lib/domain/asked-hosts.ts";
import type { FeedState } from "#lib/domain/refresh.ts";
import type { FeedShelf } from "#lib/storage/feed-shelf.ts";
import { putRows } from "#scripts/browser/put-rows.ts";
import { readDatabase } from "#scripts/browser/read-database.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { aRow } from "#tests/feed/feed-rows.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import type { Act, Begun, Interruption } from "./acts.ts";
import type { Session } from "./session.ts";

/** As many as the real list has, about. */
const entries = 1_000;
/** So many of them are in either list. */
const shared = 700;

/** The hosts of one of two lists, sorted. */
const lists = [0, 1].map((list) =>
  Array.from({ length: entries }, (_, at) =>
    at < shared ? `both-${at}.example` : `list-${list}-${at}.example`,
  ).sort(),
);
const named = (hosts: readonly string[]) => hosts.join(" ");

/** Has the list turned on, as the person left it, and nothing asked yet. */
export function turnListOn(omamori: RunningExtension): Promise<void> {
  const state: FeedState = { key: "feed", isOn: true, failures: 0, nextAt: Date.now() + 12 * 3_600_000 };
  return putRows(omamori.observer, { refreshes: [state] });
}

/** Has one of the lists answer from now on. @returns its hosts. */
function serveOther({ web, next }: { web: Session["web"]; next: number }): readonly string[] {
  const hosts = lists[next % 2] ?? [];
  const rows = hosts.map((host, at) => aRow({ Name: `Made-up-${at}`, Title: host, Domain: host }));
  const headers = { "content-type": "application/json", etag: `"${next}"` };
  web.serve(feedAddress, { headers, html: JSON.stringify(rows) });
  return hosts;
}

/** The person asks for the list, and the page swaps it. */
export const swapByPage: Act = {
  name: "swaps by the page",
  longestDelay: 2_000,
  begin: async (session) => {
    const faultAfter = await swapOf(session);
    const page = await session.omamori.openSummary("up-to-date");
    const ask = page.getByRole("button", { name: textsIn("en").upToDate.again, exact: true });
    await ask.waitFor();
    return { run: () => ask.click(), faultAfter };
  },
};

/** The alarm comes, and a page that nobody sees swaps the list. */
export const swapByAlarm: Act = {
  name: "swaps by the alarm",
  longestDelay: 2_000,
  begin: async (session) => {
    const faultAfter = await swapOf(session);
    const { omamori } = session;
    const [state] = (await omamori.readTable("refreshes")) as readonly FeedState[];
    if (!state) throw new Error("Nothing is on record of the list.");
    await putRows(omamori.observer, { refreshes: [{ ...state, nextAt: Date.now() }] });
    return {
      run: () => omamori.observer.evaluate(() => chrome.alarms.create("refresh", { when: Date.now() })),
      faultAfter,
    };
  },
};

async function swapOf(session: Session): Promise<Begun["faultAfter"]> {
  const before = await whatIsThere(session.omamori);
  const wanted = named(serveOther({ web: session.web, next: session.next() }));
  return async (how) => faultIn(await whatIsThere(session.omamori), { before: before.inUse, wanted, how });
}

interface Swap {
  readonly before: string;
  readonly wanted: string;
  readonly how: Interruption;
}

function faultIn(there: Awaited<ReturnType<typeof whatIsThere>>, { before, wanted, how }: Swap) {
  const { inUse, entries: count, watched, registered, litter } = there;
  if (inUse !== wanted && !(how === "crash" && inUse === before)) {
    return inUse === before ? "the list was not swapped" : "the list in use is neither of the two";
  }
  if (litter > 0) return `${litter} rows are left of lists that are not in use`;
  if (inUse === "") return undefined;
  if (count !== entries) return `${count} of ${entries} entries are kept`;
  if (watched !== inUse) return "the hosts to watch are not those of the list in use";
  // A worker that goes on may be told of them half a minute later; one that starts looks at once.
  if (how === "crash" && registered !== inUse)
    return "the browser does not watch the hosts of the list in use";
  return undefined;
}

/** What there is of lists: the one in use by its hosts, what is watched, and what belongs to none. */
async function whatIsThere(omamori: RunningExtension) {
  const tables = ["catalogueState", "feedShelves", "feedEntries", "watchedHosts"];
  const content = (await readDatabase(omamori.observer, undefined, tables)) ?? {};
  const rows = <Row>(table: string) => (content[table] ?? []) as readonly Row[];
  const list = rows<{ feed?: string }>("catalogueState")[0]?.feed;
  const shelves = rows<FeedShelf>("feedShelves");
  const slices = rows<{ list: string; entries: readonly unknown[] }>("feedEntries");
  const watching = rows<{ key: string; hosts?: readonly string[]; lists?: readonly string[][] }>(
    "watchedHosts",
  );
  const isInUse = (row: { list: string }) => row.list === list;
  const hosts = shelves.filter(isInUse).flatMap(({ services }) => services.flatMap(({ domains }) => domains));
  const watched = watching.find(({ key }) => key === "feed")?.hosts ?? [];
  const registered = watching.find(({ key }) => key === "registered")?.lists ?? [];
  return {
    inUse: named(hosts.toSorted()),
    entries: slices.filter(isInUse).reduce((sum, { entries }) => sum + entries.length, 0),
    watched: named(watched.toSorted()),
    registered: named(registered.flat().toSorted()),
    litter: [...shelves, ...slices].filter((row) => !isInUse(row)).length,
  };
}
