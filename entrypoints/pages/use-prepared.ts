import { useEffect } from "react";
import { prepare } from "#entrypoints/background/prepare.ts";
import type { Database } from "#lib/storage/database.ts";

/**
 * Loads the catalogue where the background has not: it may have been stopped half-way, and opening
 * a page does not wake it.
 *
 * @param isMissing whether no catalogue was loaded and no attempt has failed.
 * @param run runs an action and lets its failure be seen.
 * @returns tries again.
 */
export function usePrepared(
  database: Database,
  isMissing: boolean,
  run: (action: () => Promise<void>) => void,
): () => void {
  useEffect(() => {
    if (isMissing) run(() => prepare(database));
  }, [isMissing, database, run]);
  return () => run(() => prepare(database));
}
