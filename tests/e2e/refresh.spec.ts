import { join } from "node:path";
import { feedAddress } from "#lib/domain/asked-hosts.ts";
import type { FeedState } from "#lib/domain/refresh.ts";
import { allowAbility } from "#scripts/browser/allow-ability.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { putRows } from "#scripts/browser/put-rows.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expect, type Launch, test } from "./fixtures.ts";
import { awaitQuiet } from "./visits.ts";

const alarmsOf = (omamori: RunningExtension) =>
  omamori.observer.evaluate(() => chrome.alarms.getAll()) as Promise<
    { name: string; scheduledTime: number }[]
  >;

/** How many pages are open out of sight. */
const unseen = (omamori: RunningExtension) =>
  omamori.observer.evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
    return contexts.length;
  });

/** What was asked of those that may be asked. */
const asked = (web: LocalWeb) =>
  web.requests
    .map(({ url }) => url)
    .filter((url) => /haveibeenpwned\.com|pwnedpasswords\.com|omamori\.example/.test(url));

/** An entry as the list has it, made up. */
const entry = (name: string, domain: string) => ({
  Name: name,
  Title: name,
  Domain: domain,
  BreachDate: "2026-01-02",
  AddedDate: "2026-03-04T05:06:07Z",
  ModifiedDate: "2026-03-04T05:06:07Z",
  PwnCount: 12_345,
  Description: "<em>Never shown.</em>",
  DataClasses: ["Email addresses", "Passwords"],
  IsVerified: true,
  IsFabricated: false,
  IsSensitive: false,
  IsRetired: false,
  IsSpamList: false,
  IsMalware: false,
  IsStealerLog: false,
});

/** Answers with a list, by a name of its own. */
function serveList(web: LocalWeb, entries: readonly unknown[]): void {
  const headers = { "content-type": "application/json", etag: '"made-up"' };
  web.serve(feedAddress, { headers, html: JSON.stringify(entries) });
}

/** A browser in which the permission for the host of the list was given, the list turned on, and is due. */
async function launchWithList(launch: Launch, folder: string): Promise<RunningExtension> {
  const first = await launch();
  await first.close();
  await allowAbility(join(folder, "profile"), first.id, "feed", true);
  const second = await launch();
  await putState(second, { key: "feed", isOn: true, failures: 0 });
  await second.close();
  return launch();
}

const putState = (omamori: RunningExtension, state: FeedState) =>
  putRows(omamori.observer, { refreshes: [state] });

const stateOf = async (omamori: RunningExtension) => (await omamori.readTable("refreshes"))[0] as FeedState;

test("with nothing on there is no alarm, no page out of sight and no request, through a whole session", async ({
  launch,
  web,
}) => {
  web.requests.length = 0;
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const summary = await omamori.openSummary("settings");
  await expect(summary.locator("h1")).toBeVisible();
  await omamori.stopWorker();
  await omamori.visit("https://access.line.me/");
  await awaitQuiet(omamori);
  expect(await alarmsOf(omamori)).toEqual([]);
  expect(await unseen(omamori)).toBe(0);
  expect(asked(web)).toEqual([]);
});

test("an alarm with nothing on asks nobody, and does not come again", async ({ launch, web }) => {
  const omamori = await launch();
  web.requests.length = 0;
  await omamori.observer.evaluate(() => chrome.alarms.create("refresh", { when: Date.now() + 500 }));
  await expect.poll(() => alarmsOf(omamori)).toEqual([]);
  await awaitQuiet(omamori);
  expect(await unseen(omamori)).toBe(0);
  expect(asked(web)).toEqual([]);
});

test("what is on is refreshed when the browser starts and when the alarm comes, by a page that closes itself", async ({
  launch,
  folder,
  web,
}) => {
  serveList(web, [entry("Made-up", "made-up.example"), entry("Other", "other.example")]);
  web.requests.length = 0;
  const omamori = await launchWithList(launch, folder);
  await expect
    .poll(() => stateOf(omamori))
    .toMatchObject({
      isOn: true,
      failures: 0,
      etag: '"made-up"',
      tried: { end: { kind: "new" } },
      list: { from: "network", entries: 2, dropped: 0 },
    });
  await expect.poll(() => unseen(omamori)).toBe(0);
  expect(asked(web)).toEqual([feedAddress]);
  const hour = 3_600_000;
  const nextIn = async () => {
    const [alarm] = (await alarmsOf(omamori)).filter(({ name }) => name === "refresh");
    return alarm ? (alarm.scheduledTime - Date.now()) / hour : 0;
  };
  await expect.poll(nextIn).toBeGreaterThan(21);
  expect(await nextIn()).toBeLessThan(27);

  // As when a day has passed, while the worker is stopped.
  await putState(omamori, { ...(await stateOf(omamori)), nextAt: Date.now() });
  await omamori.stopWorker();
  await omamori.observer.evaluate(() => chrome.alarms.create("refresh", { when: Date.now() + 500 }));
  await expect.poll(() => asked(web)).toEqual([feedAddress, feedAddress]);
  await expect.poll(() => unseen(omamori)).toBe(0);
  const [, second] = web.requests.filter(({ url }) => url === feedAddress);
  expect(second?.headers["if-none-match"]).toBe('"made-up"');
  for (const header of ["cookie", "referer"]) expect(second?.headers).not.toHaveProperty(header);
  await expect.poll(nextIn).toBeGreaterThan(21);
});

test("a permission that is taken back turns it off, and nothing is asked any more", async ({
  launch,
  folder,
  web,
}) => {
  serveList(web, [entry("Made-up", "made-up.example")]);
  const omamori = await launchWithList(launch, folder);
  await expect.poll(() => stateOf(omamori)).toMatchObject({ list: { entries: 1 } });
  await expect.poll(async () => (await alarmsOf(omamori)).length).toBe(1);
  await omamori.observer.evaluate(() =>
    chrome.permissions.remove({ origins: ["https://haveibeenpwned.com/*"] }),
  );
  await expect
    .poll(() => stateOf(omamori))
    .toMatchObject({
      isOn: false,
      tried: { end: { kind: "refused", why: "not-permitted" } },
      // What came stays in use.
      list: { entries: 1 },
    });
  await expect.poll(() => alarmsOf(omamori)).toEqual([]);
});
