import { textsIn } from "#tests/locales/in-every-language.ts";
import { badgeAt, toldToHave } from "./expected.ts";
import { build, expect, test } from "./fixtures.ts";
import { ServiceScreen } from "./popup.ts";
import { first, welcomeOf } from "./summary-page.ts";

const { welcome: words, shell } = textsIn("en");

test("the welcome opens once, with the install, and not with an update", async ({ launch }) => {
  const omamori = await launch();
  const welcome = await welcomeOf(omamori);
  await expect(first(welcome)).toHaveText(words.promise.heading);
  await welcome.close();

  const updated = await omamori.reload(build);
  // Once the worker answers a visit, it has been through what an update asks for.
  const tab = await updated.visit("https://www.weibo.com/");
  await expect.poll(() => tab.badge()).toBe(badgeAt("weibo"));
  expect(updated.context.pages().filter((page) => page.url().includes("summary.html"))).toEqual([]);
});

test("where somebody lives is guessed by their language, and kept only as they go on", async ({ launch }) => {
  const omamori = await launch({ language: "ja" });
  const { welcome: ja, home: homeJa } = textsIn("ja");
  const welcome = await welcomeOf(omamori);
  await welcome.getByRole("button", { name: ja.next, exact: true }).click();
  await expect(welcome.getByLabel(homeJa.region.question)).toHaveValue("japan");
  const region = async () =>
    ((await omamori.readTable("settings")) as readonly { key: string; value: unknown }[]).find(
      ({ key }) => key === "region",
    )?.value;
  expect(await region()).toBeUndefined();
  await welcome.getByRole("button", { name: ja.choice.goOnWithout }).click();
  await expect.poll(region).toBe("japan");
});

test("it can be left at once, and nothing is recorded then", async ({ launch }) => {
  const omamori = await launch();
  const welcome = await welcomeOf(omamori);
  await welcome.getByRole("button", { name: words.skip, exact: true }).click();
  await expect(first(welcome)).toHaveText(shell.empty.title);
  const stored = await omamori.readDatabase();
  for (const table of ["accounts", "visits", "resolutions"]) expect(stored?.[table]).toEqual([]);

  // Who comes back to add a service has seen what the product does.
  await welcome.getByRole("link", { name: shell.chooseServices }).click();
  await expect(first(welcome)).toHaveText(words.choice.heading);
});

test("a chosen service counts in the popup as one with an account", async ({ launch }) => {
  const omamori = await launch();
  const welcome = await welcomeOf(omamori);
  await welcome.getByRole("button", { name: words.next, exact: true }).click();
  await welcome.getByRole("searchbox").fill("line");
  await welcome.getByRole("checkbox", { name: "LINE", exact: true }).check();
  await expect.poll(async () => (await omamori.readTable("accounts")).length).toBe(1);
  const tab = await omamori.visit("https://access.line.me/");
  await expect.poll(() => tab.badge()).toBe(badgeAt("line", { accounts: [toldToHave("line")] }));
  const popup = await ServiceScreen.open(omamori);
  await expect(popup.sentence).not.toBeEmpty();
  await expect(popup.question("standing")).toHaveCount(0);
});
