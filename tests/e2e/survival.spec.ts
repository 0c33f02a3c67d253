import { join } from "node:path";
import { extensionIdOf } from "#scripts/browser/extension-id.ts";
import { installUnpacked } from "#scripts/browser/install-unpacked.ts";
import { launchBrowser } from "#scripts/browser/launch-browser.ts";
import { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expectBadgeOf, expectVisits } from "./expect-visit.ts";
import { badgeAt } from "./expected.ts";
import { build, expect, installedBrowser, test } from "./fixtures.ts";
import { keepResolution, readResolutions } from "./resolutions.ts";
import { forgetVisits } from "./visits.ts";

const stillOpen = ["--restore-last-session"];

test("a visit wakes a stopped worker and is counted", async ({ omamori }) => {
  for (const host of ["www.weibo.com", "access.line.me"]) {
    await forgetVisits(omamori);
    await omamori.stopWorker();
    const tab = await omamori.visit(`https://${host}/`);
    const serviceId = host === "www.weibo.com" ? "weibo" : "line";
    await expectVisits(omamori, serviceId);
    await expectBadgeOf(tab, serviceId);
    await tab.close();
  }
});

test("a worker stopped in the middle of a visit loses nothing once it wakes", async ({ omamori }) => {
  for (const delay of [0, 1, 2, 4, 8, 16, 32]) {
    await forgetVisits(omamori);
    await omamori.stopWorker();
    const interrupted = await omamori.openTab();
    await interrupted.page.goto("https://www.weibo.com/", { waitUntil: "commit" });
    await new Promise((passed) => setTimeout(passed, delay));
    await omamori.stopWorker();

    const next = await omamori.visit("https://access.line.me/");
    await expectVisits(omamori, "line", "weibo");
    await expectBadgeOf(next, "line");
    await expectBadgeOf(interrupted, "weibo");
    await interrupted.close();
    await next.close();
  }
});

test("a crash of the browser loses no visit and no resolution", async ({ launch }) => {
  const before = await launch();
  await expectBadgeOf(await before.visit("https://www.weibo.com/"), "weibo");
  await expectVisits(before, "weibo");
  const resolution = await keepResolution(before, "weibo");
  await before.crash();

  const after = await launch();
  await expectVisits(after, "weibo");
  expect(await readResolutions(after)).toEqual([resolution]);
  const tab = await after.visit("https://access.line.me/");
  await expectBadgeOf(tab, "line");
  await expectVisits(after, "line", "weibo");
});

test("a restart of the browser loses no visit and no resolution", async ({ launch }) => {
  const before = await launch();
  await before.visit("https://www.weibo.com/");
  await expectVisits(before, "weibo");
  const resolution = await keepResolution(before, "weibo");
  await before.close();

  const after = await launch();
  await expectVisits(after, "weibo");
  expect(await readResolutions(after)).toEqual([resolution]);
});

test("tabs that come back with the browser get their numbers back", async ({ launch }) => {
  const before = await launch();
  await before.visit("https://www.weibo.com/");
  await before.visit("https://access.line.me/");
  await expectVisits(before, "line", "weibo");
  await forgetVisits(before);
  await before.close();

  const after = await launch({ args: stillOpen });
  await expect
    .poll(() => after.badges())
    .toMatchObject({
      "https://www.weibo.com/": badgeAt("weibo"),
      "https://access.line.me/": badgeAt("line"),
    });
  await expectVisits(after, "line", "weibo");
});

test("installing it while listed sites are open counts those", async ({ web, folder }) => {
  const profile = join(folder, "profile");
  const context = await launchBrowser({
    executable: installedBrowser(),
    profile,
    extensions: [],
    args: web.browserArgs,
    withoutArgs: ["--disable-extensions"],
  });
  for (const address of ["https://www.weibo.com/", "https://access.line.me/", "https://unlisted.example/"]) {
    await (await context.newPage()).goto(address);
  }
  await installUnpacked(context, build);

  const omamori = await RunningExtension.in(context, extensionIdOf(build), profile);
  await expectVisits(omamori, "line", "weibo");
  await expect
    .poll(() => omamori.badges())
    .toMatchObject({
      "https://www.weibo.com/": badgeAt("weibo"),
      "https://access.line.me/": badgeAt("line"),
      "https://unlisted.example/": "",
    });
  await omamori.close();
});
