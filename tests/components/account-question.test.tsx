import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { AccountQuestion } from "#components/account-question.tsx";
import type { AccountAnswer } from "#lib/domain/account.ts";
import { languages } from "#lib/domain/language.ts";
import type { Question } from "#lib/domain/questions.ts";
import { anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const { questions: words } = messages.en;
const incidents = [
  anIncident({ id: "regional", concerned: { region: "japan" } }),
  anIncident({ id: "pay", concerned: { feature: inEveryLanguage("Pay") } }),
  anIncident({ id: "album", concerned: { feature: inEveryLanguage("Album") } }),
];

function ask(...questions: readonly Question[]) {
  const onAnswer = vi.fn();
  return { user: show(<AccountQuestion {...{ questions, incidents, onAnswer }} />), onAnswer };
}

const choices = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

describe("a question about the account", () => {
  const chosen: readonly (readonly [Question, string, string, AccountAnswer])[] = [
    [{ kind: "standing" }, words.standing, words.standings.has, { standing: "has" }],
    [{ kind: "standing" }, words.standing, words.standings.closed, { standing: "closed" }],
    [{ kind: "standing" }, words.standing, words.standings.never, { standing: "never" }],
    [{ kind: "region", incidentId: "regional" }, words.region.japan, words.yes, { region: "japan" }],
    [{ kind: "region", incidentId: "regional" }, words.region.japan, words.no, { region: "elsewhere" }],
    [{ kind: "feature", incidentId: "pay" }, words.feature("Pay"), words.yes, { usedFeature: { pay: true } }],
    [{ kind: "feature", incidentId: "pay" }, words.feature("Pay"), words.no, { usedFeature: { pay: false } }],
  ];

  test.for(chosen)(
    "%j is asked as %j and answered with %j by one click",
    async ([question, sentence, word, answer]) => {
      const { user, onAnswer } = ask(question);
      expect(screen.getByRole("group", { name: sentence })).toBeDefined();
      await user.click(screen.getByRole("button", { name: word }));
      expect(onAnswer.mock.calls).toEqual([[answer]]);
    },
  );

  test.for([
    ["since", words.since, "since"],
    ["closed-on", words.closedOn, "closedOn"],
    ["password-changed-on", words.passwordChangedOn, "passwordChangedOn"],
  ] as const)(
    "%s asks for a year, and for a month only of who remembers it",
    async ([kind, sentence, field]) => {
      const { user, onAnswer } = ask({ kind });
      expect(screen.getByRole("group", { name: sentence })).toBeDefined();
      const answer = screen.getByRole<HTMLButtonElement>("button", { name: words.answer });
      expect(answer.disabled).toBe(true);
      await user.click(answer);
      expect(onAnswer).not.toHaveBeenCalled();
      await user.selectOptions(screen.getByRole("combobox", { name: words.year }), "2018");
      await user.click(answer);
      await user.selectOptions(screen.getByRole("combobox", { name: words.month }), "August");
      await user.click(answer);
      expect(onAnswer.mock.calls).toEqual([[{ [field]: "2018" }], [{ [field]: "2018-08" }]]);
    },
  );

  it("offers no year that is still to come", () => {
    ask({ kind: "since" });
    const years = screen.getByRole<HTMLSelectElement>("combobox", { name: words.year });
    const numbers = [...years.options].map(({ text }) => Number(text)).filter((year) => !Number.isNaN(year));
    expect(Math.max(...numbers)).toBe(new Date().getFullYear());
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  it("is asked one at a time, and can be put off for the next", async () => {
    const { user, onAnswer } = ask(
      { kind: "standing" },
      { kind: "feature", incidentId: "pay" },
      { kind: "feature", incidentId: "album" },
    );
    const later = () => user.click(screen.getByRole("button", { name: words.later }));
    expect(choices()).toEqual([...Object.values(words.standings), words.later]);
    await later();
    expect(shownText()).toContain(words.feature("Pay"));
    expect(shownText()).not.toContain(words.standing);
    await later();
    expect(shownText()).toContain(words.feature("Album"));
    await later();
    expect(shownText()).toBe("");
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it("is not there where there is none", () => {
    ask();
    expect(shownText()).toBe("");
  });

  it("keeps nothing typed for one question in the next", async () => {
    const { user } = ask({ kind: "since" }, { kind: "closed-on" });
    await user.selectOptions(screen.getByRole("combobox", { name: words.year }), "2018");
    await user.click(screen.getByRole("button", { name: words.later }));
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: words.year }).value).toBe("");
  });

  test.for(languages)("is asked in %s, its months too", (language) => {
    const questions: readonly Question[] = [{ kind: "since" }];
    show(<AccountQuestion {...{ questions, incidents, onAnswer: vi.fn() }} />, language);
    const own = messages[language].questions;
    expect(shownText()).toContain(own.since);
    expect(shownText()).toContain({ ja: "8月", "zh-Hans": "八月", en: "August" }[language]);
    expect(shownText()).toContain(own.noMonth);
  });
});
