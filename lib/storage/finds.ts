import type { KnownCause } from "#lib/domain/cause.ts";
import { declinedIn, type Found, isWhole, keptOf, type Origin } from "#lib/domain/find.ts";
import type { Database } from "./database.ts";

/**
 * Keeps what was found in an origin, in place of all that it gave before; an export's groups replace all earlier ones.
 * What a check showed is added: the next one is of another password.
 * Nothing is kept of services that are not wanted. All of it or nothing.
 */
export async function keepFinds(database: Database, found: Found): Promise<void> {
  const { finds, reuseGroups, declinedServices, accounts } = database;
  await database.transaction("rw", [finds, reuseGroups, declinedServices, accounts], async () => {
    const [declined, told] = await Promise.all([declinedServices.toArray(), accounts.toArray()]);
    const kept = keptOf(found, declinedIn({ declinedServices: declined, accounts: told }));
    if (isWhole(found.origin)) await finds.where("origin").equals(found.origin).delete();
    await finds.bulkPut([...kept.finds]);
    if (found.origin !== "export") return;
    await reuseGroups.clear();
    await reuseGroups.bulkPut([...(kept.groups ?? [])]);
  });
}

/**
 * Deletes what came on the list from one origin, and nothing of another. With an export go its groups, and that steps
 * were settled because of them, as they were because of a check; by hand came every answer, and what was noticed.
 */
export async function eraseOrigin(database: Database, origin: Origin): Promise<void> {
  const { visits, finds, reuseGroups, resolutions, accounts, noticedSigns, declinedServices } = database;
  const tables = [visits, finds, reuseGroups, resolutions, accounts, noticedSigns, declinedServices];
  await database.transaction("rw", tables, async () => {
    if (origin === "visit") {
      await visits.clear();
      return;
    }
    if (origin === "hand") {
      const [rows, told] = await Promise.all([declinedServices.toArray(), accounts.toArray()]);
      const declined = declinedIn({ declinedServices: rows, accounts: told });
      // What an answer had overruled must not come back into force with the answer gone.
      const overruled = rows.map(({ serviceId }) => serviceId).filter((id) => !declined.has(id));
      await declinedServices.bulkDelete(overruled);
      await Promise.all([accounts.clear(), noticedSigns.clear()]);
      return;
    }
    await finds.where("origin").equals(origin).delete();
    if (origin === "history") return;
    if (origin === "export") await reuseGroups.clear();
    const [settled, left] = await Promise.all([resolutions.toArray(), finds.toArray()]);
    // That a password is exposed may be known from a file and from a check.
    const exposed = new Set(left.filter(({ isExposed }) => isExposed).map(({ serviceId }) => serviceId));
    const isGone = (cause: KnownCause) =>
      cause.kind === "exposed-password"
        ? !exposed.has(cause.serviceId)
        : origin === "export" && (cause.kind === "reuse" || cause.kind === "weak-password");
    const changed = settled.flatMap((resolution) => {
      const covers = resolution.covers.filter((cause) => !isGone(cause));
      return covers.length < resolution.covers.length ? [{ ...resolution, covers }] : [];
    });
    await resolutions.bulkPut(changed);
  });
}
