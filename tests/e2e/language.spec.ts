import { type Language, languages, textOf } from "#lib/domain/language.ts";
import { toolbarMessages } from "#lib/locales/worker-messages.ts";
import { shellMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { incident, service } from "./expected.ts";
import { expect, test } from "./fixtures.ts";

const names: Readonly<Record<Language, string>> = {
  ja: "おまもり",
  "zh-Hans": "Omamori 御守",
  en: "Omamori",
};

for (const language of languages) {
  test(`in a browser in ${language} all of it is in ${language}`, async ({ launch }) => {
    const omamori = await launch({ language });
    const texts = textsIn(language);
    const tab = await omamori.visit("https://www.weibo.com/");
    const name = textOf(service("weibo").name, language);
    await expect
      .poll(async () => (await tab.icon()).tooltip)
      .toBe(toolbarMessages[language].openSteps(name, 7));

    const popup = await omamori.openPopup();
    await expect(popup.locator("html")).toHaveAttribute("lang", language);
    await expect(popup.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(popup.getByText(texts.standing.incidents(2, 0))).toBeVisible();
    const title = texts.incidentTitle(incident("weibo-contact-matching-2020"));
    await expect(popup.getByRole("heading", { name: title })).toBeVisible();
    await popup.close();

    const summary = await omamori.openSummary();
    await expect(summary.getByRole("heading", { level: 1 })).toHaveText(
      shellMessages[language].standing(1, 1, 0),
    );
    await expect(summary).toHaveTitle(texts.productName);
    const manifest = await omamori.observer.evaluate(() => chrome.runtime.getManifest().name);
    expect(manifest).toBe(names[language]);
  });
}

test("the person can choose another language at run time, everywhere at once", async ({ launch }) => {
  const omamori = await launch({ language: "en" });
  const tab = await omamori.visit("https://www.weibo.com/");
  const summary = await omamori.openSummary();
  await expect(summary.getByRole("heading", { level: 1 })).toHaveText(shellMessages.en.standing(1, 1, 0));
  await tab.page.bringToFront();

  const popup = await omamori.openPopup();
  await popup.getByLabel(textsIn("en").popup.language).selectOption("ja");
  const ja = textsIn("ja");
  await expect(popup.getByText(ja.standing.incidents(2, 0))).toBeVisible();
  await expect(summary.getByRole("heading", { level: 1 })).toHaveText(shellMessages.ja.standing(1, 1, 0));
  await expect
    .poll(async () => (await tab.icon()).tooltip)
    .toBe(toolbarMessages.ja.openSteps(service("weibo").name.ja, 7));

  await popup.getByLabel(ja.popup.language).selectOption("");
  await expect(popup.getByText(textsIn("en").standing.incidents(2, 0))).toBeVisible();
});
