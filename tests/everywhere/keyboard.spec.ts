import { personalTableNames } from "#lib/storage/personal-tables.ts";
import { exportFiles } from "../e2e/export-files.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Key, View } from "./person.ts";

const { welcome, find, saving, settings, advice, steps } = textsIn("en");

/** More stops than any page has before what is looked for. */
const patience = 150;

interface Wanted {
  readonly selector: string;
  /** How its name begins, where the selector finds others too. */
  readonly words?: string;
}

const button = (words: string): Wanted => ({ selector: "button", words });

/** Goes on with Tab alone until something has the focus, and checks on the way that each stop is seen. */
async function tabTo(page: View, wanted: Wanted, key: Key = "Tab"): Promise<void> {
  for (let presses = 0; presses < patience; presses++) {
    const { isThere, unseen } = await page.run(
      ({ document, getComputedStyle, innerHeight, HTMLElement }, { selector, words }) => {
        const stop = document.activeElement;
        if (!(stop instanceof HTMLElement)) return { isThere: false };
        const labels = (stop as HTMLInputElement).labels ?? [];
        const [name = ""] = [labels[0], stop].flatMap((named) => {
          const said = named?.cloneNode(true) as HTMLElement | undefined;
          for (const unsaid of said?.querySelectorAll("[aria-hidden=true]") ?? []) unsaid.remove();
          return said?.getAttribute("aria-label") ?? said?.textContent ?? [];
        });
        const isThere = stop.matches(selector) && (words === undefined || name.trim().startsWith(words));
        if (stop === document.body || stop.matches("h1")) return { isThere };
        const { top, bottom } = stop.getBoundingClientRect();
        const isRinged = [stop, labels[0], stop.closest("label")].some(
          (one) => one && getComputedStyle(one).outlineStyle !== "none",
        );
        const isSeen = isRinged && bottom > 0 && top < innerHeight;
        return isSeen
          ? { isThere }
          : {
              isThere,
              unseen: `${stop.outerHTML.slice(0, 120)} ${isRinged ? "from" : "without a ring from"} ${top} to ${bottom} of ${innerHeight}`,
            };
      },
      wanted,
    );
    if (presses > 0) expect(unseen).toBeUndefined();
    if (isThere) return;
    await page.key(key);
  }
  throw new Error(`${wanted.selector} ${wanted.words ?? ""} is not reached with ${key}.`);
}

async function press(page: View, wanted: Wanted, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, wanted);
  await page.key(key);
}

const focused = (page: View, selector: string) =>
  expect
    .poll(() => page.run(({ document }, one) => document.activeElement?.matches(one), selector))
    .toBe(true);

const isOn = (page: View, selector: string, on: boolean) =>
  expect
    .poll(() =>
      page.run(({ document }, one) => document.querySelector<HTMLInputElement>(one)?.checked, selector),
    )
    .toBe(on);

async function goTo(page: View, view: string): Promise<void> {
  // Backwards: after the last stop of a page the browser's own have their turn, which no driver sees in each.
  await tabTo(page, { selector: `nav a[href="#${view}"]` }, "Shift+Tab");
  await page.key("Enter");
  // The view that is come to is read from its heading on.
  await focused(page, "h1");
}

const stayed = (page: View) =>
  expect.poll(() => page.run(({ document }) => document.activeElement?.tagName)).not.toBe("BODY");

