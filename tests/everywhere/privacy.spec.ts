import { textsIn } from "../locales/in-every-language.ts";
import { askedIn } from "./asked-in.ts";
import { expect, test, textIn } from "./fixtures.ts";

test("nothing is recorded in a private window", async ({ anyone: person, web }) => {
  const opened = await person.visitPrivately("https://www.weibo.com/private-page");
  await expect.poll(() => web.requests.some(({ url }) => url.endsWith("/private-page"))).toBe(true);
  await opened.close();
  // The browser tells of visits in their order.
  await person.visit("https://access.line.me/");
  await expect
    .poll(async () => (await person.rows("visits")).map(({ serviceId }) => serviceId))
    .toEqual(["line"]);
});

test("nothing but the service and the day is stored of a visit", async ({ anyone: person }) => {
  await person.visit("https://zqx-host.weibo.com/zqx-path?zqx-query=1#zqx-fragment");
  await expect.poll(() => person.rows("visits")).toHaveLength(1);
  for (const table of ["visits", "accounts", "settings", "badges", "finds"]) {
    expect(JSON.stringify(await person.rows(table))).not.toContain("zqx");
  }
});

test("with everything off nobody is asked, no alarm is set and no page works out of sight", async ({
  anyone: person,
  web,
}) => {
  web.requests.length = 0;
  // The one by which the background is to watch, once after an install: it asks nobody.
  const alarms = async () => Object.keys(await person.alarms()).filter((name) => name !== "watch");
  const expectQuiet = async () => {
    await expect.poll(alarms).toEqual([]);
    expect(await person.unseen()).toBe(0);
    expect(askedIn(web)).toEqual([]);
  };
  const visited = async () => (await person.rows("visits")).map(({ serviceId }) => serviceId).toSorted();
  await person.visit("https://www.weibo.com/");
  await expect.poll(visited).toEqual(["weibo"]);
  const view = await person.openSummary("up-to-date");
  await expect.poll(() => textIn(view, "main")).toContain(textsIn("en").upToDate.offByDefault);
  await expectQuiet();
  await person.stopBackground();
  await person.visit("https://access.line.me/");
  await expect.poll(visited).toEqual(["line", "weibo"]);
  await expectQuiet();

  // One that comes all the same, as when all was turned off while the browser was closed.
  await person.ring("refresh");
  expect(await alarms()).toEqual(["refresh"]);
  await expect.poll(alarms).toEqual([]);
  // The browser tells of what happens in its order.
  await person.visit("https://www.jd.com/");
  await expect.poll(visited).toEqual(["jd", "line", "weibo"]);
  await expectQuiet();
});

test("no permission is held that was not asked for", async ({ anyone: person }) => {
  expect(await person.holds("history")).toBe(false);
  expect(await person.holds("notifications")).toBe(false);
});

test.describe("Firefox that never remembers", () => {
  test.use({ habits: { preferences: { "browser.privatebrowsing.autostart": true } } });

  // Before a browser is started.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  test.beforeEach(({}, { project }) => {
    test.skip(project.name !== "firefox", "Chromium has no such mode.");
  });

  test("has a screen of its own, which is no fault of Omamori", async ({ person }) => {
    const home = await person.openSummary();
    const { failures, privateWindow, crashed } = textsIn("en").screens;
    await expect.poll(() => textIn(home)).toContain(failures.unavailable.title);
    await person.visit("https://www.weibo.com/");
    const popup = await person.openPopup();
    await expect.poll(() => textIn(popup)).toContain(privateWindow.title);
    expect(await textIn(popup)).not.toContain(crashed.title);
  });
});
