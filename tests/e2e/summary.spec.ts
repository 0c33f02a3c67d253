import type { Page } from "@playwright/test";
import {
  exposedDataMessages,
  planMessages,
  serviceListMessages,
  shellMessages,
  textsIn,
} from "#tests/locales/in-every-language.ts";
import { step } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { leaveBy, ServiceScreen } from "./popup.ts";

const texts = textsIn("en");
const words = shellMessages.en;
const list = serviceListMessages.en;

const first = (page: Page) => page.getByRole("heading", { level: 1 });
const follow = (page: Page, name: string) =>
  page.getByRole("navigation", { name: words.menu }).getByRole("link", { name, exact: true }).click();

test("before any visit it says what to do, and claims nothing", async ({ launch }) => {
  const omamori = await launch();
  const summary = await omamori.openSummary();
  await expect(first(summary)).toHaveText(words.empty.title);
  await expect(summary.getByText(words.empty.text)).toBeVisible();
  await expect(summary.getByRole("link", { name: words.chooseServices })).toBeVisible();
});

test("it counts every service of the person, and follows live", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const summary = await omamori.openSummary();
  await expect(first(summary)).toHaveText(words.standing(1, 1, 0));

  await omamori.visit("https://www.meitu.com/");
  await expect(first(summary)).toHaveText(words.standing(2, 1, 0));
});

test("a step is ticked in the plan, stays where it is, and the ring and the icon follow", async ({
  launch,
}) => {
  const omamori = await launch();
  const tab = await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary();
  await expect(page.getByRole("img", { name: texts.standing.progress(0, 7) })).toBeVisible();

  await follow(page, words.views.plan);
  await expect(first(page)).toHaveText(planMessages.en.heading(7));
  const title = step("change-password").title.en;
  const box = page.getByRole("checkbox", { name: planMessages.en.doneAt(title, "Weibo") });
  await box.click();
  await expect(first(page)).toHaveText(planMessages.en.heading(6));
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect.poll(() => tab.badge()).toBe("6");

  await follow(page, words.views.home);
  await expect(page.getByRole("img", { name: texts.standing.progress(1, 7) })).toBeVisible();
});

test("from a kind of data it leads to the services, and back", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary("data");
  await page.getByRole("link", { name: texts.dataClass["phone-numbers"] }).click();
  await expect(page.getByText(exposedDataMessages.en.consequence.contact)).toBeVisible();
  await page.getByRole("link", { name: "Weibo" }).click();
  await expect(first(page)).toHaveText("Weibo");
  await page.goBack();
  await page.getByRole("link", { name: exposedDataMessages.en.back }).click();
  await expect(first(page)).toHaveText(exposedDataMessages.en.heading);
});

test("services are found by any of their names, filtered, and kept so after a look at one", async ({
  launch,
}) => {
  const omamori = await launch();
  for (const host of ["www.weibo.com", "www.meitu.com", "access.line.me"])
    await omamori.visit(`https://${host}/`);
  const page = await omamori.openSummary("services");
  await expect(page.getByRole("main").getByText(list.shown(3, 3), { exact: true })).toBeVisible();

  await page.getByRole("searchbox", { name: list.search }).fill("らいん");
  await expect(page.getByRole("main").getByText(list.shown(1, 3), { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "LINE", exact: true }).click();
  await expect(first(page)).toHaveText("LINE");
  await page.goBack();
  await expect(page.getByRole("main").getByText(list.shown(1, 3), { exact: true })).toBeVisible();

  await page.getByRole("searchbox", { name: list.search }).fill("");
  await page.getByRole("checkbox", { name: list.hasOpenSteps }).check();
  await expect(page.getByRole("main").getByText(list.shown(2, 3), { exact: true })).toBeVisible();
});

test("a service without an account has nothing to do, and can be taken off the list", async ({ launch }) => {
  const omamori = await launch();
  const tab = await omamori.visit("https://www.weibo.com/");
  await tab.close();
  const page = await omamori.openSummary("services/weibo");
  await page.getByRole("button", { name: texts.account.none }).click();
  await expect(page.getByText(texts.standing.noAccount)).toBeVisible();
  await expect(new ServiceScreen(page).box("change-password")).toHaveCount(0);

  await page.getByRole("button", { name: list.remove }).click();
  await page.getByRole("dialog").getByRole("button", { name: list.remove }).click();
  await expect(first(page)).toHaveText(words.empty.title);
  const stored = await omamori.readDatabase();
  for (const table of ["visits", "accounts", "resolutions", "noticedSigns"])
    expect(stored?.[table]).toEqual([]);
});

test("from the popup it opens once, and is shown again the next time", async ({ launch }) => {
  const omamori = await launch();
  const tab = await omamori.visit("https://www.weibo.com/");
  for (const _ of ["first", "second"]) {
    await tab.page.bringToFront();
    const popup = await omamori.openPopup();
    await leaveBy(popup.getByRole("button", { name: texts.popup.openSummary }));
    await expect
      .poll(() => omamori.context.pages().filter((page) => page.url().includes("/summary.html")).length)
      .toBe(1);
  }
});