test("every main task is done with the keyboard alone", async ({ anyone: person }) => {
  test.setTimeout(90_000);
  const page = await person.openSummary("welcome");
  await page.resize({ width: 1280, height: 600 });
  const shows = (selector: string, words: string) =>
    expect.poll(() => textIn(page, selector)).toContain(words);

  await test.step("welcome", async () => {
    await focused(page, "h1");
    await press(page, button(welcome.next));
    await shows("h1", welcome.choice.heading);
    await focused(page, "h1");
    await tabTo(page, { selector: "[type=search]" });
    await page.keys("weibo");
    await press(page, { selector: "[type=checkbox]", words: "Weibo" }, "Space");
    await expect.poll(() => person.rows("accounts")).toHaveLength(1);
    await press(page, button(welcome.next));
    await shows("h1", find.offer.welcomeHeading);
    await press(page, button(welcome.next));
    await shows("h1", welcome.answers.heading);
    await press(page, button(welcome.answers.showResult));
    await press(page, button(welcome.result.done));
    await expect.poll(() => textIn(page, "nav")).toBeTruthy();
    await focused(page, "h1");
  });

  await test.step("tick a step, and take it back", async () => {
    await goTo(page, "plan");
    await press(page, { selector: "[data-step] [type=checkbox]" }, "Space");
    await shows("[role=status]", steps.state.done);
    await isOn(page, ":focus", true);
    await page.key("Space");
    await isOn(page, ":focus", false);
  });

  await test.step("narrow the plan down, and hear what is left", async () => {
    await tabTo(page, { selector: ".plan-filters [type=checkbox]" }, "Shift+Tab");
    await page.key("Space");
    await expect.poll(() => textIn(page, "[role=status]")).toMatch(/things? to do|about/);
    await page.key("Space");
  });

  await test.step("put off, and answer", async () => {
    await goTo(page, "services");
    await press(page, { selector: 'main a[href="#services/weibo"]' });
    await shows("h1", "Weibo");
    await focused(page, "h1");
    await press(page, { selector: "[data-step] summary", words: `${advice.step.later} / ${steps.skip}` });
    await press(page, { selector: "[data-step] button", words: advice.step.laterWhen.weekend });
    await expect
      .poll(async () => (await person.rows("resolutions")).map(({ outcome }) => outcome))
      .toContain("put-off");
    await stayed(page);
    const asked = () => page.run(({ document }) => document.querySelectorAll("[data-question]").length);
    const before = await asked();
    await press(page, { selector: "[data-question] button" });
    await expect.poll(asked).not.toBe(before);
    await stayed(page);
  });

  await test.step("find by a file", async () => {
    await goTo(page, "find");
    const [{ name, content }] = exportFiles;
    // The browser's own window for files is all that is not gone through.
    await tabTo(page, { selector: "[type=file]" });
    await page.chooseFile("[type=file]", name, content.toString("utf8"));
    await shows("main", find.preview.found(4));
    await press(page, { selector: ".find-preview [data-look=main]" });
    await shows("main", find.done(4));
    await stayed(page);
  });

  await test.step("save, and restore", async () => {
    await goTo(page, "saving");
    const { name, text } = await page.save(() => press(page, button(saving.save.button)));
    await tabTo(page, { selector: "[type=file]" });
    const more = text.replace(
      '"accounts":[',
      '"accounts":[{"serviceId":"github","standing":"has","saidOn":"2020-01-01"},',
    );
    await page.chooseFile("[type=file]", name, more);
    await shows("main", saving.restore.confirm);
    await press(page, button(saving.restore.confirm));
    await focused(page, ".restore-outcome");
  });

  await test.step("turn something on, and choose with the arrows", async () => {
    await goTo(page, "settings");
    await tabTo(page, { selector: "[type=radio]", words: settings.theme.device });
    await page.key("ArrowDown");
    await page.key("ArrowDown");
    await expect.poll(() => person.rows("settings")).toContainEqual({ key: "theme", value: "dark" });
    await press(page, { selector: "[role=switch]", words: settings.visits.pause }, "Space");
    await expect
      .poll(() => person.rows("settings"))
      .toContainEqual({ key: "isRecordingPaused", value: true });
  });

  await test.step("erase everything, after a look that changes nothing", async () => {
    await press(page, button(settings.erase.open));
    await expect.poll(() => textIn(page, "dialog")).toBeTruthy();
    await page.key("Escape");
    await expect.poll(() => textIn(page, "dialog")).toBeUndefined();
    // It gives the keyboard back where it was.
    await expect
      .poll(() => page.run(({ document }) => document.activeElement?.textContent))
      .toBe(settings.erase.open);
    await page.key("Enter");
    await tabTo(page, { selector: "dialog input" });
    await page.keys(settings.erase.word);
    await press(page, { selector: "dialog button", words: settings.erase.confirm });
    await shows("h1", settings.erase.done.title);
    await focused(page, "h1");
    const left = async () => {
      const rows = await Promise.all(personalTableNames.map((table) => person.rows(table)));
      return personalTableNames.filter((_, at) => (rows[at]?.length ?? 0) > 0);
    };
    await expect.poll(left).toEqual([]);
  });
});
