import { textsIn } from "../locales/in-every-language.ts";
import { expect, test } from "./fixtures.ts";

const words = textsIn("en").alertSettings;

test.use({ habits: { preferences: { "alerts.useSystemBackend": false } } });

test("notifications are asked for within a click, tell in one digest, and the permission is given back", async ({
  person,
}) => {
  await person.willAllow("notifications");
  await person.visit("https://www.weibo.com/");
  await expect.poll(() => person.rows("visits")).toHaveLength(1);
  expect(await person.notifications()).toEqual([]);
  const settings = await person.openSummary("settings");
  await settings.pressLabelled(words.turnOn);
  await expect.poll(() => person.holds("notifications")).toBe(true);
  await expect.poll(() => person.rows("alertedFacts")).not.toEqual([]);
  await expect.poll(() => person.notifications()).toHaveLength(1);

  await settings.pressLabelled(words.turnOn);
  await expect.poll(() => person.holds("notifications")).toBe(false);
  expect(await person.notifications()).toEqual([]);
});
