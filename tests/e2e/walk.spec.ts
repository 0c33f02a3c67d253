import { type Language, languages, textOf } from "#lib/domain/language.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { sentenceInAll, service, step, toldToHave } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { madeUpIncidents } from "./made-up-catalogue.ts";
import { putRecord } from "./put-record.ts";
import { doneAt } from "./resolutions.ts";
import { first, goTo, openSummaryIn } from "./summary-page.ts";

const typed: Readonly<Record<Language, readonly [line: string, weibo: string]>> = {
  ja: ["らいん", "うぇいぼ"],
  "zh-Hans": ["line", "weibo"],
  "zh-Hant": ["line", "微博"],
  ko: ["라인", "웨이보"],
  en: ["line", "微博"],
};

for (const language of languages) {
  test(`a person goes through the whole summary in ${language}`, async ({ anyone: omamori }) => {
    await putRecord(omamori, { settings: [{ key: "language", value: language }] });
    const texts = textsIn(language);
    const { welcome, serviceList: list, exposedData: data, timeline, saving, settings } = texts;
    const nameOf = (id: string) => textOf(service(id).name, language);
    const accounts = [toldToHave("line"), toldToHave("weibo")];

    // Welcome: what it does, which services, a few answers, the result.
    const page = await openSummaryIn(omamori, language, "welcome");
    await expect(first(page)).toHaveText(welcome.promise.heading);
    await page.getByRole("button", { name: welcome.next, exact: true }).click();
    for (const [at, id] of ["line", "weibo"].entries()) {
      await page.getByRole("searchbox", { name: welcome.choice.search }).fill(typed[language][at] ?? "");
      await page
        .getByRole("checkbox", { name: nameOf(id).replace(/（.*/, "") })
        .first()
        .check();
    }
    await page.getByRole("button", { name: welcome.next, exact: true }).click();
    await expect(first(page)).toHaveText(texts.find.offer.welcomeHeading);
    await page.getByRole("button", { name: welcome.next, exact: true }).click();
    await page.getByRole("button", { name: welcome.answers.showResult }).click();
    await expect(first(page)).toHaveText(sentenceInAll([], language, { accounts }));
    await page.getByRole("button", { name: welcome.result.done }).click();

    // Where I stand, and what to do.
    await expect(first(page)).toHaveText(sentenceInAll([], language, { accounts }));
    await goTo(page, "plan", language);
    await expect(first(page)).toHaveText(texts.shell.views.plan);
    const title = textOf(step("sign-out-everywhere").title, language);
    const box = page.getByRole("checkbox", {
      name: texts.advice.step.markDone(texts.advice.step.atService(nameOf("line"), title)),
      exact: true,
    });
    await box.click();
    await expect(box).toBeChecked();
    await goTo(page, "home", language);
    await expect(first(page)).toHaveText(
      sentenceInAll([], language, { accounts, resolutions: [doneAt("line", "sign-out-everywhere")] }),
    );

    // What of mine is out: from a kind of data to a service and back.
    await goTo(page, "data", language);
    await expect(first(page)).toHaveText(data.heading);
    await page.locator("main").getByRole("link", { name: texts.dataClass["phone-numbers"] }).click();
    await expect(first(page)).toHaveText(texts.dataClassHead("phone-numbers"));
    await expect(page.getByText(data.consequence.contact)).toBeVisible();
    await page
      .locator("main")
      .getByRole("link", { name: nameOf("weibo") })
      .first()
      .click();
    await expect(first(page)).toHaveText(nameOf("weibo"));

    // The service: everything the popup has, and the answers.
    await expect(page.getByRole("heading", { name: list.answers.heading })).toBeVisible();
    await expect(page.locator("[data-care] > li")).toHaveCount(3);
    await page.getByRole("link", { name: list.back }).click();
    await expect(first(page)).toHaveText(list.heading);
    await expect(page.getByRole("main").getByText(list.shown(2, 2), { exact: true })).toBeVisible();

    // What happened, and when.
    await goTo(page, "timeline", language);
    await expect(page.getByRole("heading", { name: timeline.recent })).toBeVisible();
    for (const incident of [madeUpIncidents.weiboNew, madeUpIncidents.weiboOld, madeUpIncidents.lineNew]) {
      await expect(page.locator("main").getByText(texts.incidentTitle(incident))).toBeVisible();
    }

    // Take it along, and the settings.
    await goTo(page, "saving", language);
    await expect(page.getByRole("button", { name: saving.save.button })).toBeVisible();
    await goTo(page, "settings", language);
    await expect(page.getByRole("heading", { name: settings.erase.heading })).toBeVisible();
  });
}
