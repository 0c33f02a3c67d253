import { dayOf } from "#lib/domain/day.ts";
import { languages } from "#lib/domain/language.ts";
import { exportFiles, passwords } from "../e2e/export-files.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";

const texts = textsIn("en");
const daysAgo = (days: number) => dayOf(Date.now() - days * 24 * 60 * 60 * 1_000);

test("home says where one stands, in a sentence of its own", async ({ person }) => {
  await person.visit("https://www.weibo.com/");
  await expect.poll(() => person.rows("visits")).toHaveLength(1);
  const home = await person.openSummary();
  await expect.poll(() => textIn(home, "main")).toContain("Weibo");
});

test("a look through the history keeps what the person says, and the permission is given back", async ({
  person,
}) => {
  await person.willAllow("history");
  await person.remember([
    { url: "https://www.weibo.com/zqx-path", daysAgo: 2 },
    { url: "https://www.weibo.com/zqx-path", daysAgo: 40 },
    { url: "https://access.line.me/zqx-path", daysAgo: 10 },
    { url: "https://zqx-unlisted.example/", daysAgo: 3 },
  ]);
  const view = await person.openSummary("find");
  await view.pressButton(texts.find.history.start);
  await expect.poll(() => textIn(view, ".find-preview")).toContain(texts.find.preview.found(2));
  await expect.poll(() => person.holds("history")).toBe(false);
  await view.press(".find-preview [data-look=main]");
  await expect
    .poll(async () =>
      (await person.rows("finds")).map(({ serviceId, firstOn, lastOn }) => ({ serviceId, firstOn, lastOn })),
    )
    .toEqual([
      { serviceId: "line", firstOn: daysAgo(10), lastOn: daysAgo(10) },
      { serviceId: "weibo", firstOn: daysAgo(40), lastOn: daysAgo(2) },
    ]);
});

test("a file of passwords gives services and shared passwords, and no password is kept", async ({
  person,
}) => {
  const [{ name, content }] = exportFiles;
  const view = await person.openSummary("find");
  await view.chooseFile("input[type=file]", name, content.toString("utf8"));
  await expect.poll(() => textIn(view, ".find-preview")).toBeTruthy();
  await view.press(".find-preview [data-look=main]");
  await expect
    .poll(async () => (await person.rows("finds")).map(({ serviceId }) => serviceId))
    .toContain("weibo");
  const groups = await person.rows("reuseGroups");
  expect(groups.length).toBeGreaterThan(0);
  const kept = JSON.stringify([groups, await person.rows("finds"), await person.rows("settings")]);
  for (const password of passwords) expect(kept).not.toContain(password);
});

test("every language can be chosen, and the page follows at once", async ({ person }) => {
  const view = await person.openSummary("settings");
  for (const language of languages) {
    await view.choose(".language-menu select", language);
    await expect.poll(() => view.run((page) => page.document.documentElement.lang)).toBe(language);
  }
});
