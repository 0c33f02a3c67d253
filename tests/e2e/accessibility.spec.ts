import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { settingMessages, shellMessages, welcomeMessages } from "#tests/locales/in-every-language.ts";
import { expect, test } from "./fixtures.ts";
import { first, views } from "./summary-page.ts";

const popups: Readonly<Record<string, string>> = {
  "a service with steps": "https://www.weibo.com/",
  "a service with several steps": "https://www.jd.com/",
  "a service with a question": "https://www.baidu.com/",
  "a service with an allegation": "https://www.icloud.com/",
  "a service with a way through its app": "https://access.line.me/",
  "a service that is only named": "https://www.meitu.com/",
  "a listed service with nothing known": "https://www.pinterest.com/",
  "an unlisted service": "https://notweibo.com/",
  "no web page": "about:blank",
};

for (const [state, address] of Object.entries(popups)) {
  test(`the popup of ${state} has nothing for axe to complain of, in both themes`, async ({ omamori }) => {
    const tab = await omamori.visit(address);
    const popup = await omamori.openPopup();
    await expectAccessible("popup.html", popup);
    await popup.close();
    await tab.close();
  });
}

for (const view of [...views, "services/unknown"]) {
  test(`nor has the summary at #${view}, from 320 pixels on, where nothing scrolls sideways`, async ({
    omamori,
  }) => {
    const page = await visitAndOpen(omamori, view);
    await expectAccessible("summary.html", page);
    for (const width of [320, 480, 768, 1280, 2000]) {
      await page.setViewportSize({ width, height: 800 });
      const scrollWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(scrollWidth, { message: `${width} pixels` }).toBe(width);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    await expectAccessible("summary.html", page, ["light"]);
    await page.close();
  });
}

test("nor have its states: empty, choosing, the result, a question, a refusal, all erased", async ({
  launch,
}) => {
  const omamori = await launch();
  const page = await omamori.openSummary();
  await expectAccessible("summary.html", page);

  const welcome = welcomeMessages.en;
  await page.goto(`${page.url().split("#")[0]}#welcome`);
  await page.getByRole("button", { name: welcome.next, exact: true }).click();
  await expectAccessible("summary.html", page);
  await page.getByRole("searchbox").fill("zzz");
  await expectAccessible("summary.html", page);
  await page.getByRole("searchbox").fill("weibo");
  await page.getByRole("checkbox", { name: "Weibo", exact: true }).check();
  await page.getByRole("button", { name: welcome.next, exact: true }).click();
  await expectAccessible("summary.html", page);
  await page.getByRole("button", { name: welcome.next, exact: true }).click();
  await expect(first(page)).toHaveText(welcome.answers.heading);
  await expectAccessible("summary.html", page);
  await page.getByRole("button", { name: welcome.answers.showResult }).click();
  await expect(first(page)).not.toHaveText(welcome.answers.heading);
  await expectAccessible("summary.html", page);

  await page.goto(`${page.url().split("#")[0]}#saving`);
  await page.locator('input[type="file"]').setInputFiles({
    name: "no-backup.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible("summary.html", page);

  await page.goto(`${page.url().split("#")[0]}#settings`);
  const { erase } = settingMessages.en;
  await page.getByRole("button", { name: erase.open }).click();
  await expectAccessible("summary.html", page);
  await page.getByRole("dialog").getByRole("textbox").fill(erase.word);
  await page.getByRole("dialog").getByRole("button", { name: erase.confirm }).click();
  await expect(first(page)).toHaveText(erase.done.title);
  await expectAccessible("summary.html", page);
});

test("by keyboard the summary goes past the menu, from the heading to what can be done, and round", async ({
  omamori,
}) => {
  const page = await visitAndOpen(omamori, "");
  await expect(first(page)).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.locator(".skip-link button");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(first(page)).toBeFocused();

  await page.getByRole("link", { name: shellMessages.en.views.plan, exact: true }).press("Enter");
  await expect(first(page)).toBeFocused();
  // Each stop lies below or beside the one before: the order on screen is the order of the keyboard.
  let before = 0;
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press("Tab");
    const top = await page.evaluate(() => {
      const stopped = document.activeElement?.getBoundingClientRect();
      return stopped ? stopped.bottom + scrollY : 0;
    });
    expect(top).toBeGreaterThan(before - 60);
    before = top;
  }
  await page.close();
});

async function visitAndOpen(omamori: RunningExtension, view: string): Promise<Page> {
  for (const host of ["www.weibo.com", "access.line.me", "www.icloud.com"]) {
    await (await omamori.visit(`https://${host}/`)).close();
  }
  return omamori.openSummary(view);
}

async function expectAccessible(
  file: string,
  page: Page,
  themes: readonly ("light" | "dark")[] = ["light", "dark"],
): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(page.url()).toContain(file);
  await unfold(page);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`),
      colorScheme,
    ).toEqual([]);
  }
}

/** Opens everything that is one click away. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
