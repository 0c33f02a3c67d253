import { join } from "node:path";
import { allowAbility } from "#scripts/browser/allow-ability.ts";
import { fillHistory } from "#scripts/browser/fill-history.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expect, test } from "./fixtures.ts";

const mayReadHistory = (omamori: RunningExtension) =>
  omamori.observer.evaluate(() => chrome.permissions.contains({ permissions: ["history"] }));

test("nobody is asked for the history by themselves, and it cannot be read", async ({ launch }) => {
  const omamori = await launch();
  expect(await mayReadHistory(omamori)).toBe(false);
  expect(await omamori.observer.evaluate(() => typeof chrome.history)).toBe("undefined");
});

test("a permission for the history that was left behind is given back when the browser starts", async ({
  launch,
  folder,
}) => {
  const first = await launch();
  await first.close();
  await allowAbility(join(folder, "profile"), first.id, "history", true);
  const second = await launch();
  await expect.poll(() => mayReadHistory(second)).toBe(false);
});

test("a look at the history sees days that have passed, and the permission can be taken back", async ({
  launch,
  folder,
}) => {
  const first = await launch();
  await first.close();
  const profile = join(folder, "profile");
  await allowAbility(profile, first.id, "history");
  const daysAgo = (days: number) => Date.now() - days * 24 * 60 * 60 * 1_000;
  fillHistory(profile, [
    { url: "https://www.weibo.com/a", at: daysAgo(1) },
    { url: "https://www.weibo.com/a", at: daysAgo(40) },
    { url: "https://unlisted.example/", at: daysAgo(40) },
  ]);
  const omamori = await launch();
  const page = await omamori.openSummary("settings");
  await page.bringToFront();
  await page.evaluate(() => {
    // Held as by a look through the history, so that nothing is given back under our hands.
    void navigator.locks.request("history", { mode: "shared" }, () => new Promise(() => undefined));
    document.addEventListener("click", () => {
      void chrome.permissions.request({ permissions: ["history"] });
    });
  });
  await page.getByRole("heading", { level: 1 }).click();
  await expect.poll(() => mayReadHistory(omamori)).toBe(true);
  const found = await page.evaluate(
    async ([startTime, endTime]) => {
      const entries = await chrome.history.search({ text: "", startTime, endTime });
      return entries.map(({ url }) => url).toSorted();
    },
    [daysAgo(41), daysAgo(39)] as const,
  );
  expect(found).toEqual(["https://unlisted.example/", "https://www.weibo.com/a"]);
  await omamori.observer.evaluate(() => chrome.permissions.remove({ permissions: ["history"] }));
  const after = page.evaluate(() => chrome.history.search({ text: "" }));
  await expect(after).rejects.toThrow();
});
