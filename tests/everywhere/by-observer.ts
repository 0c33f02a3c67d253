import type { Page } from "@playwright/test";
import { updateSource } from "#lib/catalogue/update-source-plugin.ts";
import type { AbilityId } from "#lib/domain/ability.ts";
import { feedAddress, originOf, rangesAddress } from "#lib/domain/asked-hosts.ts";
import { fillDatabase } from "#scripts/bench/fill-database.ts";
import { forgetAll } from "#scripts/browser/forget-all.ts";
import { readDatabase, readWhole } from "#scripts/browser/read-database.ts";
import type { Person } from "./person.ts";
import { putOldDatabase } from "./put-old-database.ts";

/** What a page of the extension finds out and does in any browser. */
export type ByObserver = Pick<
  Person,
  | "visitPrivately"
  | "lookThroughTabs"
  | "badges"
  | "notifications"
  | "putDatabase"
  | "rows"
  | "everything"
  | "put"
  | "holds"
  | "takeBack"
  | "alarms"
  | "ring"
  | "forgetAll"
>;

/** Long enough for the browser to take an alarm for one that is still to come; in milliseconds. */
const beforeAlarm = 300;

/** @param observer the page that is asked, now: it is another one after a restart. */
export function byObserver(observer: () => Pick<Page, "evaluate">): ByObserver {
  const put: Person["put"] = (tables) => fillDatabase(observer(), tables);
  return {
    visitPrivately: async (address) => {
      const windowId = await observer().evaluate(
        async (url) => (await chrome.windows.create({ incognito: true, url }))?.id,
        address,
      );
      return {
        close: () =>
          observer().evaluate(async (opened) => {
            if (opened !== undefined) await chrome.windows.remove(opened);
          }, windowId),
      };
    },
    lookThroughTabs: () =>
      observer().evaluate(async () => {
        for (const { id } of await chrome.tabs.query({})) {
          if (id !== undefined) await chrome.tabs.update(id, { active: true });
        }
      }),
    badges: () =>
      observer().evaluate(async () => {
        const entries = (await chrome.tabs.query({})).map(async ({ id: tabId = -1 }) => {
          const frame = await chrome.webNavigation.getFrame({ tabId, frameId: 0 });
          return [frame?.url ?? "", await chrome.action.getBadgeText({ tabId })] as const;
        });
        const shown = (await Promise.all(entries)).filter(([address]) => address.startsWith("http"));
        return Object.fromEntries(shown);
      }),
    notifications: () =>
      observer().evaluate(async () => Object.keys((await chrome.notifications?.getAll()) ?? {})),
    putDatabase: (version, stores, tables) => putOldDatabase(observer(), version, stores, tables),
    rows: async (table) =>
      ((await readDatabase(observer(), undefined, [table]))?.[table] ?? []) as readonly Readonly<
        Record<string, unknown>
      >[],
    everything: () =>
      observer().evaluate(
        `(${readWhole})(["omamori", undefined]).then((content) => JSON.stringify(content ?? {}))`,
      ) as Promise<string>,
    put,
    holds: (ability) =>
      observer().evaluate(
        (asked) => chrome.permissions.contains(asked as { origins: string[] }),
        permissionOf(ability),
      ),
    takeBack: async (ability) => {
      await observer().evaluate(
        (given) => chrome.permissions.remove(given as { origins: string[] }),
        permissionOf(ability),
      );
    },
    alarms: () =>
      observer().evaluate(async () =>
        Object.fromEntries(
          (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]),
        ),
      ),
    ring: async (alarm) => {
      await observer().evaluate(([name, after]) => chrome.alarms.create(name, { when: Date.now() + after }), [
        alarm,
        beforeAlarm,
      ] as const);
    },
    forgetAll: () => forgetAll(observer()),
  };
}

/** As the browsers name it. */
function permissionOf(
  ability: AbilityId,
): { readonly permissions: string[] } | { readonly origins: string[] } {
  if (ability === "updates") return { origins: [originOf(updateSource().address)] };
  if (ability === "feed") return { origins: [originOf(feedAddress)] };
  if (ability === "exposed-passwords") return { origins: [originOf(rangesAddress)] };
  return { permissions: [ability] };
}
