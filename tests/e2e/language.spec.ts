import { type Language, languages, textOf } from "#lib/domain/language.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { ownAt, sentenceInAll, service } from "./expected.ts";
import { expect, test } from "./fixtures.ts";
import { madeUpIncidents } from "./made-up-catalogue.ts";
import { ServiceScreen } from "./popup.ts";
import { first } from "./summary-page.ts";

const names: Readonly<Record<Language, string>> = {
  ja: "おまもり",
  "zh-Hans": "Omamori 御守",
  "zh-Hant": "Omamori 御守",
  ko: "오마모리",
  en: "Omamori",
};

const sentenceIn = (language: Language) => textsIn(language).standingSentence(ownAt("weibo").standing);
const tooltipIn = (language: Language) =>
  toolbarMessages[language].about(textOf(service("weibo").name, language), sentenceIn(language));

for (const language of languages) {
  test(`in a browser in ${language} all of it is in ${language}`, async ({ launch }) => {
    const omamori = await launch({ language });
    const texts = textsIn(language);
    const tab = await omamori.visit("https://www.weibo.com/");
    await expect.poll(async () => (await tab.icon()).tooltip).toBe(tooltipIn(language));

    const popup = await ServiceScreen.open(omamori, texts);
    await expect(popup.page.locator("html")).toHaveAttribute("lang", language);
    await expect(first(popup.page)).toHaveText(textOf(service("weibo").name, language));
    await expect(popup.sentence).toHaveText(sentenceIn(language));
    await expect(popup.incident("weibo-new")).toContainText(texts.incidentTitle(madeUpIncidents.weiboNew));
    await popup.page.close();

    const summary = await omamori.openSummary();
    await expect(first(summary)).toHaveText(sentenceInAll(["weibo"], language));
    await expect(summary).toHaveTitle(texts.productName);
    const manifest = await omamori.observer.evaluate(() => chrome.runtime.getManifest().name);
    expect(manifest).toBe(names[language]);
  });
}

test("the person can choose another language at run time, everywhere at once", async ({ launch }) => {
  const omamori = await launch({ language: "en" });
  const tab = await omamori.visit("https://www.weibo.com/");
  const summary = await omamori.openSummary();
  await expect(first(summary)).toHaveText(sentenceInAll(["weibo"], "en"));
  await tab.page.bringToFront();

  const popup = await ServiceScreen.open(omamori);
  await popup.page.getByLabel(textsIn("en").popup.language).selectOption("ja");
  await expect(popup.sentence).toHaveText(sentenceIn("ja"));
  await expect(first(summary)).toHaveText(sentenceInAll(["weibo"], "ja"));
  await expect.poll(async () => (await tab.icon()).tooltip).toBe(tooltipIn("ja"));

  await popup.page.getByLabel(textsIn("ja").popup.language).selectOption("");
  await expect(popup.sentence).toHaveText(sentenceIn("en"));
});
