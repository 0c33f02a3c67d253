import { dayOf } from "#lib/domain/day.ts";
import { badgeAt, ownAt } from "../e2e/expected.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";

const texts = textsIn("en");

const visitToday = (serviceId: string) => {
  const today = dayOf(Date.now());
  return { serviceId, firstOn: today, lastOn: today, dayCount: 1 };
};

test("after the install the welcome opens, and nothing is recorded", async ({ person }) => {
  await expect.poll(() => person.hasOpen("/summary.html#welcome")).toBe(true);
  expect(await person.rows("visits")).toEqual([]);
});

test("a visit to a listed site is a day on record and a number on the icon; any other site leaves nothing", async ({
  person,
}) => {
  const tab = await person.visit("https://www.weibo.com/u/123?word=secret");
  const sentence = texts.standingSentence(ownAt("weibo").standing);
  await expect
    .poll(() => tab.icon())
    .toEqual({ badge: badgeAt("weibo"), tooltip: expect.stringContaining(sentence) });
  const other = await person.visit("https://notweibo.com/");
  expect((await other.icon()).badge).toBe("");
  await person.visit("https://weibo.com.evil.example/");
  await person.visit("https://access.line.me/");
  await expect
    .poll(async () =>
      (await person.rows("visits")).toSorted((a, b) =>
        String(a["serviceId"]) < String(b["serviceId"]) ? -1 : 1,
      ),
    )
    .toEqual([visitToday("line"), visitToday("weibo")]);
});

test("a visit wakes a background that was stopped, and is counted", async ({ person }) => {
  await person.visit("https://www.weibo.com/");
  await expect.poll(() => person.rows("visits")).toHaveLength(1);
  await person.stopBackground();
  const tab = await person.visit("https://access.line.me/");
  await expect.poll(() => person.rows("visits")).toHaveLength(2);
  await expect.poll(async () => (await tab.icon()).badge).toBe(badgeAt("line"));
});

test("the popup has the width it was made for and says where one stands", async ({ person }) => {
  await person.visit("https://www.weibo.com/");
  const popup = await person.openPopup();
  await expect
    .poll(() => textIn(popup, "[elementtiming=standing]"))
    .toBe(texts.standingSentence(ownAt("weibo").standing));
  const { width, overflow } = await popup.run((page) => ({
    width: page.innerWidth,
    overflow: page.document.documentElement.scrollWidth - page.innerWidth,
  }));
  expect(width).toBeGreaterThanOrEqual(384);
  expect(width).toBeLessThanOrEqual(440);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("a step done in the popup stays done through a restart, and home tells of it", async ({ person }) => {
  const tab = await person.visit("https://www.jd.com/");
  await expect.poll(async () => (await tab.icon()).badge).toBe(badgeAt("jd"));
  const popup = await person.openPopup();
  await popup.press('[data-step="replace-card"] input[type=checkbox]');
  await expect.poll(() => person.rows("resolutions")).toHaveLength(1);
  await expect.poll(async () => (await tab.icon()).badge).not.toBe(badgeAt("jd"));
  const before = await person.rows("resolutions");
  await person.restart();
  expect(await person.rows("resolutions")).toEqual(before);
  expect(await person.rows("visits")).toEqual([visitToday("jd")]);
  const home = await person.openSummary();
  await expect.poll(() => textIn(home, "h1")).toBeTruthy();
});
