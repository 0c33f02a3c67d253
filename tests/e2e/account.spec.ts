import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { incident } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { ServiceScreen } from "./popup.ts";

const weibo = "https://www.weibo.com/";

test("what a person tells of their account changes the verdict, one small question at a time", async ({
  launch,
}) => {
  const omamori = await launch();
  const tab = await omamori.visit(weibo);
  const { page, texts } = await ServiceScreen.open(omamori);
  const { questions, verdict } = texts;
  const newest = page.getByRole("listitem").filter({
    hasText: texts.incidentTitle(incident("weibo-contact-matching-2020")),
  });
  await expect(newest).toContainText(verdict.label.possible);

  await page.getByRole("button", { name: questions.standings.has, exact: true }).click();
  await expect(page.getByRole("group", { name: questions.since })).toBeVisible();
  await expect(page.getByRole("group", { name: questions.standing })).toHaveCount(0);
  await page.getByLabel(questions.year).selectOption("2012");
  await page.getByRole("button", { name: questions.answer }).click();
  await expect(newest).toContainText(verdict.label.likely);
  await expect.poll(() => tab.badge()).toBe("7");

  await page.getByRole("button", { name: questions.withdraw }).click();
  await expect(newest).toContainText(verdict.label.possible);
});

test("an account that is newer is not concerned: its incidents fold away and ask for nothing", async ({
  launch,
}) => {
  const before = await launch();
  const tab = await before.visit(weibo);
  const { page, texts } = await ServiceScreen.open(before);
  await page.getByRole("button", { name: texts.questions.standings.has, exact: true }).click();
  await page.getByLabel(texts.questions.year).selectOption("2024");
  await page.getByRole("button", { name: texts.questions.answer }).click();
  await expect.poll(() => tab.badge()).toBe("");

  const title = texts.incidentTitle(incident("ruizhi-huasheng-2018"));
  await expect(page.getByText(title)).toHaveCount(0);
  await page.getByText(texts.verdict.folded(2)).click();
  await expect(page.getByText(title)).toBeVisible();
  await expect(page.getByText(texts.verdict.label["not-yours"]).first()).toBeVisible();
  await before.close();

  const after = await launch();
  const again = await after.visit(weibo);
  await expect.poll(async () => (await again.icon()).tooltip).toContain("Weibo");
  expect(await again.badge()).toBe("");
});

test("a question can be left alone", async ({ omamori }) => {
  const tab = await omamori.visit(weibo);
  const { page, texts } = await ServiceScreen.open(omamori);
  await page.getByRole("button", { name: texts.questions.later }).click();
  await expect(page.getByRole("group", { name: texts.questions.standing })).toHaveCount(0);
  await expect(page.getByRole("checkbox")).toHaveCount(7);
  await page.close();
  await tab.close();
});

test("a sign that was noticed moves the steps that answer it to the top", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.icloud.com/");
  const popup = await ServiceScreen.open(omamori);
  const { page, texts } = popup;
  const before = await popup.stepTitles();
  await page.getByText(texts.signs.heading).click();
  await page.getByRole("checkbox", { name: "The sign-in history shows a time, place or device" }).click();
  await expect(page.getByText(texts.steps.urgent).first()).toBeVisible();
  expect(await popup.stepTitles()).not.toEqual(before);
});

test("an account that was not visited for long is offered for closing, after the time the person sets", async ({
  launch,
}) => {
  const omamori = await launch();
  await omamori.visit("https://www.pinterest.com/");
  await expect.poll(async () => await omamori.readTable("visits")).toHaveLength(1);
  await omamori.context.pages().at(-1)?.close();
  await lastVisitedMonthsAgo(omamori, "pinterest", 18);

  const page = await omamori.openSummary("services/pinterest");
  const screen = new ServiceScreen(page);
  await expect(screen.box("close-unused-account")).toBeVisible();
  const settings = await omamori.openSummary("settings");
  await settings.getByLabel(screen.texts.unused.after).selectOption("24");
  await expect(screen.box("close-unused-account")).toHaveCount(0);
});

/** Sets the clock of a visit back. */
async function lastVisitedMonthsAgo(
  omamori: RunningExtension,
  serviceId: string,
  months: number,
): Promise<void> {
  await omamori.observer.evaluate(
    ([serviceId, months]) =>
      new Promise<void>((resolve, reject) => {
        const then = new Date();
        then.setMonth(then.getMonth() - months);
        const on = then.toISOString().slice(0, 10);
        const opening = indexedDB.open("omamori");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("visits", "readwrite");
          transaction.objectStore("visits").put({ serviceId, firstOn: on, lastOn: on, dayCount: 1 });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [serviceId, months] as const,
  );
}
