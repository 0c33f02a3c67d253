import { textOf } from "#lib/domain/language.ts";
import { shellMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { badgeAt, sentenceInAll, service, step } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { leaveBy } from "./popup.ts";
import { doneAt } from "./resolutions.ts";
import { first, goTo } from "./summary-page.ts";

const texts = textsIn("en");
const words = shellMessages.en;
const { home } = texts;

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
