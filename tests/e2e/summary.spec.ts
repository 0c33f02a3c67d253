import { textOf } from "#lib/domain/language.ts";
import { serviceListMessages, shellMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { badgeAt, sentenceInAll, service, step } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { leaveBy, ServiceScreen } from "./popup.ts";
import { doneAt } from "./resolutions.ts";
import { first, goTo } from "./summary-page.ts";

const texts = textsIn("en");
const words = shellMessages.en;
const list = serviceListMessages.en;
const { home, exposedData } = texts;

test("before any visit it says what to do, and claims nothing", async ({ launch }) => {
  const omamori = await launch();
  const summary = await omamori.openSummary();
  await expect(first(summary)).toHaveText(words.empty.title);
  await expect(summary.getByText(words.empty.text)).toBeVisible();
  await expect(summary.getByRole("link", { name: words.chooseServices })).toBeVisible();
});

test("it says where one stands with every service, and follows live", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.baidu.com/");
  const summary = await omamori.openSummary();
  await expect(first(summary)).toHaveText(sentenceInAll(["baidu"]));
  await expect(summary.getByText("1 service checked")).toBeVisible();

  await omamori.visit("https://www.weibo.com/");
  await expect(first(summary)).toHaveText(sentenceInAll(["baidu", "weibo"]));
  expect(sentenceInAll(["baidu", "weibo"])).not.toBe(sentenceInAll(["baidu"]));
  await expect(summary.getByText("2 services checked")).toBeVisible();
});

test("a step among the first minutes is done, stays with its way back, and the sentence and the icon follow", async ({
  launch,
}) => {
  const omamori = await launch();
  const tab = await omamori.visit("https://www.jd.com/");
  const page = await omamori.openSummary("plan");
  const name = texts.advice.step.markDone(
    `${textOf(service("jd").name, "en")}: ${textOf(step("replace-card").title, "en")}`,
  );
  const box = page.getByRole("checkbox", { name });
  await box.click();
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  const after = { resolutions: [doneAt("jd", "replace-card")] };
  await expect.poll(() => tab.badge()).toBe(badgeAt("jd", after));

  await goTo(page, "home");
  await expect(first(page)).toHaveText(sentenceInAll(["jd"], "en", after));
});

test("home says what is new, what may have leaked, and asks what an answer settles", async ({ launch }) => {
  const omamori = await launch();
  for (const host of ["www.weibo.com", "www.baidu.com"]) await omamori.visit(`https://${host}/`);
  const page = await omamori.openSummary();
  for (const heading of [home.firstMinutes, home.news, home.questions, home.habits, home.mayBeOut]) {
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  }
  await expect(page.locator('[data-incident="weibo-new"]')).toBeVisible();
  const asked = page.locator("[data-question]");
  const before = await asked.count();
  expect(before).toBeGreaterThan(0);
  await asked.first().getByRole("button", { name: texts.advice.ask.standings.never }).click();
  await expect.poll(async () => (await omamori.readTable("accounts")).length).toBe(1);

  // Where one lives is asked there too.
  await expect(page.getByRole("heading", { name: home.everybody })).toBeVisible();
  await page.getByLabel(home.region.question).selectOption("japan");
  await expect
    .poll(async () => await omamori.readTable("settings"))
    .toContainEqual({ key: "region", value: "japan" });
});

test("from a kind of data it leads to the services, and back", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary("data");
  await page.locator("main").getByRole("link", { name: texts.dataClass["phone-numbers"] }).click();
  await expect(page.getByText(exposedData.consequence.contact)).toBeVisible();
  await page.locator("main").getByRole("link", { name: "Weibo" }).first().click();
  await expect(first(page)).toHaveText("Weibo");
  await page.goBack();
  await page.getByRole("link", { name: exposedData.back }).click();
  await expect(first(page)).toHaveText(exposedData.heading);
});

test("services are found by any of their names, filtered, and kept so after a look at one", async ({
  launch,
}) => {
  const omamori = await launch();
  for (const host of ["www.weibo.com", "www.meitu.com", "access.line.me"])
    await omamori.visit(`https://${host}/`);
  const page = await omamori.openSummary("services");
  const shown = (some: number) => page.getByRole("main").getByText(list.shown(some, 3), { exact: true });
  await expect(shown(3)).toBeVisible();

  await page.getByRole("searchbox", { name: list.search }).fill("らいん");
  await expect(shown(1)).toBeVisible();
  await page.getByRole("link", { name: "LINE", exact: true }).click();
  await expect(first(page)).toHaveText("LINE");
  await page.goBack();
  await expect(shown(1)).toBeVisible();

  await page.getByRole("searchbox", { name: list.search }).fill("");
  await page.getByLabel(list.standing).selectOption("to-do");
  await expect(shown(2)).toBeVisible();
});

test("a service without an account has nothing to do, and can be taken off the list", async ({ launch }) => {
  const omamori = await launch();
  const tab = await omamori.visit("https://www.weibo.com/");
  await tab.close();
  const page = await omamori.openSummary("services/weibo");
  const screen = new ServiceScreen(page);
  await screen.answer("standing", texts.advice.ask.standings.never);
  await expect(page.locator("main").getByText(texts.standing["no-account"])).toBeVisible();
  await expect(page.locator(".step-card")).toHaveCount(0);

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
