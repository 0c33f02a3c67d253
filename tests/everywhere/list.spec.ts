import { feedAddress } from "#lib/domain/asked-hosts.ts";
import type { LocalWeb } from "#scripts/browser/local-web.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person } from "./person.ts";

const words = textsIn("en").upToDate;
const hour = 3_600_000;

/** An entry as the list has it, made up. */
const entry = (name: string, domain: string) => ({
  Name: name,
  Title: name,
  Domain: domain,
  BreachDate: "2026-01-02",
  AddedDate: "2026-03-04T05:06:07Z",
  ModifiedDate: "2026-03-04T05:06:07Z",
  PwnCount: 12_345,
  Description: "<em>Never shown.</em>",
  DataClasses: ["Email addresses", "Passwords"],
  IsVerified: true,
  IsFabricated: false,
  IsSensitive: false,
  IsRetired: false,
  IsSpamList: false,
  IsMalware: false,
  IsStealerLog: false,
});

/** Answers with a list; @param after which only then. */
function serveList(web: LocalWeb, after?: Promise<void>): void {
  const entries = [entry("Made-up", "made-up.example"), entry("Other", "other.example")];
  const headers = { "content-type": "application/json", etag: '"made-up"' };
  web.serve(feedAddress, { headers, html: JSON.stringify(entries), ...(after && { after }) });
}

const asked = (web: LocalWeb) => web.requests.filter(({ url }) => url === feedAddress);

async function turnOn(person: Person): Promise<void> {
  await person.willAllow("feed");
  const view = await person.openSummary("up-to-date");
  await view.pressButton(words.of.feed.turnOn);
  await expect.poll(() => textIn(view, "main")).toContain(words.list.entries("2"));
  expect(await person.holds("feed")).toBe(true);
}

const visited = async (person: Person) =>
  (await person.rows("visits")).map(({ serviceId }) => serviceId).toSorted();

test("a site that only the list has is counted while the background runs, and after it was stopped", async ({
  person,
  web,
}) => {
  serveList(web);
  await turnOn(person);
  // The background hears of it by an alarm, within half a minute at the latest.
  await expect
    .poll(
      async () => {
        const tab = await person.visit("https://www.made-up.example/");
        const count = await visited(person);
        await tab.close();
        return count;
      },
      { timeout: 15_000, intervals: [1_000] },
    )
    .toEqual(["site:made-up.example"]);

  await person.untilWatched();
  const tab = await person.visit("https://other.example/");
  await expect.poll(() => visited(person)).toEqual(["site:made-up.example", "site:other.example"]);
  await expect.poll(async () => (await tab.icon()).badge).not.toBe("");
  await person.visit("https://unlisted.example/");
  expect(await visited(person)).toHaveLength(2);
});

test.describe("What is due", () => {
  // Far less than the work takes: a background that works is not idle.
  test.use({ habits: { preferences: { "extensions.background.idle.timeout": 1_000 } } });

  test("is done out of sight when the alarm comes, by a page that goes away, until the permission is taken back", async ({
    person,
    web,
  }) => {
    test.slow();
    serveList(web);
    await turnOn(person);
    const [state] = await person.rows("refreshes");
    await person.put({ refreshes: [{ ...state, nextAt: Date.now() }] });
    await person.stopBackground();
    web.requests.length = 0;
    let answer: () => void = () => undefined;
    serveList(web, new Promise((resolve) => (answer = resolve)));
    await person.ring("refresh");
    await expect.poll(() => asked(web).length).toBe(1);
    expect(await person.unseen()).toBe(1);
    // Longer than an idle background is left running.
    await new Promise((passed) => setTimeout(passed, 2_500));
    expect(await person.unseen()).toBe(1);
    answer();
    await expect.poll(() => person.unseen()).toBe(0);
    await expect
      .poll(async () => (await person.rows("refreshes"))[0])
      .toMatchObject({ failures: 0, list: { entries: 2 }, tried: { end: { kind: "new" } } });
    expect(asked(web)).toHaveLength(1);
    const [{ headers } = { headers: {} }] = asked(web);
    expect(headers).toMatchObject({ "if-none-match": '"made-up"' });
    for (const header of ["cookie", "referer"]) expect(headers).not.toHaveProperty(header);
    const hoursLeft = async () => (((await person.alarms())["refresh"] ?? 0) - Date.now()) / hour;
    await expect.poll(hoursLeft).toBeGreaterThan(21);
    expect(await hoursLeft()).toBeLessThan(27);

    const [done] = await person.rows("refreshes");
    await person.put({ refreshes: [{ ...done, nextAt: Date.now() }] });
    await person.restart();
    await expect.poll(() => asked(web).length).toBe(2);
    await expect.poll(() => person.unseen()).toBe(0);
    await expect.poll(hoursLeft).toBeGreaterThan(21);

    await person.takeBack("feed");
    await expect
      .poll(async () => (await person.rows("refreshes"))[0])
      .toMatchObject({
        isOn: false,
        tried: { end: { kind: "refused", why: "not-permitted" } },
        // What came stays in use.
        list: { entries: 2 },
      });
    await expect.poll(async () => "refresh" in (await person.alarms())).toBe(false);
    expect(asked(web)).toHaveLength(2);
  });
});
