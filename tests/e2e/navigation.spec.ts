import { redirectTo } from "#scripts/browser/local-web.ts";
import { Tab } from "#scripts/browser/tab.ts";
import { expectBadgeOf, expectNothing, expectVisits } from "./expect-visit.ts";
import { expect, test } from "./fixtures.ts";
import { awaitQuiet, forgetVisits } from "./visits.ts";

const unlisted = "https://unlisted.example/";

test.beforeEach(({ omamori }) => forgetVisits(omamori));

test("a redirect counts for the host that answers in the end", async ({ omamori, web }) => {
  web.serve("https://short.example/jd", redirectTo("https://www.weibo.com/out"));
  web.serve("https://www.weibo.com/out", redirectTo("https://www.jd.com/"));
  const tab = await omamori.visit("https://short.example/jd");
  await expectVisits(omamori, "jd");
  await expectBadgeOf(tab, "jd");
  await tab.close();
});

test("a listed host that only redirects away does not count", async ({ omamori, web }) => {
  web.serve("https://www.weibo.com/out", redirectTo(unlisted));
  const tab = await omamori.visit("https://www.weibo.com/out");
  await expectNothing(omamori, tab);
  await tab.close();
});

test("going to an unlisted page clears the badge", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.weibo.com/");
  await expectBadgeOf(tab, "weibo");
  await tab.visit(unlisted);
  await expect.poll(() => tab.icon()).toEqual({ badge: "", tooltip: "Omamori" });
  await tab.close();
});

test("going from one listed service to another shows the other's number", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.weibo.com/");
  await expectBadgeOf(tab, "weibo");
  await tab.visit("https://access.line.me/");
  await expectBadgeOf(tab, "line");
  await expectVisits(omamori, "line", "weibo");
  await tab.close();
});

test("back and forward show the number of the page they lead to", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.weibo.com/");
  await tab.visit(unlisted);
  await tab.page.goBack();
  await expectBadgeOf(tab, "weibo");
  await tab.page.goForward();
  await expect.poll(() => tab.badge()).toBe("");
  await tab.close();
});

test("so they do when the browser had kept the page in memory", async ({ launch, web }) => {
  const omamori = await launch({ withoutArgs: ["--disable-back-forward-cache"] });
  const remembers = "<script>onpageshow = (event) => { window.isFromMemory = event.persisted };</script>";
  web.serve("https://www.weibo.com/kept", { html: remembers });
  const tab = await omamori.visit("https://www.weibo.com/kept");
  await expectBadgeOf(tab, "weibo");
  await tab.visit(unlisted);
  await expect.poll(() => tab.badge()).toBe("");
  await forgetVisits(omamori);
  // A page taken from memory does not load, so there is nothing to wait for.
  await tab.page.goBack({ waitUntil: "commit" });
  await expect.poll(() => tab.page.evaluate("window.isFromMemory")).toBe(true);
  await expectBadgeOf(tab, "weibo");
  await expectVisits(omamori, "weibo");
});

test("moving inside a page keeps the badge", async ({ omamori }) => {
  const tab = await omamori.visit("https://www.weibo.com/");
  await expectBadgeOf(tab, "weibo");
  await tab.page.evaluate(() => {
    history.pushState({}, "", "/another");
    location.hash = "part";
  });
  await awaitQuiet(omamori);
  await expectBadgeOf(tab, "weibo");
  await tab.page.reload();
  await expectBadgeOf(tab, "weibo");
  await tab.close();
});

test("each tab and each window has its own number", async ({ omamori }) => {
  const weibo = await omamori.visit("https://www.weibo.com/");
  const line = await omamori.visit("https://access.line.me/");
  const other = await omamori.visit(unlisted);
  const [page, id] = await Promise.all([
    omamori.context.waitForEvent("page"),
    omamori.observer.evaluate(async () => {
      const opened = await chrome.windows.create({ url: "https://www.jd.com/" });
      return opened?.tabs?.[0]?.id ?? -1;
    }),
  ]);
  const jd = new Tab(page, id, omamori.observer);

  await expectBadgeOf(weibo, "weibo");
  await expectBadgeOf(line, "line");
  await expectBadgeOf(jd, "jd");
  expect(await other.badge()).toBe("");
  await expectVisits(omamori, "jd", "line", "weibo");
  for (const tab of [weibo, line, other, jd]) await tab.close();
});

test("a listed site in a frame of an unlisted page does not count", async ({ omamori, web }) => {
  web.serve("https://frames.example/", {
    html: `<iframe src="https://www.weibo.com/widget"></iframe><iframe src="https://www.jd.com/widget"></iframe>`,
  });
  const tab = await omamori.visit("https://frames.example/");
  expect(tab.page.frames().map((frame) => frame.url())).toContain("https://www.weibo.com/widget");
  await expectNothing(omamori, tab);
  await tab.close();
});

test("nor does one in a frame of a listed page", async ({ omamori, web }) => {
  web.serve("https://www.weibo.com/frames", { html: `<iframe src="https://www.jd.com/widget"></iframe>` });
  const tab = await omamori.visit("https://www.weibo.com/frames");
  await awaitQuiet(omamori);
  await expectVisits(omamori, "weibo");
  await expectBadgeOf(tab, "weibo");
  await tab.close();
});

test("a tab that is closed at once disturbs nothing", async ({ omamori }) => {
  const tab = await omamori.openTab();
  await tab.page.goto("https://www.weibo.com/", { waitUntil: "commit" });
  await tab.close();
  const next = await omamori.visit("https://access.line.me/");
  await expectBadgeOf(next, "line");
  await next.close();
});
