import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ServiceScreen } from "./popup.ts";
import { first } from "./summary-page.ts";

const weibo = "https://www.weibo.com/";
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test("by keyboard the focus goes on to what follows an answer, a step put off, an undo and a withdrawal", async ({
  launch,
}) => {
  const omamori = await launch();
  const tab = await omamori.visit(weibo);
  const page = await omamori.openSummary("services/weibo");
  const screen = new ServiceScreen(page);
  const { questions, steps } = screen.texts;
  await expect(first(page)).toBeVisible();

  await page.getByRole("button", { name: questions.standings.has, exact: true }).press("Enter");
  await expect(page.getByRole("group", { name: questions.since })).toBeVisible();
  await expect(page.getByLabel(questions.year)).toBeFocused();

  const later = Object.values(steps.snoozeFor)[0] ?? "";
  await screen.step("change-password").getByText(`${steps.snooze} / ${steps.skip}`).press("Enter");
  const choice = screen.step("change-password").getByRole("button", { name: later }).first();
  await choice.press("Enter");
  const undo = screen.step("change-password").getByRole("button", { name: steps.undo });
  await expect(undo).toBeFocused();
  await undo.press("Enter");
  await expect(undo).toHaveCount(0);
  await expect.poll(() => focused(page)).not.toBe("BODY");
  expect(await screen.step("change-password").evaluate((step) => step.contains(document.activeElement))).toBe(
    true,
  );

  await page.getByRole("button", { name: questions.withdraw }).press("Enter");
  await expect(page.getByRole("button", { name: screen.texts.account.none })).toBeFocused();
  await tab.close();
});

test("one place of a page is read out: what became of a step, and what is left", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit(weibo);
  const screens = [
    () => ServiceScreen.open(omamori),
    async () => new ServiceScreen(await omamori.openSummary("services/weibo")),
  ];
  for (const open of screens) {
    const screen = await open();
    const { page, texts } = screen;
    const status = page.getByRole("status");
    await expect(screen.box("change-password")).toBeVisible();
    await expect(status).toHaveCount(1);
    await expect(status).toHaveText("");
    await screen.box("change-password").press("Space");
    await expect(status).toContainText(texts.steps.state.done);
    await expect(status).toContainText(/^Done\s.*\b6\b/);
    await screen.box("change-password").press("Space");
    await expect(status).toContainText(/^7\b/);
    await expect(page.locator("[aria-live], [role=log], [role=status]")).toHaveCount(1);
    await page.close();
  }
});
