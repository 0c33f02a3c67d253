import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";

const texts = textsIn("en");
const words = texts.alertSettings;

// What is on screen is not looked at: a Firefox without a window shows no notification.
test("notifications are asked for within a click, tell what is known, and the permission is given back", async ({
  anyone: person,
}) => {
  await person.visit("https://www.weibo.com/");
  await expect.poll(() => person.rows("visits")).toHaveLength(1);
  expect(await person.rows("alertedFacts")).toEqual([]);
  const settings = await person.openSummary("settings");
  const isOn = () =>
    settings.run(({ document }, turnOn) => {
      const label = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === turnOn);
      return (label?.control as HTMLInputElement | undefined)?.checked;
    }, words.turnOn);
  await settings.pressLabelled(words.turnOn);
  await expect.poll(() => person.holds("notifications")).toBe(true);
  await expect.poll(() => person.rows("alertedFacts")).not.toEqual([]);
  await expect.poll(isOn).toBe(true);
  expect(await textIn(settings)).not.toContain(texts.screens.crashed.title);

  await settings.pressLabelled(words.turnOn);
  await expect.poll(isOn).toBe(false);
  await expect.poll(() => person.holds("notifications")).toBe(false);
});
