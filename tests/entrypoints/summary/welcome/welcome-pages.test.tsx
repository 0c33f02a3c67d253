import { screen, within } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { WelcomeAnswers } from "#entrypoints/summary/welcome/welcome-answers.tsx";
import { WelcomeChoice } from "#entrypoints/summary/welcome/welcome-choice.tsx";
import { WelcomePromise } from "#entrypoints/summary/welcome/welcome-promise.tsx";
import { WelcomeResult } from "#entrypoints/summary/welcome/welcome-result.tsx";
import { type Language, languages } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import { welcomePromises } from "#lib/locales/messages/welcome.ts";
import { standingInAllText } from "#lib/locales/standing-in-all.ts";
import { heard, show, shownText } from "#tests/components/show.tsx";
import {
  alertSettingMessages,
  messages,
  settingMessages,
  textsIn,
  welcomeMessages,
} from "#tests/locales/in-every-language.ts";
import { type APerson, aLeak, anAccount, anOldLeak, aPerson, aService, today } from "../a-person.ts";

const words = welcomeMessages.en;
const { choice, result } = words;
const texts = textsIn("en");

const callbacks = () => ({ onNext: vi.fn(), onBack: vi.fn(), onSkip: vi.fn(), onDone: vi.fn() });
type Told = ReturnType<typeof callbacks>;

/** That one of the callbacks was called once, and no other at all. */
function expectOnly(told: Partial<Told>, called: keyof Told): void {
  for (const [name, calls] of Object.entries(told)) {
    expect(calls, name).toHaveBeenCalledTimes(name === called ? 1 : 0);
  }
}

const press = (name: string) => screen.getByRole("button", { name });
const heading = () => screen.getByRole("heading", { level: 1 });
const servicesNamed = (...ids: readonly string[]) =>
  ids.map((id) => aService(id, { name: { ja: id, "zh-Hans": id, en: id } }));

describe("the first page of the welcome", () => {
  const open = (over: Partial<Parameters<typeof WelcomePromise>[0]> = {}, language: Language = "en") => {
    const { onNext, onSkip } = callbacks();
    const told = { onNext, onSkip };
    const onChooseLanguage = vi.fn();
    const page = (
      <WelcomePromise chosenLanguage={undefined} onChooseLanguage={onChooseLanguage} {...told} {...over} />
    );
    return { told, onChooseLanguage, user: show(page, language) };
  };

  test.for(languages)(
    "says what the product does, what it keeps and what it never does, in %s",
    (language) => {
      open({}, language);
      const { promise, progress } = welcomeMessages[language];
      expect(heading().textContent).toBe(promise.heading);
      expect(shownText()).toContain(promise.purpose);
      expect(shownText()).toContain(progress(1, 5));
      expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
        welcomePromises.map((name) => `${promise.lines[name].said}${promise.lines[name].more}`),
      );
    },
  );

  it("has the focus on its heading, for whoever listens", () => {
    open();
    expect(document.activeElement).toBe(heading());
  });

  test.for([
    [words.next, "onNext"],
    [words.skip, "onSkip"],
  ] as const)("leads on or out: %s", async ([name, called]) => {
    const { told, user } = open();
    await user.click(press(name));
    expectOnly(told, called);
  });

  it("has no way back", () => {
    open();
    expect(screen.queryByRole("button", { name: words.back })).toBeNull();
  });

  it("offers another language, and shows the chosen one", async () => {
    const { onChooseLanguage, told, user } = open({ chosenLanguage: "ja" });
    const menu = screen.getByRole<HTMLSelectElement>("combobox", { name: texts.popup.language });
    expect(menu.value).toBe("ja");
    await user.selectOptions(menu, "zh-Hans");
    expect(onChooseLanguage).toHaveBeenCalledExactlyOnceWith("zh-Hans");
    expect(told.onNext).not.toHaveBeenCalled();
  });
});

