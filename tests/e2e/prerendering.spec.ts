import type { Page } from "@playwright/test";
import { readDatabase } from "#scripts/browser/read-database.ts";
import { badgeAt, visitedToday } from "./expected.ts";
import { build, expect, installedBrowser, test } from "./fixtures.ts";
import { UnattachedBrowser } from "./unattached-browser.ts";

/** On the same site, as it must be, but left out by the service. */
const first = "https://open.weibo.com/";
const prepared = "https://www.weibo.com/prepared";

test("a page that is prepared unseen counts only when it is looked at", async ({ web, folder }) => {
  let goOn: () => void = () => undefined;
  const rules = { prerender: [{ source: "list", urls: [prepared], eagerness: "immediate" }] };
  const goes = `fetch("/go").then(() => location.assign("${prepared}"))`;
  web.serve(first, {
    html: `<script type="speculationrules">${JSON.stringify(rules)}</script><script>${goes}</script>`,
  });
  web.serve(`${first}go`, {
    after: new Promise((resolve) => {
      goOn = resolve;
    }),
  });
  web.serve(prepared, {
    html: `<script>document.addEventListener("prerenderingchange", () => fetch("/looked-at"))</script>`,
    headers: { "supports-loading-mode": "credentialed-prerender" },
  });
  const requested = (url: string) => web.requests.find((request) => request.url === url);

  const browser = await UnattachedBrowser.launch(installedBrowser(), build, folder, web.browserArgs);
  try {
    const observer = await browser.openObserver(build);
    const page = observer as unknown as Page;
    const visits = async () => (await readDatabase(page))?.["visits"];
    const badges = () =>
      page.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return Promise.all(tabs.map(({ id: tabId = -1 }) => chrome.action.getBadgeText({ tabId })));
      });
    await expect.poll(async () => (await readDatabase(page))?.["catalogueState"]).toHaveLength(1);

    await browser.open(first);
    await expect.poll(() => requested(prepared)?.headers["sec-purpose"]).toBe("prefetch;prerender");
    // Long enough for a visit to be on record, if it counted.
    await new Promise((passed) => setTimeout(passed, 500));
    expect(await visits()).toEqual([]);
    expect((await badges()).filter(Boolean)).toEqual([]);

    goOn();
    await expect.poll(() => requested("https://www.weibo.com/looked-at")).toBeDefined();
    await expect.poll(visits).toEqual([visitedToday("weibo")]);
    await expect.poll(badges).toContain(badgeAt("weibo"));
  } finally {
    await browser.close();
  }
});
