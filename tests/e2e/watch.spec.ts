import type { CatalogueState } from "#lib/storage/catalogue-state.ts";
import { shelve } from "#lib/storage/feed-shelf.ts";
import { hostsOf } from "#lib/storage/watched-hosts.ts";
import { putRows } from "#scripts/browser/put-rows.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { aList } from "#tests/domain/refreshes.ts";
import { expect, test } from "./fixtures.ts";
import { awaitQuiet, forgetVisits, readVisits } from "./visits.ts";

const site = "site:listed-nowhere-else.example";
const address = "https://www.listed-nowhere-else.example/page";

/** Puts a list into use as a page does, and has the worker look which hosts it names. */
async function putList(omamori: RunningExtension, ...domains: readonly string[]): Promise<void> {
  const rows = aList(...domains);
  const list = crypto.randomUUID();
  const [state] = (await omamori.readTable("catalogueState")) as readonly CatalogueState[];
  if (!state) throw new Error("No catalogue is loaded.");
  await putRows(omamori.observer, {
    feedShelves: shelve(list, rows),
    watchedHosts: [hostsOf(rows).watched],
    catalogueState: [{ ...state, feed: list }],
  });
  await omamori.observer.evaluate(() => chrome.alarms.create("watch", { when: Date.now() }));
}

/** Until the worker has asked the browser to watch so many lists of hosts beside the build's. */
async function untilWatching(omamori: RunningExtension, lists: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const rows = (await omamori.readTable("watchedHosts")) as {
          key: string;
          lists?: readonly unknown[];
        }[];
        return rows.find(({ key }) => key === "registered")?.lists?.length ?? 0;
      },
      { timeout: 40_000 },
    )
    .toBe(lists);
}

const visited = async (omamori: RunningExtension) =>
  (await readVisits(omamori)).map(({ serviceId }) => serviceId);

/** Whether the browser runs the extension's worker now. */
async function isRunning(omamori: RunningExtension): Promise<boolean> {
  const session = await omamori.context.newCDPSession(omamori.observer);
  const running = new Map<string, boolean>();
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus !== "stopped");
  });
  await session.send("ServiceWorker.enable");
  await expect.poll(() => running.size).toBeGreaterThan(0);
  await session.detach();
  return [...running.values()].includes(true);
}

test.slow();

test("a site of the list is watched like any other, by a worker that runs, was stopped, or starts with the browser", async ({
  launch,
}) => {
  const before = await launch();
  await putList(before, "listed-nowhere-else.example");
  await untilWatching(before, 1);

  const tab = await before.visit(address);
  await expect.poll(() => visited(before)).toEqual([site]);
  await expect.poll(async () => (await tab.icon()).tooltip).toContain("listed-nowhere-else.example");
  await tab.close();

  await forgetVisits(before);
  await before.stopWorker();
  await (await before.visit(address)).page.waitForLoadState();
  await expect.poll(() => visited(before)).toEqual([site]);
  await forgetVisits(before);
  await before.close();

  const after = await launch();
  await after.stopWorker();
  await after.visit(address);
  await expect.poll(() => visited(after)).toEqual([site]);
});

test("no other site is told of, and none at all once the list is gone", async ({ launch }) => {
  const omamori = await launch();
  await putList(omamori, "listed-nowhere-else.example");
  await untilWatching(omamori, 1);

  await omamori.stopWorker();
  await expect.poll(() => isRunning(omamori)).toBe(false);
  for (const host of ["notlisted-nowhere-else.example", "listed-nowhere-else.example.evil.example"]) {
    await omamori.visit(`https://${host}/`);
  }
  await new Promise((passed) => setTimeout(passed, 500));
  expect(await isRunning(omamori)).toBe(false);
  await awaitQuiet(omamori);
  expect(await visited(omamori)).toEqual([]);

  await omamori.stopWorker();
  await putList(omamori);
  await untilWatching(omamori, 0);
  await omamori.stopWorker();
  await expect.poll(() => isRunning(omamori)).toBe(false);
  await omamori.visit(address);
  await new Promise((passed) => setTimeout(passed, 500));
  expect(await isRunning(omamori)).toBe(false);
});
