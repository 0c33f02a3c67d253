import { updateAddress, updateKeys } from "virtual:update-source";
import { feedAddress } from "#lib/domain/asked-hosts.ts";
import type { Edition } from "#lib/domain/refresh.ts";
import { mergeFeed } from "#lib/feed/merge-feed.ts";
import { readFeed } from "#lib/feed/read-feed.ts";
import { fetchLimited } from "#lib/network/fetch-limited.ts";
import { readCatalogueState } from "#lib/storage/catalogue.ts";
import { writeRefreshState } from "#lib/storage/refresh-state.ts";
import { keepUpdate, readFeedEntries, removeUpdate } from "#lib/storage/refreshes.ts";
import { removeFeed, replaceFeed } from "#lib/storage/replace-feed.ts";
import { fetchUpdate } from "#lib/updates/fetch-update.ts";
import type { UpdateBasis } from "#lib/updates/read-manifest.ts";
import { readUpdateFile } from "#lib/updates/read-update-file.ts";
import { tellAlert } from "./alerts.ts";
import { badgesChanged } from "./badges.ts";
import type { Context } from "./context.ts";
import { loadBundled } from "./load-bundled.ts";
import { readRefreshes } from "./read-refreshes.ts";
import { largestList, type Refresher, type RefreshPorts, refresherOf } from "./refresh.ts";

/** How long is waited for the whole list, or for one file of an update, in milliseconds: enough for a slow line. */
const patience = 60_000;

/**
 * Puts together what refreshes, for a page.
 *
 * @param refreshed called once something is stored: brings up to date what the person sees, and tells what is new.
 */
export function openRefresher(
  context: Context,
  refreshed = (isNew: boolean) => showAndTell(context, isNew),
): Refresher {
  return refresherOf(portsOf(context, refreshed));
}

async function showAndTell(context: Context, isNew: boolean): Promise<void> {
  await badgesChanged(context);
  await context.browser.askToWatch();
  if (isNew) await tellAlert(context);
}

function portsOf(context: Context, refreshed: RefreshPorts["refreshed"]): RefreshPorts {
  const { database, browser, clock } = context;
  return {
    now: () => Date.now(),
    random: () => Math.random(),
    oneAtATime: browser.refreshOneAtATime,
    isPermitted: browser.mayRefresh,
    giveBack: browser.giveBackRefresh,
    readRefreshes: () => readRefreshes(database),
    writeState: (state) => writeRefreshState(database, state),
    wakeAt: browser.setRefreshAlarm,
    catalogueHash: async () => (await readCatalogueState(database))?.hash,
    refreshed,
    feed: {
      ask: (known) =>
        fetchLimited({
          address: feedAddress,
          accept: "json",
          maxBytes: largestList,
          timeout: patience,
          ...known,
        }),
      read: (text) => readFeed(text, clock().today),
      readEntries: () => readFeedEntries(database),
      merge: async (entries) => {
        const { hash = "", ...catalogue } = await readOwnCatalogue(context);
        return { rows: mergeFeed(entries, catalogue), mergedWith: hash };
      },
      replace: (rows, entries, state) => replaceFeed(database, rows, entries, state),
      remove: () => removeFeed(database, undefined),
    },
    updates: {
      find: async (known) =>
        fetchUpdate(
          (path, { maxBytes, ...named }) =>
            fetchLimited({
              address: new URL(path, updateAddress).href,
              accept: path.endsWith(".json") ? "json" : "bytes",
              maxBytes,
              timeout: patience,
              ...named,
            }),
          { ...(await basisOf(context)), known },
        ),
      read: async (bytes) => readUpdateFile(bytes, await basisOf(context)),
      keep: (edition, parts, state) => keepUpdate(database, edition, parts, state),
      remove: () => removeUpdate(database),
      load: async () => {
        await loadBundled(context);
      },
    },
  };
}

/** What an update is held against: the newest of the bundled edition and the one that was taken over. */
async function basisOf({ database, browser, clock }: Context): Promise<UpdateBasis> {
  const { edition, hash } = browser.bundledParts;
  const bundled: UpdateBasis["inUse"] = { number: edition, hash };
  const kept: Edition | undefined = (await readRefreshes(database)).updates.edition;
  const inUse = kept !== undefined && kept.number > bundled.number ? kept : bundled;
  return { keys: updateKeys, inUse, today: clock().today };
}

/** Our own catalogue as it is loaded, without the list, and its name, as of one moment. */
function readOwnCatalogue({ database }: Context) {
  const { services, incidents, sources, catalogueState } = database;
  return database.transaction("r", services, incidents, sources, catalogueState, async () => {
    const [ofServices, ofIncidents, ofSources, state] = await Promise.all([
      services.toArray(),
      incidents.toArray(),
      sources.toArray(),
      readCatalogueState(database),
    ]);
    const sourcesOf = new Map(ofSources.map((stored) => [stored.incidentId, stored.sources]));
    return {
      services: ofServices,
      incidents: ofIncidents.map((incident) => ({ ...incident, sources: sourcesOf.get(incident.id) ?? [] })),
      hash: state?.hash,
    };
  });
}
