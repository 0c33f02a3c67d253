import { languageOf } from "#lib/domain/language.ts";
import { ownAt } from "../e2e/expected.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { View } from "./person.ts";

const texts = textsIn("en");

/** The largest that a browser makes a popup, in pixels. */
const most = { width: 800, height: 600 };

const measure = (view: View) =>
  view.run((page) => ({
    width: page.innerWidth,
    height: page.innerHeight,
    overflow: page.document.documentElement.scrollWidth - page.innerWidth,
  }));

const fontSizeOf = (view: View) =>
  view.run((page) => page.getComputedStyle(page.document.documentElement).fontSize);

test("the popup has the size it was made for and says where one stands", async ({ anyone: person }) => {
  await person.visit("https://www.weibo.com/");
  const popup = await person.openPopup();
  await expect
    .poll(() => textIn(popup, "[elementtiming=standing]"))
    .toBe(texts.standingSentence(ownAt("weibo").standing));
  const { width, height, overflow } = await measure(popup);
  expect(width).toBeGreaterThanOrEqual(384);
  expect(width).toBeLessThanOrEqual(440);
  expect(height).toBeLessThanOrEqual(most.height);
  expect(overflow).toBeLessThanOrEqual(0);
  await popup.close();
});

test("with text twice as large nothing of the popup and of home is cut at the side", async ({ person }) => {
  await person.doubleText();
  await person.visit("https://www.weibo.com/");
  const popup = await person.openPopup();
  await expect.poll(() => textIn(popup, "[elementtiming=standing]")).toBeTruthy();
  expect(await fontSizeOf(popup)).toBe("32px");
  const { width, height, overflow } = await measure(popup);
  expect(width).toBeLessThanOrEqual(most.width);
  expect(height).toBeLessThanOrEqual(most.height);
  expect(overflow).toBeLessThanOrEqual(0);
  await popup.close();
  const home = await person.openSummary();
  await expect.poll(() => textIn(home, "main")).toContain("Weibo");
  expect(await fontSizeOf(home)).toBe("32px");
  expect((await measure(home)).overflow).toBeLessThanOrEqual(0);
});

test("where the system is dark the pages are", async ({ person }) => {
  const home = await person.openSummary();
  const lightness = (view: View) =>
    view.run((page) => {
      const [red = 0, green = 0, blue = 0] =
        page.getComputedStyle(page.document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return (red + green + blue) / 3;
    });
  expect(await lightness(home)).toBeGreaterThan(200);
  await home.inTheDark();
  await expect.poll(() => lightness(home)).toBeLessThan(60);
});

for (const language of ["ja", "zh-TW"]) {
  test.describe(`A browser in ${language}`, () => {
    test.use({ habits: { language } });

    test("has the pages in that language, and the icon too", async ({ person }) => {
      const tab = await person.visit("https://www.weibo.com/");
      const home = await person.openSummary();
      const spoken = await home.run(() => chrome.i18n.getUILanguage());
      test.skip(!spoken.startsWith(language.slice(0, 2)), `This browser does not know ${language}.`);
      const own = languageOf(undefined, language);
      await expect.poll(() => home.run((page) => page.document.documentElement.lang)).toBe(own);
      await expect
        .poll(async () => (await tab.icon()).tooltip)
        .toContain(textsIn(own).standingSentence(ownAt("weibo").standing));
    });
  });
}