describe("the choice of services", () => {
  const known = (id: string, name: string, ...aliases: readonly string[]) =>
    aService(id, { name: { ja: name, "zh-Hans": name, en: name }, aliases });
  const catalogue = [
    known("line", "LINE", "ライン", "連我"),
    known("weibo", "Weibo", "ウェイボー", "微博"),
    known("jd", "JD.com", "ジンドン", "京東", "京东"),
  ];

  const open = (
    chosen: readonly string[] = [],
    services: readonly Service[] = catalogue,
    language: Language = "en",
  ) => {
    const { onNext, onBack, onSkip } = callbacks();
    const told = { onNext, onBack, onSkip };
    const onChoose = vi.fn();
    const onRegion = vi.fn();
    const page = (
      <WelcomeChoice
        catalogue={services}
        chosen={new Set(chosen)}
        onChoose={onChoose}
        region="japan"
        onRegion={onRegion}
        {...told}
      />
    );
    return { told, onChoose, onRegion, user: show(page, language) };
  };
  const field = () => screen.getByRole<HTMLInputElement>("searchbox");
  const tiles = () =>
    screen.getAllByRole<HTMLInputElement>("checkbox").map(({ labels }) => labels?.[0]?.textContent);
  const tile = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

  test.for(languages)("says what to choose, where one lives, and how many there are, in %s", (language) => {
    open([], servicesNamed("a", "b"), language);
    const own = welcomeMessages[language];
    expect(heading().textContent).toBe(own.choice.heading);
    for (const sentence of [own.choice.reason, own.progress(2, 5)]) expect(shownText()).toContain(sentence);
    expect(screen.getByRole("combobox", { name: messages[language].home.region.question })).toBeDefined();
    expect(screen.getByRole("searchbox", { name: own.choice.search })).toBeDefined();
    expect(screen.getByRole("list", { name: own.choice.kinds.shopping })).toBeDefined();
    for (const said of [own.choice.all(2), own.choice.chosen(0)]) expect(shownText()).toContain(said);
    for (const name of [own.skip, own.back, own.choice.goOnWithout]) expect(press(name)).toBeDefined();
  });

  it("takes another region", async () => {
    const { onRegion, user } = open();
    await user.selectOptions(screen.getByRole("combobox"), messages.en.regionNames.korea);
    expect(onRegion).toHaveBeenCalledExactlyOnceWith("korea");
  });

  it("has services in groups, what many use on top", () => {
    open(
      [],
      [
        aService("shop"),
        aService("chat", { category: "messaging" }),
        aService("usual", { mostUsed: { ja: 1 } }),
      ],
    );
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      choice.kinds.often,
      choice.kinds.contact,
      choice.kinds.shopping,
    ]);
    expect(
      within(screen.getByRole("list", { name: choice.kinds.often })).getAllByRole("checkbox"),
    ).toHaveLength(1);
  });

  it("shows the first of a large group, and the others on demand", async () => {
    const { user } = open([], servicesNamed(..."abcdefghijkl"));
    expect(tiles()).toHaveLength(9);
    await user.click(press(choice.moreOf(3)));
    expect(tiles()).toHaveLength(12);
  });

  it("has what stands in parentheses behind a name in a line of its own, and in the name that is read out", () => {
    open([], [known("x", "X (Twitter)")]);
    expect(tile("X (Twitter)").labels?.[0]?.querySelector("span > span")?.textContent).toBe("(Twitter)");
  });

  it("adds no gap to a name whose writing has none", () => {
    open([], [known("weibo", "Weibo（微博）")]);
    expect(tile("Weibo（微博）")).toBeDefined();
  });

  test.for([
    ["らいん", "LINE", "line"],
    ["ﾗｲﾝ", "LINE", "line"],
    ["ｌｉｎｅ", "LINE", "line"],
    ["うぇいぼ", "Weibo", "weibo"],
    ["微博", "Weibo", "weibo"],
    ["京东", "JD.com", "jd"],
    ["weibo.ex", "Weibo", "weibo"],
  ] as const)("finds by a reading, another name or its address, and ticks: %s", async (given) => {
    const [typed, name, serviceId] = given;
    const { onChoose, user } = open();
    await user.type(field(), typed);
    expect(tiles()).toHaveLength(1);
    await user.click(tile(name));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(serviceId, true);
  });

  it("says how many a search found, and all again once the field is empty", async () => {
    const { user } = open([], servicesNamed("pear", "apple", "apricot"));
    await user.type(field(), "ap");
    expect(heard()).toBe(choice.found(2));
    await user.clear(field());
    expect(heard()).toBe(choice.all(3));
  });

  it("says of a service that is not listed that this is no all-clear", async () => {
    const { user } = open([], servicesNamed("a"));
    await user.type(field(), " nowhere ");
    expect(heard()).toBe(choice.none("nowhere"));
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
  });

  it("shows what is ticked, and takes the tick away again", async () => {
    const { onChoose, user } = open(["b"], servicesNamed("a", "b"));
    expect([tile("a").checked, tile("b").checked]).toEqual([false, true]);
    await user.click(tile("b"));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("b", false);
  });

  it("shows only what is ticked on demand, and all again", async () => {
    const { user } = open(["b"], servicesNamed("a", "b"));
    await user.click(press(choice.onlyChosen));
    expect(screen.getAllByRole("checkbox")).toEqual([tile("b")]);
    await user.click(press(choice.onlyChosen));
    expect(tiles()).toHaveLength(2);
  });

  it("keeps count of what is ticked while a search shows something else", async () => {
    const { user } = open(["b"], servicesNamed("a", "b"));
    await user.type(field(), "a");
    expect(tiles()).toHaveLength(1);
    expect(shownText()).toContain(choice.chosen(1));
  });

  test.for([
    [[], choice.chosen(0), choice.goOnWithout],
    [["a"], choice.chosen(1), words.next],
    [["a", "b"], choice.chosen(2), words.next],
  ] as const)("with %j ticked says %j, and leads on with %j", async ([chosen, said, next]) => {
    const { told, user } = open(chosen, servicesNamed("a", "b", "c"));
    expect(shownText()).toContain(said);
    await user.click(press(next));
    expectOnly(told, "onNext");
  });

  test.for([
    [words.back, "onBack"],
    [words.skip, "onSkip"],
  ] as const)("can be left: %s", async ([name, called]) => {
    const { told, user } = open(["a"], servicesNamed("a"));
    await user.click(press(name));
    expectOnly(told, called);
  });

  it("has the marks of the last six beside their number, the one ticked last first", () => {
    open(["c", "gone", "a", "b", "g", "f", "e", "d"], servicesNamed("a", "b", "c", "d", "e", "f", "g"));
    expect(document.querySelector(".service-marks")?.textContent).toBe("defgba");
  });

  it("lets the keyboard past the list", async () => {
    const { user } = open(["a"], servicesNamed("a"));
    await user.click(press(choice.pastList));
    expect(document.activeElement?.textContent).toContain(choice.chosen(1));
    await user.tab();
    expect(document.activeElement).toBe(press(words.next));
  });
});

