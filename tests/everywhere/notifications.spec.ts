import { hrefOf } from "#entrypoints/summary/route.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";
import type { Person, View } from "./person.ts";

const texts = textsIn("en");
const words = texts.alertSettings;
const home = hrefOf({ view: "home" });
const { menu } = texts.advice;

const isOn = (settings: View) =>
  settings.run(({ document }, turnOn) => {
    const label = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === turnOn);
    return (label?.control as HTMLInputElement | undefined)?.checked;
  }, words.turnOn);

/** What the person chose, by its name. */
const settingsOf = async (person: Person) =>
  Object.fromEntries((await person.rows("settings")).map(({ key, value }) => [String(key), value]));

test("notifications are asked for within a click, come for what is known once, not for a muted service, open home, and end with the permission", async ({
  person,
}) => {
  await person.willAllow("notifications");
  await person.visit("https://www.weibo.com/");
  await expect.poll(() => person.rows("visits")).toHaveLength(1);
  expect(await person.rows("alertedFacts")).toEqual([]);
  expect(await person.notifications()).toEqual([]);

  const weibo = await person.openSummary("services/weibo");
  await weibo.press(".service-menu > button");
  await weibo.pressButton(menu.mute);
  await expect.poll(() => person.rows("mutedServices")).toEqual([{ serviceId: "weibo" }]);
  const settings = await person.openSummary("settings");
  await settings.pressLabelled(words.turnOn);
  await expect.poll(() => person.holds("notifications")).toBe(true);
  await expect.poll(() => isOn(settings)).toBe(true);
  // The digest was made, with nothing in it.
  await expect.poll(() => settingsOf(person)).toHaveProperty("digestedOn");
  expect(await person.rows("alertedFacts")).toEqual([]);
  expect(await person.notifications()).toEqual([]);
  await settings.pressLabelled(words.turnOn);
  await expect.poll(() => person.holds("notifications")).toBe(false);
  await expect.poll(() => isOn(settings)).toBe(false);

  await weibo.pressButton(menu.unmute);
  await expect.poll(() => person.rows("mutedServices")).toEqual([]);
  // As if that digest had never been.
  await person.put({ settings: [] });
  await settings.pressLabelled(words.turnOn);
  await expect.poll(() => person.notifications()).toHaveLength(1);
  const told = await person.rows("alertedFacts");
  expect(told).not.toEqual([]);
  // No driver has hold of what Chromium shows.
  if (person.browser === "firefox") {
    await person.untilNotificationsHeard();
    await person.pressNotification();
    await expect.poll(() => person.notifications()).toEqual([]);
    await expect.poll(() => settings.run(({ location }) => location.hash || "#")).toBe(home);
  }
  const shown = await person.notifications();
  // Neither at the next start of the background nor at another service that was known by then.
  await person.stopBackground();
  await person.visit("https://access.line.me/");
  await expect.poll(() => person.rows("visits")).toHaveLength(2);
  const again = await person.openSummary("settings");
  await expect.poll(() => isOn(again)).toBe(true);
  expect(await person.rows("alertedFacts")).toEqual(told);
  expect(await person.notifications()).toEqual(shown);
  expect(await textIn(again)).not.toContain(texts.screens.crashed.title);
  await again.pressLabelled(words.turnOn);
  await expect.poll(() => isOn(again)).toBe(false);
  await expect.poll(() => person.holds("notifications")).toBe(false);
});
