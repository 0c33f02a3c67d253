import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { WelcomeChoice } from "#entrypoints/summary/welcome/welcome-choice.tsx";
import { WelcomePromise } from "#entrypoints/summary/welcome/welcome-promise.tsx";
import { WelcomeResult } from "#entrypoints/summary/welcome/welcome-result.tsx";
import { factsOf } from "#lib/domain/incident-facts.ts";
import { type Language, languages } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/own-service.ts";
import { minutesOf, planOf } from "#lib/domain/plan.ts";
import type { Service } from "#lib/domain/service.ts";
import { welcomePromises } from "#lib/locales/messages/welcome.ts";
import { heard, show, shownText } from "#tests/components/show.tsx";
import {
  anAccount,
  anIncident,
  aResolution,
  aService,
  aStep,
  inEveryLanguage,
  noAccount,
} from "#tests/domain/builders.ts";
import { advice, allSteps, ownOf, servicesNamed, today } from "#tests/domain/own-services.ts";
import { planMessages, textsIn, welcomeMessages } from "#tests/locales/in-every-language.ts";

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

  test.for(languages)("says what the product does, and what it never does, in %s", (language) => {
    open({}, language);
    const { promise, progress } = welcomeMessages[language];
    expect(heading().textContent).toBe(promise.heading);
    expect(shownText()).toContain(promise.purpose);
    expect(shownText()).toContain(progress(1, 3));
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
      welcomePromises.map((name) => `${promise.lines[name].said}${promise.lines[name].more}`),
    );
  });

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
    aService({ id, name: { ja: name, "zh-Hans": name, en: name }, aliases, domains: [`${id}.example`] });
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
    const page = (
      <WelcomeChoice catalogue={services} chosen={new Set(chosen)} onChoose={onChoose} {...told} />
    );
    return { told, onChoose, user: show(page, language) };
  };
  const field = () => screen.getByRole<HTMLInputElement>("searchbox");
  const tiles = () =>
    screen.getAllByRole<HTMLInputElement>("checkbox").map(({ labels }) => labels?.[0]?.textContent);
  const tile = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

  test.for(languages)("says what to choose, and how many there are, in %s", (language) => {
    open([], servicesNamed("a", "b"), language);
    const own = welcomeMessages[language];
    expect(heading().textContent).toBe(own.choice.heading);
    for (const sentence of [own.choice.reason, own.progress(2, 3)]) expect(shownText()).toContain(sentence);
    expect(screen.getByRole("searchbox", { name: own.choice.search })).toBeDefined();
    expect(screen.getByRole("list", { name: own.choice.list })).toBeDefined();
    for (const said of [own.choice.all(2), own.choice.chosen(0)]) expect(shownText()).toContain(said);
    for (const name of [own.skip, own.back, own.choice.goOnWithout]) expect(press(name)).toBeDefined();
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

  it("says nothing while a word is being composed, and lists what half of it may mean", async () => {
    open(
      [],
      [
        ...servicesNamed("a"),
        aService({ id: "alipay", name: inEveryLanguage("Alipay"), pinyin: ["zhi fu bao"] }),
        aService({ id: "coupang", name: inEveryLanguage("Coupang"), aliases: ["쿠팡"] }),
      ],
    );
    const compose = (value: string) => fireEvent.input(field(), { target: { value } });
    fireEvent.compositionStart(field());
    compose("zhi'f");
    expect([heard(), tiles().length]).toEqual(["", 1]);
    compose("zhi'fx");
    // Nothing is called not listed: the list stays as it was before.
    expect([heard(), tiles().length, field().value]).toEqual(["", 3, "zhi'fx"]);
    compose("쿠파");
    expect([heard(), shownText().includes(choice.none("쿠파"))]).toEqual(["", false]);
    compose("쿠팡");
    fireEvent.compositionEnd(field());
    expect([heard(), tiles().length]).toEqual([choice.found(1), 1]);
    compose("쿠파");
    expect(heard()).toBe(choice.none("쿠파"));
  });

  it("shows what is ticked, and takes the tick away again", async () => {
    const { onChoose, user } = open(["b"], servicesNamed("a", "b"));
    expect([tile("a").checked, tile("b").checked]).toEqual([false, true]);
    await user.click(tile("b"));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("b", false);
  });

  it("keeps count of what is ticked while a search shows something else", async () => {
    const { user } = open(["b"], servicesNamed("a", "b"));
    await user.type(field(), "a");
    expect(tiles()).toHaveLength(1);
    expect(shownText()).toContain(choice.chosen(1));
  });

  test.for([
    [[], choice.chosen(0), choice.goOnWithout],
    [["a"], choice.chosen(1), choice.showResult],
    [["a", "b"], choice.chosen(2), choice.showResult],
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
    const services = servicesNamed("a", "b", "c", "d", "e", "f", "g").map((service) => ({
      ...service,
      mark: { letter: service.id.toUpperCase(), colour: "#234b86" },
    }));
    open(["c", "gone", "a", "b", "g", "f", "e", "d"], services);
    expect(document.querySelector(".service-marks")?.textContent).toBe("DEFGBA");
  });

  it("lets the keyboard past the list", async () => {
    const { user } = open(["a"], servicesNamed("a"));
    await user.click(press(choice.pastList));
    expect(document.activeElement?.textContent).toContain(choice.chosen(1));
    await user.tab();
    expect(document.activeElement).toBe(press(choice.showResult));
  });
});

