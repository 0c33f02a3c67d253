import { dayOf } from "#lib/domain/day.ts";
import { badgeAt, ownAt } from "../e2e/expected.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test } from "./fixtures.ts";
import type { View } from "./person.ts";

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
  anyone: person,
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

test("a visit wakes a background that was stopped, and is counted", async ({ anyone: person }) => {
  await person.visit("https://www.weibo.com/");
  await expect.poll(() => person.rows("visits")).toHaveLength(1);
  await person.stopBackground();
  const tab = await person.visit("https://access.line.me/");
  await expect.poll(() => person.rows("visits")).toHaveLength(2);
  await expect.poll(async () => (await tab.icon()).badge).toBe(badgeAt("line"));
});

test("a step that was done, one put off and an answer stay through a restart, and so does what the icon says", async ({
  person,
}) => {
  const tab = await person.visit("https://www.jd.com/");
  await expect.poll(async () => (await tab.icon()).badge).toBe(badgeAt("jd"));
  const popup = await person.openPopup();
  await popup.press('[data-step="replace-card"] input[type=checkbox]');
  await expect.poll(() => person.rows("resolutions")).toHaveLength(1);
  await expect.poll(async () => (await tab.icon()).badge).not.toBe(badgeAt("jd"));
  await popup.close();

  const page = await person.openSummary("services/jd");
  await putOff(page, "change-password");
  await expect
    .poll(async () => (await person.rows("resolutions")).map(({ outcome }) => outcome).toSorted())
    .toEqual(["done", "put-off"]);
  await page.press("[data-question] button");
  await expect.poll(() => person.rows("accounts")).toHaveLength(1);
  const { badge } = await tab.icon();
  const kept = () => Promise.all(["visits", "resolutions", "accounts"].map((table) => person.rows(table)));
  const before = await kept();
  expect(before[0]).toEqual([visitToday("jd")]);

  await person.restart();
  expect(await kept()).toEqual(before);
  const again = await person.visit("https://www.jd.com/");
  await expect.poll(async () => (await again.icon()).badge).toBe(badge);
  expect(await person.rows("visits")).toEqual([visitToday("jd")]);
});

/** Puts a step off by a week. */
async function putOff(page: View, stepId: string): Promise<void> {
  const button = `[data-step="${stepId}"] button[aria-label^="${texts.advice.step.laterWhen.day}:"]`;
  // What is folded, and what is folded in that.
  await expect
    .poll(() =>
      page.run(({ document }, wanted) => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        return document.querySelector(wanted) !== null;
      }, button),
    )
    .toBe(true);
  await page.press(button);
}
