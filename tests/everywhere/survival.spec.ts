import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { badgeAt } from "../e2e/expected.ts";
import { doneAt } from "../e2e/resolutions.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person } from "./person.ts";

const visited = async (person: Person) =>
  (await person.rows("visits")).map(({ serviceId }) => serviceId).toSorted();

const weibo = "https://www.weibo.com/";
const line = "https://access.line.me/";
const unlisted = "https://unlisted.example/";

test("a background that is stopped in the middle of a visit loses nothing once it wakes", async ({
  anyone: person,
  web,
}) => {
  // After the page was answered, in milliseconds: before the browser tells of it, and while it is dealt with.
  for (const delay of [0, 4, 16, 64]) {
    await person.forgetAll();
    await person.stopBackground();
    const address = `${weibo}stopped-after-${delay}`;
    const release = await setOutUnanswered(person, web, address);
    release();
    await new Promise((passed) => setTimeout(passed, delay));
    await person.stopBackground();

    await person.visit(line);
    await expect.poll(() => visited(person)).toEqual(["line", "weibo"]);
    await expect
      .poll(() => person.badges())
      .toMatchObject({ [address]: badgeAt("weibo"), [line]: badgeAt("line") });
  }
});

test.describe("A browser that brings back its tabs", () => {
  test.use({ habits: { open: [weibo, line, unlisted], isRestoring: true } });

  test("counts the sites that were open at the install, and those that come back, and shows their numbers", async ({
    person,
  }) => {
    const expectAll = async () => {
      await expect.poll(() => visited(person)).toEqual(["line", "weibo"]);
      await expect
        .poll(() => person.badges())
        .toMatchObject({ [weibo]: badgeAt("weibo"), [line]: badgeAt("line"), [unlisted]: "" });
    };
    await expectAll();
    await person.put({ visits: [], badges: [] });
    await person.restart();
    await person.lookThroughTabs();
    await expectAll();
  });
});

test("a crash in the middle of a visit and of a change loses nothing that was kept", async ({
  person,
  web,
}) => {
  const resolution = doneAt("weibo", "change-password");
  await person.put({ resolutions: [resolution] });
  await person.visit(weibo);
  await expect.poll(() => visited(person)).toEqual(["weibo"]);
  const kept = await person.rows("visits");
  const settings = await person.openSummary("settings");
  await expect.poll(() => textIn(settings, ".language-menu select")).toBeTruthy();
  const release = await setOutUnanswered(person, web, "https://www.meitu.com/interrupted");
  // Another language is another catalogue, which is written.
  await settings.choose(".language-menu select", "ja");
  release();
  await person.crash();

  expect(await person.rows("visits")).toEqual(expect.arrayContaining([...kept]));
  expect(await person.rows("resolutions")).toEqual([resolution]);
  const tab = await person.visit(line);
  await expect.poll(async () => (await tab.icon()).badge).toBe(badgeAt("line"));
  await expect.poll(() => visited(person)).toEqual(expect.arrayContaining(["line", "weibo"]));
  const home = await person.openSummary();
  await expect.poll(() => textIn(home, "main")).toContain("Weibo");
  // It is in one language or the other, and so is the catalogue.
  const spoken = await home.run(({ document }) => document.documentElement.lang);
  await expect
    .poll(() => person.rows("catalogueState"))
    .toEqual([expect.objectContaining({ language: spoken })]);
  expect((await person.rows("catalogueState"))[0]).not.toHaveProperty("failure");
  expect(await person.rows("settings")).not.toContainEqual(expect.objectContaining({ key: "lostOn" }));
});

/** Opens an address whose page is held back. @returns lets it be answered. */
async function setOutUnanswered(person: Person, web: LocalWeb, address: string): Promise<() => void> {
  let answer: () => void = () => undefined;
  web.serve(address, { after: new Promise((resolve) => (answer = resolve)) });
  await person.setOut(address);
  await expect.poll(() => web.requests.map(({ url }) => url)).toContain(address);
  return answer;
}
