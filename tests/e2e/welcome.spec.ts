import { shellMessages, textsIn, welcomeMessages } from "#tests/locales/in-every-language.ts";
import { badgeAt } from "./expected.ts";
import { build, expect, test } from "./fixtures.ts";
import { ServiceScreen } from "./popup.ts";
import { first, welcomeOf } from "./summary-page.ts";

const words = welcomeMessages.en;

test("the welcome opens once, with the install, and not with an update", async ({ launch }) => {
  const omamori = await launch();
  const welcome = await welcomeOf(omamori);
  await expect(first(welcome)).toHaveText(words.promise.heading);
  await expect(welcome.getByRole("navigation")).toHaveCount(0);
  await welcome.close();

  const updated = await omamori.reload(build);
  // Once the worker answers a visit, it has been through what an update asks for.
  const tab = await updated.visit("https://www.weibo.com/");
  await expect.poll(() => tab.badge()).toBe(badgeAt("weibo"));
  expect(updated.context.pages().filter((page) => page.url().includes("summary.html"))).toEqual([]);
});

test("services are found by their readings and chosen, and the result is there without a visit", async ({
  launch,
}) => {
  const omamori = await launch();
  const welcome = await welcomeOf(omamori);
  await welcome.getByRole("button", { name: words.next }).click();
  const search = welcome.getByRole("searchbox", { name: words.choice.search });
  for (const [typed, found] of [
    ["らいん", "LINE"],
    ["weibo", "Weibo"],
    ["微博", "Weibo"],
    ["うぇいぼ", "Weibo"],
  ] as const) {
    await search.fill(typed);
    await expect(welcome.getByRole("checkbox", { name: found, exact: true })).toBeVisible();
  }
  await welcome.getByRole("checkbox", { name: "Weibo", exact: true }).check();
  await search.fill("");
  await welcome.getByRole("button", { name: words.next, exact: true }).click();
  await expect(first(welcome)).toHaveText(words.answers.heading);
  await welcome.getByRole("button", { name: words.answers.showResult }).click();
  const { home } = textsIn("en");
  await expect(welcome.getByRole("heading", { name: home.firstMinutes })).toBeVisible();
  const said = await first(welcome).textContent();

  await welcome.getByRole("button", { name: words.result.done }).click();
  await expect(welcome.getByRole("navigation")).toBeVisible();
  await expect(first(welcome)).toHaveText(said ?? "");
  const stored = await omamori.readDatabase();
  expect(stored?.["accounts"]).toEqual([expect.objectContaining({ serviceId: "weibo", standing: "has" })]);
  expect(stored?.["visits"]).toEqual([]);
});

test("every step can be skipped, and nothing is recorded then", async ({ launch }) => {
  const omamori = await launch();
  const welcome = await welcomeOf(omamori);
  await welcome.getByRole("button", { name: words.skip, exact: true }).click();
  await expect(first(welcome)).toHaveText(shellMessages.en.empty.title);
  const stored = await omamori.readDatabase();
  for (const table of ["accounts", "visits", "resolutions"]) expect(stored?.[table]).toEqual([]);

  // Who comes back to add a service has seen what the product does.
  await welcome.getByRole("link", { name: shellMessages.en.chooseServices }).click();
  await expect(first(welcome)).toHaveText(words.choice.heading);
});

test("a chosen service counts in the popup as one with an account", async ({ launch }) => {
  const omamori = await launch();
  const welcome = await welcomeOf(omamori);
  await welcome.getByRole("button", { name: words.next }).click();
  await welcome.getByRole("searchbox").fill("line");
  await welcome.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await welcome.getByRole("button", { name: words.next, exact: true }).click();
  await expect(first(welcome)).toHaveText(words.answers.heading);
  await omamori.visit("https://access.line.me/");
  const popup = await ServiceScreen.open(omamori);
  await expect(first(popup.page)).toHaveText("LINE");
  const { ask } = popup.texts.advice;
  await expect(popup.page.getByText(ask.standing("LINE"))).toHaveCount(0);
  await expect(popup.page.getByRole("button", { name: ask.standings.never, exact: true })).toHaveCount(0);
});
