import type { Page } from "@playwright/test";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { expect, test } from "./fixtures.ts";
import { first, goTo } from "./summary-page.ts";

const weibo = "https://www.weibo.com/";
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test("the popup asks for about 400 pixels in width, whichever way a browser asks", async ({ omamori }) => {
  const tab = await omamori.visit(weibo);
  const popup = await omamori.openPopup();
  const own = () => popup.evaluate(() => innerWidth);
  // It grows once it is open, and takes the room of a scroll bar for each direction besides.
  await expect.poll(own).toBeGreaterThanOrEqual(400);
  expect(await own()).toBeLessThan(440);
  await popup.close();
  const page = await omamori.context.newPage();
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(`chrome-extension://${omamori.id}/popup.html`);
  await expect(first(page)).toBeVisible();
  // What a browser asks for: Chromium for the least, Firefox for the most that the content would take.
  for (const asked of ["min-content", "max-content"]) {
    const width = await page.evaluate((asked) => {
      document.body.style.width = asked;
      return document.body.getBoundingClientRect().width;
    }, asked);
    expect(width, asked).toBe(400);
  }
  await page.close();
  await tab.close();
});

test("the popup fits into less, and leaves no strip beside it", async ({ omamori }) => {
  const tab = await omamori.visit(weibo);
  const page = await omamori.context.newPage();
  for (const width of [430, 400, 320]) {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`chrome-extension://${omamori.id}/popup.html`);
    await expect(first(page)).toBeVisible();
    const own = await page.locator("footer").evaluate((footer) => footer.getBoundingClientRect().width);
    expect(own).toBe(await page.evaluate(() => document.documentElement.clientWidth));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
  await page.close();
  await tab.close();
});

test("the popup fits at 250 % zoom into the most that a browser gives it", async ({ omamori }) => {
  const tab = await omamori.visit(weibo);
  const page = await omamori.context.newPage();
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(`chrome-extension://${omamori.id}/popup.html`);
  await expect(first(page)).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.style.zoom = "2.5";
  });
  expect(await overflow(page)).toBe(0);
  expect(
    await page.locator("footer").evaluate((footer) => footer.getBoundingClientRect().right),
  ).toBeLessThanOrEqual(800);
  await page.close();
  await tab.close();
});

test("paper is white, whichever theme was chosen", async ({ anyone: omamori }) => {
  await omamori.visit(weibo);
  const page = await omamori.openSummary("settings");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByRole("radio", { name: textsIn("en").settings.theme.dark }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const colours = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor, scheme: getComputedStyle(document.documentElement).colorScheme };
    });
  expect((await colours()).backgroundColor).toBe("rgb(21, 23, 28)");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  // Nothing is painted on the paper, which is as a light scheme has it.
  expect(await colours()).toEqual({
    color: "rgb(28, 34, 48)",
    backgroundColor: "rgba(0, 0, 0, 0)",
    scheme: "light",
  });
  await page.close();
});

test("text follows the size that the reader has set in the browser", async ({ anyone: omamori }) => {
  await omamori.visit(weibo);
  const page = await omamori.openSummary();
  await expect(first(page)).toBeVisible();
  const sizes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("h1, h2, h3, p, a, button, summary, select, .chip")].map((element) =>
        Number.parseFloat(getComputedStyle(element).fontSize),
      ),
    );
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  const before = await sizes();
  expect(Math.min(...before)).toBeGreaterThanOrEqual(12);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "24px";
  });
  expect(await sizes()).toEqual(before.map((size) => size * 1.5));
  await page.close();
});

test("names stand as they are written, also those that begin in lower case", async ({ anyone: omamori }) => {
  await omamori.visit("https://www.icloud.com/");
  const page = await omamori.openSummary("services/icloud");
  await expect(first(page)).toHaveText(/^i/);
  expect(
    await first(page).evaluate((heading) => getComputedStyle(heading, "::first-letter").textTransform),
  ).toBe("none");
  await page.close();
});

test("the title of a page names the service or the kind of data", async ({ anyone: omamori }) => {
  await omamori.visit(weibo);
  const page = await omamori.openSummary("services/weibo");
  await expect(page).toHaveTitle("Weibo – Omamori");
  await page.goto(`${page.url().split("#")[0]}#data/phone-numbers`);
  await expect(page).toHaveTitle(/phone numbers – Omamori/i);
  await goTo(page, "home");
  await expect(page).toHaveTitle("Omamori");
  await page.close();
});

test("what is pressed is at least 24 pixels high and wide, or stands in a line of text", async ({
  anyone: omamori,
}) => {
  await omamori.visit(weibo);
  const page = await omamori.openSummary();
  for (const view of [
    "",
    "plan",
    "data",
    "data/phone-numbers",
    "services",
    "services/weibo",
    "find",
    "saving",
    "settings",
    "welcome",
  ]) {
    await page.goto(`${page.url().split("#")[0]}#${view}`);
    await expect(first(page)).toBeVisible();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a, button, summary, select, input:not([type=file])")]
        .filter((target) => target.checkVisibility() && !target.closest(".skip-link, .service-picker-past"))
        .filter((target) => !(target.matches("a") && getComputedStyle(target).display === "inline"))
        .flatMap((target) => {
          // A label that is pressed for it counts, and so does the field around a box.
          const fields = [
            target,
            ...((target as HTMLInputElement).labels ?? []),
            target.closest(".step-box") ?? target,
          ];
          const boxes = fields.map((field) => field.getBoundingClientRect());
          const isLarge = boxes.some(({ width, height }) => width >= 24 && height >= 24);
          return isLarge ? [] : [`${target.outerHTML.slice(0, 120)}`];
        }),
    );
    expect(small, view).toEqual([]);
  }
  await page.close();
});

test("with forced colours the marks that a background made are still seen", async ({ anyone: omamori }) => {
  await omamori.visit(weibo);
  const page = await omamori.openSummary();
  await page.emulateMedia({ forcedColors: "active" });
  await expect(page.locator("nav [aria-current]")).toHaveCSS("text-decoration-line", "underline");
  const main = page.locator('.button:is([data-look="main"], [data-look="second"])').first();
  await expect(main).not.toHaveCSS("border-style", "none");
  await goTo(page, "plan");
  const background = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background('[aria-pressed="true"]')).not.toBe(await background('[aria-pressed="false"]'));
  await page.goto(`${page.url().split("#")[0]}#welcome`);
  expect(await background('.welcome-progress i[data-reached="true"]')).not.toBe(
    await background('.welcome-progress i[data-reached="false"]'),
  );
  await page.close();
});
