import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { AccountAnswers } from "#components/account-answers.tsx";
import type { Account } from "#lib/domain/account.ts";
import { standings } from "#lib/domain/account.ts";
import { anAccount, anIncident, inEveryLanguage } from "#tests/domain/builders.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const { questions: words, account: none } = messages.en;
const incidents = [
  anIncident({ id: "regional", concerned: { region: "japan" } }),
  anIncident({ id: "pay", concerned: { feature: inEveryLanguage("Pay") } }),
];

function showAnswers(account: Account | undefined) {
  const onAnswer = vi.fn();
  const onWithdraw = vi.fn();
  const user = show(<AccountAnswers {...{ account, incidents, onAnswer, onWithdraw }} />);
  return { user, onAnswer, onWithdraw };
}

const told = () =>
  [...document.querySelectorAll("dt")].map((term) => [
    term.textContent,
    term.nextElementSibling?.textContent,
  ]);

describe("what the person told of their account", () => {
  it("is nothing at first, but one click says that there is none", async () => {
    const { user, onAnswer, onWithdraw } = showAnswers(undefined);
    await user.click(screen.getByRole("button", { name: none.none }));
    expect(onAnswer.mock.calls).toEqual([[{ standing: "never" }]]);
    expect(onWithdraw).not.toHaveBeenCalled();
    expect(shownText()).not.toContain(words.given);
  });

  test.for(standings)("shows that they chose %s", (standing) => {
    showAnswers(anAccount({ standing }));
    expect(told()).toEqual([[words.standing, words.standings[standing]]]);
  });

  it("shows each answer with its question, each date in its own precision", () => {
    const account = anAccount({
      since: "2015",
      closedOn: "2020-03",
      passwordChangedOn: "2019",
      region: "japan",
      usedFeature: { pay: false, withdrawn: true },
    });
    showAnswers(account);
    expect(told()).toEqual([
      [words.standing, words.standings.has],
      [words.region.japan, words.yes],
      [words.feature("Pay"), words.no],
      [words.since, "2015"],
      [words.closedOn, "March 2020"],
      [words.passwordChangedOn, "2019"],
    ]);
  });

  it("shows an account elsewhere as a no to the region that was asked for", () => {
    showAnswers(anAccount({ region: "elsewhere", usedFeature: { pay: true } }));
    expect(told()).toEqual([
      [words.standing, words.standings.has],
      [words.region.japan, words.no],
      [words.feature("Pay"), words.yes],
    ]);
  });

  it("can be taken back", async () => {
    const { user, onAnswer, onWithdraw } = showAnswers(anAccount());
    expect(screen.queryByRole("button", { name: none.none })).toBeNull();
    await user.click(screen.getByRole("button", { name: words.withdraw }));
    expect(onWithdraw).toHaveBeenCalledOnce();
    expect(onAnswer).not.toHaveBeenCalled();
  });
});
