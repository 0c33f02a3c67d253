import type { Day } from "#lib/domain/day.ts";
import { afterLook, type Look } from "#lib/domain/look.ts";
import { readCatalogueState } from "./catalogue.ts";
import type { Database } from "./database.ts";
import { readRefreshState } from "./refresh-state.ts";
import { choose, readSetting } from "./settings.ts";

/**
 * Notes that the person looks at home.
 *
 * @param today the person's own day.
 * @returns the mark, by which `newSince` tells what is new to them.
 */
export function noteLook(database: Database, today: Day): Promise<Look> {
  const { settings, catalogueState, refreshes } = database;
  return database.transaction("rw", settings, catalogueState, refreshes, async () => {
    const [last, state, refresh] = await Promise.all([
      readSetting(database, "lookedOn"),
      readCatalogueState(database),
      readRefreshState(database, "feed"),
    ]);
    const feed = state?.feed === undefined ? undefined : refresh?.list?.newestOn;
    const known = {
      ...(state?.checkedOn !== undefined && { catalogue: state.checkedOn }),
      ...(feed !== undefined && { feed }),
    };
    const look = afterLook(last, today, known);
    if (look !== last) await choose(database, "lookedOn", look);
    return look;
  });
}