describe("the result of the welcome", () => {
  const leak = (serviceId: string) =>
    anIncident({ id: `${serviceId}-leak`, serviceIds: [serviceId], dataClasses: ["passwords"] });
  const claim = (serviceId: string) => ({
    ...leak(serviceId),
    evidence: { grade: "alleged", by: ["seller"] } as const,
  });
  const has = (serviceId: string) => anAccount({ serviceId });

  const open = (chosen: readonly OwnService[], language: Language = "en") => {
    const { onBack, onDone } = callbacks();
    const told = { onBack, onDone };
    const page = <WelcomeResult chosen={chosen} advice={advice} {...told} />;
    return { told, user: show(page, language) };
  };
  const leaky = (...ids: readonly string[]) =>
    ownOf({ services: servicesNamed(...ids), incidents: ids.map(leak), accounts: ids.map(has) });
  const lead = () => document.querySelector(".welcome-lead")?.textContent;

  test.for(languages)("says where the person stands, and what to do first, in %s", (language) => {
    open(leaky("a", "b"), language);
    const own = welcomeMessages[language];
    const { standing, steps } = textsIn(language);
    const plan = planOf(leaky("a", "b"), allSteps);
    const open_ = plan.reduce((sum, action) => sum + action.open, 0);
    expect(heading().textContent).toBe(own.result.standing(2, 2, 0));
    expect(lead()).toBe(standing.stepsLeft(open_, minutesOf(plan)));
    expect(shownText()).toContain(own.progress(3, 3));
    const first = within(screen.getByRole("region", { name: own.result.first }));
    expect(first.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      plan.slice(0, 3).map(({ step }) => step.title[language]),
    );
    expect(first.getAllByText(planMessages[language].extent(2, 6)).length).toBeGreaterThan(0);
    const { protects } = aStep({ id: "change-password" });
    expect(shownText()).toContain(`${steps.protects}${protects[language]}`);
  });

  it("tells claims from incidents", () => {
    open(
      ownOf({
        services: servicesNamed("a", "b", "c"),
        incidents: [leak("a"), claim("b")],
        accounts: ["a", "b", "c"].map(has),
      }),
    );
    expect(heading().textContent).toBe(result.standing(3, 1, 1));
  });

  test.for(languages)("says where nothing was chosen that one can just browse, in %s", (language) => {
    open([], language);
    const own = welcomeMessages[language].result;
    expect(heading().textContent).toBe(own.nothingChosen.title);
    expect(lead()).toBe(own.nothingChosen.text);
    expect(screen.queryByRole("region")).toBeNull();
  });

  const resolve = (over: object) =>
    planOf(leaky("a"), allSteps).map(({ step }) =>
      aResolution({
        serviceId: "a",
        stepId: step.id,
        covers: [factsOf(leak("a"))],
        resolvedOn: today,
        ...over,
      }),
    );

  test.for([
    ["no incident is listed", [], [], "has", result.caution],
    ["every step is settled", [leak("a")], resolve({}), "has", texts.standing.allSettled],
    [
      "every step is put off",
      [leak("a")],
      resolve({ outcome: "snoozed", until: "2026-12-24" }),
      "has",
      texts.standing.putOff(resolve({}).length),
    ],
    ["nothing is asked for", [leak("a")], [], "never", texts.standing.noSteps],
  ] as const)("where %s, says so and lists no step", ([, incidents, resolutions, standing, said]) => {
    const account = standing === "has" ? has("a") : noAccount({ serviceId: "a" });
    open(ownOf({ services: servicesNamed("a"), incidents, resolutions, accounts: [account] }));
    expect(lead()).toBe(said);
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("names three services of a step, and counts the rest", () => {
    open(leaky("a", "b", "c", "d", "e"));
    const [step] = screen.getAllByRole("listitem");
    if (!step) throw new Error("There is a step.");
    expect(step.textContent).toContain("a, b, and c+2");
  });

  test.for([
    [words.back, "onBack"],
    [texts.popup.openSummary, "onDone"],
  ] as const)("leads back or to the summary: %s", async ([name, called]) => {
    const { told, user } = open(leaky("a"));
    await user.click(press(name));
    expectOnly(told, called);
  });

  it("cannot be skipped: it is the last page", () => {
    open([]);
    expect(screen.queryByRole("button", { name: words.skip })).toBeNull();
  });
});
