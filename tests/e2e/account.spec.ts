import { addMonths, dayOf } from "#lib/domain/day.ts";
import { fillDatabase } from "#scripts/bench/fill-database.ts";
import { badgeAt, ownAt, sign } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { ServiceScreen } from "./popup.ts";

test("one answer shows whether there is anything to do, and is asked no second time", async ({
  anyone: omamori,
}) => {
  await omamori.visit("https://www.baidu.com/");
  const popup = await ServiceScreen.open(omamori);
  const { texts } = popup;
  expect(ownAt("baidu").standing.kind).toBe("ask");
  await expect(popup.sentence).toHaveText(texts.standingSentence(ownAt("baidu").standing));
  await popup.answer("standing", texts.advice.ask.standings.has);
  await expect(popup.question("standing")).toHaveCount(0);
  await popup.answer("password-changed-on", texts.advice.ask.yes);
  await expect(popup.sentence).toHaveText(texts.standing["nothing-now"]);
  await expect(popup.page.locator(".step-card")).toHaveCount(0);
  const [account] = await omamori.readTable("accounts");
  expect(account).toMatchObject({
    serviceId: "baidu",
    standing: "has",
    passwordBounds: { changedAfter: "2013-06-01" },
  });
});

test("who does not remember says so, and is asked something else or nothing", async ({ anyone: omamori }) => {
  await omamori.visit("https://www.baidu.com/");
  const popup = await ServiceScreen.open(omamori);
  await popup.answer("standing", popup.texts.advice.ask.dontRemember);
  await expect(popup.question("standing")).toHaveCount(0);
  await expect
    .poll(async () => await omamori.readTable("accounts"))
    .toEqual([expect.objectContaining({ serviceId: "baidu", unsure: ["standing"] })]);
});

test("an account that is newer is not concerned, also after the browser is started again", async ({
  launch,
}) => {
  const before = await launch();
  const tab = await before.visit("https://www.weibo.com/");
  await expect.poll(() => tab.badge()).toBe(badgeAt("weibo"));
  const today = dayOf(Date.now());
  await fillDatabase(before.observer, {
    // What the icon said of it was derived from what was told before.
    badges: [],
    accounts: [{ serviceId: "weibo", standing: "has", since: addMonths(today, -1), saidOn: today }],
  });
  const popup = await ServiceScreen.open(before);
  const { verdict } = popup.texts;
  await expect(popup.incident("weibo-new")).toContainText(verdict.label["not-yours"]);
  await expect(popup.incident("weibo-new")).toContainText(verdict.reason["account-newer"](""));
  await expect(popup.sentence).toHaveText(popup.texts.standing["nothing-now"]);
  await before.close();

  const after = await launch();
  const again = await after.visit("https://www.weibo.com/");
  await expect.poll(async () => (await again.icon()).tooltip).toContain("Weibo");
  expect(await again.badge()).toBe("");
});

test("a sign that was noticed makes urgent what answers it, above everything else", async ({
  anyone: omamori,
}) => {
  const tab = await omamori.visit("https://www.icloud.com/");
  await expect.poll(async () => (await tab.icon()).tooltip).toContain("iCloud");
  expect(await tab.badge()).toBe("");
  const popup = await ServiceScreen.open(omamori);
  await popup.openMenu();
  await popup.page.getByRole("button", { name: popup.texts.advice.menu.noticed }).click();
  await popup.page.getByRole("checkbox", { name: sign("unfamiliar-sign-in").sentence.en ?? "" }).click();
  await expect(popup.page.locator(".step-card")).toHaveCount(1);
  await expect.poll(async () => Number(await tab.badge())).toBeGreaterThan(0);
  await expect(popup.sentence).toContainText(await tab.badge());
});

test("an account that was not visited for long is offered for closing, after the time the person sets", async ({
  anyone: omamori,
}) => {
  const on = addMonths(dayOf(Date.now()), -18);
  await fillDatabase(omamori.observer, {
    visits: [{ serviceId: "pinterest", firstOn: on, lastOn: on, dayCount: 1 }],
  });
  const screen = new ServiceScreen(await omamori.openSummary("services/pinterest"));
  await expect(screen.step("close-unused-account")).toBeVisible();
  const settings = await omamori.openSummary("settings");
  await settings.getByLabel(screen.texts.unused.after).selectOption("24");
  await expect(screen.step("close-unused-account")).toHaveCount(0);
});
