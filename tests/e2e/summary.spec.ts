import { textsIn } from "#lib/locales/texts.ts";
import { expect, test } from "./fixtures.ts";
import { leaveBy, ServiceScreen } from "./popup.ts";

const texts = textsIn("en");
const { summary: words } = texts;

test("before any visit it says what to do, and claims nothing", async ({ launch }) => {
  const omamori = await launch();
  const summary = await omamori.openSummary();
  await expect(summary.getByRole("heading", { level: 1 })).toHaveText(words.empty.title);
  await expect(summary.getByText(words.empty.text)).toBeVisible();
});

test("it lists every visited service, with steps left first, and follows live", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const summary = await omamori.openSummary();
  await expect(summary.getByRole("heading", { level: 1 })).toHaveText(words.standing(1, 1, 0));

  await omamori.visit("https://www.meitu.com/");
  await expect(summary.getByRole("heading", { level: 1 })).toHaveText(words.standing(2, 1, 0));
  await expect(summary.locator(".group > h2")).toHaveText([
    `${words.withSteps} 1`,
    `${words.withoutIncidents} 1`,
  ]);
});

test("steps are done there too, and the ring and the icon follow", async ({ launch }) => {
  const omamori = await launch();
  const tab = await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary();
  await expect(page.getByRole("img", { name: texts.standing.progress(0, 7) }).first()).toBeVisible();
  const card = page.locator("details.card").filter({ hasText: "Weibo" });
  await card.locator("summary").first().click();
  await new ServiceScreen(page).box("change-password").click();
  await expect(page.getByRole("img", { name: texts.standing.progress(1, 7) }).first()).toBeVisible();
  await expect.poll(() => tab.badge()).toBe("6");
});

test("a service without an account stands apart, with nothing to do", async ({ launch }) => {
  const omamori = await launch();
  await omamori.visit("https://www.weibo.com/");
  const page = await omamori.openSummary();
  await page.locator("details.card > summary").click();
  await page.getByRole("button", { name: texts.account.none }).click();
  await expect(page.locator(".group > h2").first()).toHaveText(`${words.withoutAccount} 1`);
  await expect(page.getByRole("img", { name: texts.standing.progress(0, 7) })).toHaveCount(0);
});

test("from the popup it opens once, and is shown again the next time", async ({ launch }) => {
  const omamori = await launch();
  const tab = await omamori.visit("https://www.weibo.com/");
  for (const _ of ["first", "second"]) {
    await tab.page.bringToFront();
    const popup = await omamori.openPopup();
    await leaveBy(popup.getByRole("button", { name: texts.popup.openSummary }));
    await expect
      .poll(() => omamori.context.pages().filter((page) => page.url().endsWith("/summary.html")).length)
      .toBe(1);
  }
});
