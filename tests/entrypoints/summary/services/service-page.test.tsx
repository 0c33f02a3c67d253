import { screen, within } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { ServiceView } from "#entrypoints/summary/services/service-view.tsx";
import { languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { messages, serviceListMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { type APerson, aLeak, anAccount, anOldLeak, aPerson, aService, inAll, today } from "../a-person.ts";

const words = serviceListMessages.en;
const { advice: said } = messages.en;

const leaky = (over: Partial<Parameters<typeof aPerson>[0]> = {}) =>
  aPerson({ services: [aService("leaky")], incidents: [aLeak("leaky")], ...over });

const callbacks = () => ({
  onAnswer: vi.fn(),
  onWithdrawAnswers: vi.fn(),
  onNotice: vi.fn(),
  onMute: vi.fn(),
  onAppsLooked: vi.fn(),
  onRemove: vi.fn(),
});

/** Shows the one service of a person, with everything opened. */
function showPage(person: APerson, language: (typeof languages)[number] = "en") {
  const told = callbacks();
  const [own] = person.weighed.services;
  const user = show(
    <ServiceView {...person.context} callbacksOf={() => told} own={own} choices={{}} checkedOn={today} />,
    language,
  );
  return { told, user };
}

const section = (name: string) => {
  const found = screen.getByRole("heading", { level: 2, name }).closest("section");
  if (!found) throw new Error(`There is no part ${name}.`);
  return within(found);
};

describe.for(languages)("one service on the summary, in %s", (language) => {
  it("says where the person stands, what happened, what to do, and what they can say", () => {
    const person = leaky();
    showPage(person, language);
    const texts = textsIn(language);
    const own = person.own("leaky");
    expect(shownText()).toContain(texts.standingSentence(own.standing));
    for (const heading of [
      texts.advice.happened.heading,
      texts.advice.step.now,
      texts.advice.care.heading,
      serviceListMessages[language].pages.heading,
      serviceListMessages[language].answers.heading,
      serviceListMessages[language].visits.heading,
    ]) {
      expect(screen.getByRole("heading", { level: 2, name: heading })).toBeDefined();
    }
  });
});

describe("one service on the summary", () => {
  it("says that an address names a service that is not on the list", () => {
    const { context } = leaky();
    show(<ServiceView {...context} callbacksOf={callbacks} own={undefined} choices={{}} checkedOn={today} />);
    expect(shownText()).toContain(words.notOnList);
  });

  it("has care, and a link to every page of the account, where no incident is known", () => {
    showPage(aPerson({ services: [aService("quiet")] }));
    expect(shownText()).toContain(messages.en.nothingKnownCaution);
    expect(section(said.care.heading).getByText(said.care.apps)).toBeDefined();
    const link = section(words.pages.heading).getByRole("link", { name: /^Password/ });
    expect(link.getAttribute("href")).toBe("https://quiet.example/password");
  });

  test.for([
    ["the password, where nothing is known", { pages: {} }, "password", true],
    ["sessions, where only the password is known", {}, "sessions", true],
    ["no password that is known", {}, "password", false],
    ["no password where nobody has one", { pages: {}, hasNoPassword: true }, "password", false],
    ["no second factor where all have it", { pages: {}, secondFactor: "imposed" }, "second-factor", false],
  ] as const)("says what was not found: %s", ([, over, kind, isNamed]) => {
    showPage(aPerson({ services: [{ ...aService("quiet"), ...over }] }));
    const notFound = section(words.pages.heading).getByText(/not found these yet/).textContent ?? "";
    expect(notFound.includes(words.pages.kinds[kind])).toBe(isNamed);
  });

  it("folds what is too long ago away, with its reason", () => {
    showPage(leaky({ incidents: [anOldLeak("leaky", { dataClasses: ["payment-cards"] })] }));
    expect(shownText()).toContain(said.past.expired(""));
    expect(shownText()).toContain("Title of turn-on-payment-alerts");
  });

  it("says what is worth knowing without anything to do", () => {
    showPage(
      leaky({
        incidents: [
          aLeak("leaky", { kind: "cross-border-access", occurred: { from: "2020" }, dataClasses: [] }),
        ],
      }),
    );
    expect(section(said.happened.notes).getByText(said.happened.dataReachableAbroad)).toBeDefined();
  });

  it("asks the question that settles most, beside the steps", async () => {
    const { told, user } = showPage(leaky({ accounts: [] }));
    const ask = section(said.ask.heading);
    await user.click(ask.getByRole("button", { name: said.ask.standings.never }));
    expect(told.onAnswer).toHaveBeenCalledExactlyOnceWith({ standing: "never" });
  });

  it("asks whether there is an account before it believes that there is none", async () => {
    const { told, user } = showPage(leaky());
    await user.click(screen.getByRole("button", { name: said.menu.label("leaky") }));
    await user.click(screen.getByRole("button", { name: said.menu.noAccount }));
    expect(told.onAnswer).not.toHaveBeenCalled();
    const ask = section(said.ask.heading);
    await user.click(ask.getByRole("button", { name: said.ask.standings.closed }));
    expect(told.onAnswer).toHaveBeenCalledExactlyOnceWith({ standing: "closed" });
  });

  it("can be kept from notifying", async () => {
    const { told, user } = showPage(leaky());
    await user.click(screen.getByRole("button", { name: said.menu.label("leaky") }));
    await user.click(screen.getByRole("button", { name: said.menu.mute }));
    expect(told.onMute).toHaveBeenCalledExactlyOnceWith(true);
  });

  it("says since when it was used, or that it was not", () => {
    showPage(leaky());
    expect(section(words.visits.heading).getByText(words.visits.atLeast(7))).toBeDefined();
  });

  it("leaves the list only after a question that says what goes with it", async () => {
    const { told, user } = showPage(leaky());
    await user.click(screen.getByRole("button", { name: words.remove }));
    expect(screen.getByRole("dialog", { name: words.removeConfirm("leaky") })).toBeDefined();
    expect(shownText()).toContain(words.removeNote);
    await user.click(screen.getByRole("button", { name: words.cancel }));
    expect(told.onRemove).not.toHaveBeenCalled();
    expect(screen.queryByRole("dialog")).toBeNull();

    await user.click(screen.getByRole("button", { name: words.remove }));
    const [, confirm] = screen.getAllByRole("button", { name: words.remove });
    if (!confirm) throw new Error("There is no button that confirms.");
    await user.click(confirm);
    expect(told.onRemove).toHaveBeenCalledOnce();
  });
});

describe("the answers about an account", () => {
  const { about } = words.answers;
  const answered = (over: object, incidents = [aLeak("leaky")]) =>
    showPage(leaky({ incidents, accounts: [anAccount("leaky", over)] }));
  /** What was answered to each question, in their order. */
  const given = () =>
    [...document.querySelectorAll(".account-answers > div")].map((row) => [
      row.querySelector("dt")?.textContent,
      row.querySelector("dd")?.textContent,
    ]);

  it("are all there, with what is only known on one side of a month", () => {
    answered({
      sinceBounds: { before: "2013-10-01" },
      passwordBounds: { unchangedSince: "2013-10-31" },
      region: "japan",
      password: "own",
      secondFactor: true,
      inUse: false,
    });
    expect(given()).toEqual([
      [about.standing, "Yes"],
      [about.since, words.answers.since.before("October 2013")],
      [about.region, "Japan"],
      [about["password-changed-on"], words.answers.password.same("October 2013")],
      [about.password, said.care.passwordOwn],
      [about["second-factor"], "Yes"],
      [about.use, words.answers.notUsed],
    ]);
  });

  it.for<[object, string]>([
    [{ sinceBounds: { after: "2013-10-01" } }, words.answers.since.after("October 2013")],
    [{ since: "2015" }, "2015"],
    [{ since: "2015-08" }, "August 2015"],
  ])("say since when the account is there for %j", ([over, expected]) => {
    answered(over);
    expect(given()).toContainEqual([about.since, expected]);
  });

  it.for<[object, string]>([
    [{ passwordBounds: { changedAfter: "2013-10-01" } }, words.answers.password.changed("October 2013")],
    [{ passwordChangedOn: "2024-01" }, "January 2024"],
  ])("say when the password was changed for %j", ([over, expected]) => {
    answered(over);
    expect(given()).toContainEqual([about["password-changed-on"], expected]);
  });

  it("are taken back one by one, a date with its bounds", async () => {
    const { told, user } = answered({ sinceBounds: { before: "2013-10-01" } });
    await user.click(screen.getByRole("button", { name: `${words.answers.takeBack}: ${about.since}` }));
    expect(told.onAnswer).toHaveBeenCalledExactlyOnceWith({ since: undefined, sinceBounds: undefined });
  });

  it("are taken back all at once", async () => {
    const { told, user } = answered({ since: "2015" });
    await user.click(screen.getByRole("button", { name: words.answers.takeBackAll }));
    expect(told.onWithdrawAnswers).toHaveBeenCalledOnce();
  });

  it("can be made more precise than a bound", async () => {
    const { told, user } = answered({ sinceBounds: { before: "2013-10-01" } });
    const form = within(screen.getByRole("group", { name: about.since }));
    await user.selectOptions(form.getByRole("combobox", { name: messages.en.questions.year }), "2009");
    await user.click(form.getByRole("button", { name: messages.en.questions.answer }));
    expect(told.onAnswer).toHaveBeenCalledExactlyOnceWith({ since: "2009", sinceBounds: undefined });
  });

  it("hold what is not remembered, to be asked again", async () => {
    const { told, user } = answered({ since: "2010", unsure: ["second-factor", "password"] });
    expect(given()).toContainEqual([about["second-factor"], said.ask.dontRemember]);
    await user.click(
      screen.getByRole("button", { name: `${words.answers.takeBack}: ${about["second-factor"]}` }),
    );
    expect(told.onAnswer).toHaveBeenCalledExactlyOnceWith({
      secondFactor: undefined,
      unsure: ["password"],
    });
  });

  it("about a feature can be turned into their opposite", async () => {
    const leak = aLeak("leaky", { concerned: { feature: inAll("the old shop") } });
    const { told, user } = answered({ usedFeature: { "leaky-leak": true } }, [leak]);
    const question = messages.en.questions.feature("the old shop");
    expect(given()).toContainEqual([question, "Yes"]);
    await user.click(screen.getByRole("button", { name: `No: ${question}` }));
    expect(told.onAnswer).toHaveBeenCalledExactlyOnceWith({ usedFeature: { "leaky-leak": false } });
  });

  it("say when an account was closed", () => {
    answered({ standing: "closed", closedOn: "2020-03" });
    expect(given()).toContainEqual([about["closed-on"], "March 2020"]);
  });

  test("there are none before anything was answered", () => {
    showPage(leaky({ accounts: [] }));
    expect(shownText()).toContain(words.answers.none);
  });
});