describe("the answers given once", () => {
  const open = (language: Language = "en") => {
    const { onNext, onBack, onSkip } = callbacks();
    const told = { onNext, onBack, onSkip };
    const tell = {
      onRegion: vi.fn(),
      onOwnPasswords: vi.fn(),
      onMailboxes: vi.fn(),
      onAccountsSince: vi.fn(),
    };
    const page = (
      <WelcomeAnswers
        region="japan"
        ownPasswords={undefined}
        mailboxes={undefined}
        accountsSince={undefined}
        catalogue={[aService("mail", { isMailbox: true })]}
        chosen={new Set(["mail"])}
        today={today}
        {...tell}
        {...told}
      />
    );
    return { told, tell, user: show(page, language) };
  };

  test.for(languages)("ask for little, and for none of it by force, in %s", (language) => {
    open(language);
    const own = welcomeMessages[language];
    const { once } = settingMessages[language];
    expect(heading().textContent).toBe(own.answers.heading);
    for (const said of [own.answers.reason, own.progress(4, 5)]) expect(shownText()).toContain(said);
    for (const name of [once.ownPasswords.question, once.mailboxes.question]) {
      expect(screen.getByRole("group", { name })).toBeDefined();
    }
    expect(screen.getByRole("combobox", { name: once.accountsSince.question })).toBeDefined();
  });

  it("are told as they are given, and lead to the result", async () => {
    const { told, tell, user } = open();
    await user.click(press(settingMessages.en.once.ownPasswords.answers.everywhere));
    expect(tell.onOwnPasswords).toHaveBeenCalledExactlyOnceWith("everywhere");
    await user.click(press("mail"));
    expect(tell.onMailboxes).toHaveBeenCalledExactlyOnceWith(["mail"]);
    await user.click(press(words.answers.showResult));
    expectOnly(told, "onNext");
  });
});

