import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { exportFiles } from "./export-files.ts";
import { expect, test } from "./fixtures.ts";
import { ServiceScreen } from "./popup.ts";
import { first, welcomeOf } from "./summary-page.ts";

const { welcome, shell, find, saving, settings, advice, steps } = textsIn("en");

/** More stops than any page has before what is looked for. */
const patience = 150;

/** Goes on with Tab alone until something has the focus, and checks on the way that each stop is seen. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const wanted = await target.first().elementHandle();
  for (let presses = 0; presses < patience; presses++) {
    const { isThere, unseen } = await page.evaluate((wanted) => {
      const stop = document.activeElement;
      const isThere = stop === wanted;
      if (!(stop instanceof HTMLElement) || stop === document.body || stop.matches("h1")) return { isThere };
      const { top, bottom } = stop.getBoundingClientRect();
      const isRinged = [stop, (stop as HTMLInputElement).labels?.[0], stop.closest("label")].some(
        (one) => one && getComputedStyle(one).outlineStyle !== "none",
      );
      const isSeen = isRinged && bottom > 0 && top < innerHeight;
      return isSeen ? { isThere } : { isThere, unseen: stop.outerHTML.slice(0, 120) };
    }, wanted);
    if (presses > 0) expect(unseen).toBeUndefined();
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not reached with ${key}.`);
}

async function press(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function goTo(page: Page, view: keyof typeof shell.views): Promise<void> {
  await press(page, page.getByRole("navigation").getByRole("link", { name: shell.views[view], exact: true }));
  // The view that is come to is read from its heading on.
  await expect(first(page)).toBeFocused();
}

test("every main task is done with the keyboard alone", async ({ launch }) => {
  test.setTimeout(90_000);
  const omamori = await launch();
  const page = await welcomeOf(omamori);
  await page.setViewportSize({ width: 1280, height: 600 });
  // The browser's own window for files is all that is not gone through.
  const chosen: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[] = [];
  page.on("filechooser", (chooser) => void chooser.setFiles(chosen.splice(0)));

  await test.step("welcome", async () => {
    await expect(first(page)).toBeFocused();
    await press(page, button(page, welcome.next));
    await expect(first(page)).toBeFocused();
    await tabTo(page, page.getByRole("searchbox"));
    await page.keyboard.type("weibo");
    await press(page, page.getByRole("checkbox", { name: "Weibo", exact: true }), "Space");
    await expect(page.getByRole("checkbox", { name: "Weibo", exact: true })).toBeChecked();
    await press(page, button(page, welcome.next));
    await expect(first(page)).toHaveText(find.offer.welcomeHeading);
    await press(page, button(page, welcome.next));
    await press(page, button(page, welcome.answers.showResult));
    await press(page, button(page, welcome.result.done));
    await expect(page.getByRole("navigation")).toBeVisible();
  });

  await test.step("tick a step, and take it back", async () => {
    await goTo(page, "plan");
    const box = page.locator("[data-step]").getByRole("checkbox").first();
    await press(page, box, "Space");
    await expect(box).toBeChecked();
    await expect(page.getByRole("status")).toContainText(steps.state.done);
    await page.keyboard.press("Space");
    await expect(box).not.toBeChecked();
  });

  await test.step("narrow the plan down, and hear what is left", async () => {
    const short = page.locator(".plan-filters").getByRole("checkbox");
    await tabTo(page, short, "Shift+Tab");
    await page.keyboard.press("Space");
    await expect(page.getByRole("status")).toContainText(/things? to do|about/);
    await page.keyboard.press("Space");
  });

  await test.step("put off, and answer", async () => {
    await goTo(page, "services");
    await press(page, page.getByRole("main").getByRole("link", { name: "Weibo", exact: true }));
    await expect(first(page)).toBeFocused();
    const screen = new ServiceScreen(page);
    const step = page.locator("[data-step]").first();
    const stepId = await step.getAttribute("data-step");
    await press(page, step.locator("summary", { hasText: `${advice.step.later} / ${steps.skip}` }));
    await press(page, step.getByRole("button", { name: new RegExp(`^${advice.step.laterWhen.weekend}`) }));
    await expect(page.locator(`[data-step="${stepId}"]`).first()).toHaveAttribute("data-state", "put-off");
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    const question = page.locator("[data-question]").first();
    const kind = (await question.getAttribute("data-question")) ?? "";
    await press(page, question.getByRole("button").first());
    await expect(screen.question(kind)).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });

  await test.step("find by a file", async () => {
    await tabTo(page, page.getByRole("navigation").getByRole("link").first(), "Shift+Tab");
    await goTo(page, "find");
    const [{ name, content }] = exportFiles;
    await tabTo(page, page.getByLabel(find.exported.choose));
    chosen.push({ name, mimeType: "text/csv", buffer: content });
    await page.keyboard.press("Enter");
    await expect(page.getByText(find.preview.found(4))).toBeVisible();
    await press(page, page.locator(".find-preview [data-look=main]"));
    await expect(page.getByText(find.done(4))).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });

  await test.step("save, and restore", async () => {
    await tabTo(page, page.getByRole("navigation").getByRole("link").first(), "Shift+Tab");
    await goTo(page, "saving");
    const saved = page.waitForEvent("download");
    await press(page, button(page, saving.save.button));
    const text = await readFile(await (await saved).path(), "utf8");
    await tabTo(page, page.getByLabel(saving.restore.choose));
    const more = text.replace(
      '"accounts":[',
      '"accounts":[{"serviceId":"github","standing":"has","saidOn":"2020-01-01"},',
    );
    chosen.push({ name: "backup.json", mimeType: "application/json", buffer: Buffer.from(more) });
    await page.keyboard.press("Enter");
    await press(page, button(page, saving.restore.confirm));
    await expect(page.locator(".restore-outcome")).toBeFocused();
  });

  await test.step("turn something on, and choose with the arrows", async () => {
    await tabTo(page, page.getByRole("navigation").getByRole("link").first(), "Shift+Tab");
    await goTo(page, "settings");
    const dark = page.getByRole("radio", { name: settings.theme.dark, exact: true });
    await tabTo(page, page.getByRole("radio", { name: settings.theme.device, exact: true }));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(dark).toBeChecked();
    const pause = page.getByRole("switch", { name: settings.visits.pause });
    await press(page, pause, "Space");
    await expect(pause).toBeChecked();
  });

  await test.step("erase everything, after a look that changes nothing", async () => {
    const open = button(page, settings.erase.open);
    await press(page, open);
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    // It keeps the keyboard to itself, and gives it back where it was.
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press("Tab");
      const isOut = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
      );
      expect(isOut).toBe(false);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(open).toBeFocused();
    await page.keyboard.press("Enter");
    await tabTo(page, dialog.getByRole("textbox"));
    await page.keyboard.type(settings.erase.word);
    await press(page, dialog.getByRole("button", { name: settings.erase.confirm }));
    await expect(first(page)).toHaveText(settings.erase.done.title);
    await expect(first(page)).toBeFocused();
    const left = async () => {
      const stored = await omamori.readDatabase();
      return personalTableNames.filter((table) => (stored?.[table] ?? []).length > 0);
    };
    await expect.poll(left).toEqual([]);
  });
});

test("the keyboard goes round every view and out of it again", async ({ omamori }) => {
  await (await omamori.visit("https://www.weibo.com/")).close();
  const page = await omamori.openSummary("settings");
  await expect(first(page)).toBeVisible();
  const skip = page.locator(".skip-link button");
  await page.keyboard.press("Tab");
  await tabTo(page, skip);
  await page.keyboard.press("Tab");
  // After the last stop the browser has its turn, and then the page from its beginning.
  await tabTo(page, skip);
  await page.close();
});
