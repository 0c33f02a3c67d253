import { sentenceInAll, toldToHave } from "../e2e/expected.ts";
import { textsIn } from "../locales/in-every-language.ts";
import { expect, test, textIn } from "./fixtures.ts";

const { welcome: words, find, settings } = textsIn("en");

test("in the welcome services are found by their readings and chosen, and the result is there without a visit", async ({
  anyone: person,
}) => {
  const welcome = await person.openSummary("welcome");
  const heading = () => textIn(welcome, "h1");
  await expect.poll(heading).toBe(words.promise.heading);
  await welcome.pressButton(words.next);
  for (const [typed, found] of [
    ["らいん", "LINE"],
    ["微博", "Weibo"],
    ["うぇいぼ", "Weibo"],
  ] as const) {
    await welcome.type("[type=search]", typed);
    await expect
      .poll(() =>
        welcome.run(({ document }) =>
          [...document.querySelectorAll("main label")]
            .filter((label) => label.checkVisibility())
            .map((label) => label.textContent),
        ),
      )
      .toContainEqual(expect.stringMatching(new RegExp(`${found}$`)));
  }
  await welcome.pressLabelled("Weibo");
  await expect.poll(() => person.rows("accounts")).toHaveLength(1);
  await welcome.pressButton(words.next);
  await expect.poll(heading).toBe(find.offer.welcomeHeading);
  await welcome.pressButton(words.next);
  await expect.poll(heading).toBe(words.answers.heading);
  const { ownPasswords } = settings.once;
  await welcome.pressButton(ownPasswords.answers.no);
  await welcome.pressButton(words.answers.showResult);
  const sentence = sentenceInAll([], "en", { accounts: [toldToHave("weibo")] });
  await expect.poll(heading).toBe(sentence);
  await expect.poll(() => textIn(welcome, ".step-card")).toBeTruthy();
  await welcome.pressButton(words.result.done);
  await expect.poll(() => welcome.run(({ location }) => location.hash)).not.toBe("#welcome");
  await expect.poll(heading).toBe(sentence);
  expect(await person.rows("accounts")).toEqual([
    expect.objectContaining({ serviceId: "weibo", standing: "has" }),
  ]);
  expect(await person.rows("visits")).toEqual([]);
  expect(await person.rows("settings")).toContainEqual({ key: "ownPasswords", value: "no" });
});
