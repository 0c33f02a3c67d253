import { type Language, languages, textOf } from "#lib/domain/language.ts";
import { asHeading } from "#lib/locales/as-heading.ts";
import {
  exposedDataMessages,
  planMessages,
  savingMessages,
  serviceListMessages,
  settingMessages,
  shellMessages,
  textsIn,
  timelineMessages,
  welcomeMessages,
} from "#tests/locales/in-every-language.ts";
import { service } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { first, goTo, welcomeOf } from "./summary-page.ts";

const typed: Readonly<Record<Language, string>> = { ja: "らいん", "zh-Hans": "微博", en: "weibo" };

for (const language of languages) {
  test(`a person goes through the whole summary in ${language}`, async ({ launch }) => {
    const omamori = await launch({ language });
    const texts = textsIn(language);
    const [shell, welcome, plan, list, ledger, timeline] = [
      shellMessages[language],
      welcomeMessages[language],
      planMessages[language],
      serviceListMessages[language],
      exposedDataMessages[language],
      timelineMessages[language],
    ];
    const nameOf = (id: string) => textOf(service(id).name, language);

    // Welcome: what it does, which services, the result.
    const page = await welcomeOf(omamori);
    await expect(first(page)).toHaveText(welcome.promise.heading);
    await page.getByRole("button", { name: welcome.next }).click();
    await page.getByRole("searchbox", { name: welcome.choice.search }).fill(typed[language]);
    const found = language === "ja" ? "line" : "weibo";
    await page.getByRole("checkbox", { name: nameOf(found), exact: true }).check();
    await page
      .getByRole("searchbox", { name: welcome.choice.search })
      .fill(found === "line" ? "weibo" : "line");
    await page
      .getByRole("checkbox", { name: nameOf(found === "line" ? "weibo" : "line"), exact: true })
      .check();
    await page.getByRole("button", { name: welcome.next, exact: true }).click();
    await page.getByRole("button", { name: welcome.answers.showResult }).click();
    await expect(page.getByRole("heading", { name: texts.home.firstMinutes })).toBeVisible();
    const standing = await first(page).textContent();
    await page.getByRole("button", { name: welcome.result.done }).click();

    // Where I stand, and the plan.
    await expect(page.getByRole("navigation", { name: shell.menu })).toBeVisible();
    await expect(first(page)).toHaveText(standing ?? "");
    await goTo(page, "plan", language);
    await expect(page.getByRole("group", { name: plan.group })).toBeVisible();

    // What of mine is exposed: from a kind of data to a service and back.
    await goTo(page, "data", language);
    await page
      .getByRole("link", { name: asHeading(texts.dataClass["phone-numbers"], language), exact: true })
      .click();
    await expect(page.getByText(ledger.consequence.contact)).toBeVisible();
    await page
      .locator("main")
      .getByRole("link", { name: nameOf("weibo") })
      .click();
    await expect(first(page)).toHaveText(nameOf("weibo"));

    // The service: everything the popup has, and the answers.
    await expect(page.getByRole("heading", { name: list.answers.heading })).toBeVisible();
    await page.getByRole("link", { name: list.back }).click();
    await expect(first(page)).toHaveText(list.heading);
    await expect(page.getByRole("main").getByText(list.shown(2, 2), { exact: true })).toBeVisible();

    // When: what may concern me, and all of it.
    await goTo(page, "timeline", language);
    const rows = page.locator(".timeline-row");
    expect(await rows.count()).toBeGreaterThan(1);
    await expect(page.getByRole("heading", { name: timeline.earlier })).toBeVisible();

    // Take it along, and the settings.
    await goTo(page, "saving", language);
    await expect(page.getByRole("button", { name: savingMessages[language].save.button })).toBeVisible();
    await goTo(page, "settings", language);
    await expect(page.getByRole("heading", { name: settingMessages[language].erase.heading })).toBeVisible();
  });
}
