import type { Page } from "@playwright/test";
import { ownAt } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { ServiceScreen } from "./popup.ts";
import { doneAt } from "./resolutions.ts";
import { first } from "./summary-page.ts";

const weibo = "https://www.weibo.com/";
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test("by keyboard the focus goes on to what follows an answer, a step put off, an undo and a withdrawal", async ({
  anyone: omamori,
}) => {
  const tab = await omamori.visit(weibo);
  const page = await omamori.openSummary("services/weibo");
  const screen = new ServiceScreen(page);
  const { advice, steps, serviceList } = screen.texts;
  await expect(first(page)).toBeVisible();

  const answer = screen.question("standing").getByRole("button", { name: advice.ask.standings.has });
  await answer.press("Enter");
  await expect(screen.question("standing")).toHaveCount(0);
  await expect.poll(() => focused(page)).not.toBe("BODY");

  const step = screen.step("sign-out-everywhere");
  await step.locator("summary", { hasText: `${advice.step.later} / ${steps.skip}` }).press("Enter");
  await step.getByRole("button", { name: new RegExp(`^${advice.step.laterWhen.weekend}`) }).press("Enter");
  await expect(step).toHaveAttribute("data-state", "put-off");
  await expect.poll(() => focused(page)).not.toBe("BODY");

  await page.getByRole("button", { name: serviceList.answers.takeBackAll }).press("Enter");
  await expect(screen.question("standing")).toBeVisible();
  await expect.poll(() => focused(page)).not.toBe("BODY");
  await tab.close();
});

test("one place of a page is read out: what became of a step, and what is left", async ({
  anyone: omamori,
}) => {
  await omamori.visit("https://www.jd.com/");
  const screens = [
    () => ServiceScreen.open(omamori),
    async () => new ServiceScreen(await omamori.openSummary("services/jd")),
  ];
  const { standing } = ownAt("jd", { resolutions: [doneAt("jd", "replace-card")] });
  for (const open of screens) {
    const screen = await open();
    const { page, texts } = screen;
    const status = page.getByRole("status");
    await expect(screen.box("replace-card")).toBeVisible();
    await expect(status).toHaveCount(1);
    await expect(status).toHaveText("");
    await screen.box("replace-card").press("Space");
    await expect(status).toContainText(texts.steps.state.done);
    await expect(status).toContainText(texts.standingSentence(standing));
    await screen.box("replace-card").press("Space");
    await expect(status).toContainText(texts.standingSentence(ownAt("jd").standing));
    await expect(page.locator("[aria-live], [role=log], [role=status]")).toHaveCount(1);
    await page.close();
  }
});