describe("the result of the welcome", () => {
  const open = (
    { weighed, context }: APerson,
    over: { isEmpty?: boolean; isOn?: boolean; wasRefused?: boolean } = {},
    language: Language = "en",
  ) => {
    const { onBack, onDone } = callbacks();
    const told = { onBack, onDone };
    const onTurnOn = vi.fn();
    const { isEmpty = false, isOn = false, wasRefused = false } = over;
    const page = (
      <WelcomeResult
        {...context}
        weighed={weighed}
        isEmpty={isEmpty}
        alerts={{ isOn, wasRefused, onTurnOn }}
        {...told}
      />
    );
    return { told, onTurnOn, context, user: show(page, language) };
  };
  const leaky = () =>
    aPerson({
      services: [aService("a")],
      incidents: [aLeak("a")],
      choices: { ownPasswords: "everywhere" },
    });

  test.for(languages)("says where the person stands, and lets them begin at once, in %s", (language) => {
    const person = leaky();
    open(person, {}, language);
    const own = textsIn(language);
    expect(heading().textContent).toBe(standingInAllText(person.weighed, own.advice, own.date));
    expect(shownText()).toContain(welcomeMessages[language].progress(5, 5));
    const first = within(screen.getByRole("region", { name: own.home.firstMinutes }));
    expect(first.getAllByRole("checkbox").length).toBeGreaterThan(0);
    expect(first.getAllByRole("link").map((link) => link.getAttribute("href"))).toContain(
      "https://a.example/password",
    );
  });

  it("lets a step be ticked there", async () => {
    const { context, user } = open(leaky());
    const [box] = screen.getAllByRole("checkbox");
    if (!box) throw new Error("There is nothing to tick.");
    await user.click(box);
    expect(context.onSettle).toHaveBeenCalledTimes(1);
  });

  it("counts no incident that asks for nothing", () => {
    const person = aPerson({
      services: [aService("a")],
      incidents: [anOldLeak("a", { dataClasses: ["genders"] })],
      accounts: [anAccount("a", { since: "2020" })],
    });
    open(person);
    expect(heading().textContent).not.toMatch(/incident/);
    expect(shownText()).not.toContain("Old leak");
  });

  it("says how it goes on where nothing was chosen", () => {
    open(aPerson({ services: [] }), { isEmpty: true });
    expect(heading().textContent).toBe(result.nothingChosen.title);
    expect(shownText()).toContain(result.nothingChosen.text);
    expect(screen.queryByRole("region", { name: texts.home.firstMinutes })).toBeNull();
  });

  it("makes no all-clear where there is nothing to do", () => {
    const person = aPerson({ services: [aService("a")], accounts: [anAccount("a", { standing: "never" })] });
    open(person);
    expect(shownText()).toContain(result.nothingToDo);
  });

  it("offers notifications, which a click turns on", async () => {
    const { onTurnOn, user } = open(leaky());
    expect(shownText()).toContain(result.alerts.note);
    await user.click(press(result.alerts.turnOn));
    expect(onTurnOn).toHaveBeenCalledTimes(1);
  });

  it("says that they are on, or that the browser did not allow them", () => {
    open(leaky(), { isOn: true });
    expect(shownText()).toContain(result.alerts.isOn);
    expect(screen.queryByRole("button", { name: result.alerts.turnOn })).toBeNull();
  });

  it("says that the browser did not allow them, without blame", () => {
    open(leaky(), { wasRefused: true });
    expect(shownText()).toContain(alertSettingMessages.en.refused);
    expect(press(result.alerts.turnOn)).toBeDefined();
  });

  test.for([
    [words.back, "onBack"],
    [result.done, "onDone"],
  ] as const)("leads back or home: %s", async ([name, called]) => {
    const { told, user } = open(leaky());
    await user.click(press(name));
    expectOnly(told, called);
  });
});
