import { textsIn } from "../locales/in-every-language.ts";
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

test("no permission is held that was not asked for", async ({ anyone: person }) => {
  expect(await person.holds("history")).toBe(false);
  expect(await person.holds("notifications")).toBe(false);
});

test.describe("Firefox that never remembers", () => {
  test.use({ habits: { preferences: { "browser.privatebrowsing.autostart": true } } });

  test("has a screen of its own, which is no fault of Omamori", async ({ person }) => {
    test.skip(person.browser !== "firefox", "Chromium has no such mode.");
    const home = await person.openSummary();
    const { failures, privateWindow, crashed } = textsIn("en").screens;
    await expect.poll(() => textIn(home)).toContain(failures.unavailable.title);
    await person.visit("https://www.weibo.com/");
    const popup = await person.openPopup();
    await expect.poll(() => textIn(popup)).toContain(privateWindow.title);
    expect(await textIn(popup)).not.toContain(crashed.title);
  });
});
