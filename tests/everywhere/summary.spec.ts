import { madeUpIncidents } from "../e2e/made-up-catalogue.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person, View } from "./person.ts";

const texts = textsIn("en");
const { exposedData, serviceList: list } = texts;

const heading = (view: View) => textIn(view, "h1");

async function visitAll(person: Person, hosts: readonly string[]): Promise<void> {
  for (const [at, host] of hosts.entries()) {
    await person.visit(`https://${host}/`);
    await expect.poll(() => person.rows("visits")).toHaveLength(at + 1);
  }
}

test("from a kind of data it leads to the services, and back", async ({ anyone: person }) => {
  await visitAll(person, ["www.weibo.com"]);
  const page = await person.openSummary("data");
  await page.press('main a[href="#data/phone-numbers"]');
  await expect.poll(() => textIn(page, "main")).toContain(exposedData.consequence.contact);
  await page.pressLink("Weibo");
  await expect.poll(() => heading(page)).toBe("Weibo");
  await page.run(({ history }) => history.back());
  await expect.poll(() => textIn(page, "main")).toContain(exposedData.consequence.contact);
  await page.pressLink(exposedData.back);
  await expect.poll(() => heading(page)).toBe(exposedData.heading);
});

test("services are found by any of their names, filtered, and kept so after a look at one", async ({
  anyone: person,
}) => {
  await visitAll(person, ["www.weibo.com", "www.meitu.com", "access.line.me"]);
  const page = await person.openSummary("services");
  const shows = (some: number) => expect.poll(() => textIn(page, "main")).toContain(list.shown(some, 3));
  await shows(3);
  await page.type("[type=search]", "らいん");
  await shows(1);
  await page.pressLink("LINE");
  await expect.poll(() => heading(page)).toBe("LINE");
  await page.run(({ history }) => history.back());
  await shows(1);
  await page.type("[type=search]", "");
  await shows(3);
  await page.choose("main select:has([value=to-do])", "to-do");
  await shows(2);
});

test("a service without an account has nothing to do, and can be taken off the list", async ({
  anyone: person,
}) => {
  const tab = await person.visit("https://www.weibo.com/");
  await expect.poll(() => person.rows("visits")).toHaveLength(1);
  await tab.close();
  const page = await person.openSummary("services/weibo");
  await expect.poll(() => textIn(page, "[data-question=standing]")).toBeTruthy();
  await page.pressButton(texts.advice.ask.standings.never);
  await expect.poll(() => textIn(page, "main")).toContain(texts.standing["no-account"]);
  expect(await textIn(page, ".step-card")).toBeUndefined();
  await page.pressButton(list.remove);
  await expect.poll(() => textIn(page, "dialog")).toContain(list.remove);
  await page.press("dialog [data-look=danger], dialog [data-look=main]");
  await expect.poll(() => heading(page)).toBe(texts.shell.empty.title);
  for (const table of ["visits", "accounts", "resolutions", "noticedSigns"]) {
    expect(await person.rows(table), table).toEqual([]);
  }
});

test("the timeline says what happened, with its notes and its sources, and leads to the service", async ({
  anyone: person,
}) => {
  await visitAll(person, ["www.weibo.com", "access.line.me"]);
  const page = await person.openSummary("timeline");
  const { weiboNew } = madeUpIncidents;
  await expect.poll(() => textIn(page, "main")).toContain(weiboNew.title?.en);
  await expect
    .poll(() =>
      page.run(({ document }) => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        return [...document.querySelectorAll<HTMLAnchorElement>("main a[href^=https]")].map(
          ({ href }) => href,
        );
      }),
    )
    .toEqual(expect.arrayContaining(weiboNew.sources.map(({ url }) => url)));
  for (const said of [weiboNew.note, ...weiboNew.caveats]) {
    expect(await textIn(page, "main")).toContain(said?.en);
  }
  await page.press('main a[href="#services/weibo"]');
  await expect.poll(() => heading(page)).toBe("Weibo");
});
