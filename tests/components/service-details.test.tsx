import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ServiceDetails } from "#components/service-details.tsx";
import { factsOf } from "#lib/domain/incident-facts.ts";
import {
  anAccount,
  anIncident,
  aResolution,
  aSign,
  inEveryLanguage,
  noAccount,
  someAdvice,
} from "#tests/domain/builders.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import { aView, leak } from "./a-view.ts";
import { show, shownText } from "./show.tsx";

const { account: words, standing, steps, incidents, mentions, questions } = messages.en;
const covers = [factsOf(leak)];

function showDetails(given: Parameters<typeof aView>[0] = {}) {
  const callbacks = {
    onSettle: vi.fn(),
    onReopen: vi.fn(),
    onAnswer: vi.fn(),
    onWithdrawAnswers: vi.fn(),
    onNotice: vi.fn(),
  };
  const user = show(<ServiceDetails view={aView(given)} advice={someAdvice()} {...callbacks} />);
  return { user, callbacks };
}

/** The boxes of the steps, without those of the self-check. */
const stepBoxes = () =>
  screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .filter(({ labels }) => labels?.[0]?.textContent?.startsWith("Title of"));

describe("the screen of a service", () => {
  it("says where the person stands, asks what would say more, then what to do and what happened", () => {
    showDetails();
    const places = [
      standing.incidents(1, 0),
      questions.standing,
      steps.heading,
      incidents.heading,
      words.none,
    ].map((text) => shownText().indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("shows what is settled below what is open, still to be seen", () => {
    showDetails({ circumstances: { resolutions: [aResolution({ covers })] } });
    const boxes = stepBoxes();
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, false, true]);
    expect(boxes.at(-1)?.labels?.[0]?.textContent).toBe("Title of change-password");
  });

  it("hands on which step is done, put off, skipped or opened again", async () => {
    const { user, callbacks } = showDetails({
      circumstances: { resolutions: [aResolution({ stepId: "close-unused-account", covers })] },
    });
    await user.click(screen.getByRole("checkbox", { name: "Title of change-password" }));
    const choose = (word: string, stepId: string) =>
      user.click(screen.getByRole("button", { name: `${word}: Title of ${stepId}` }));
    await choose(steps.skipReason["does-not-apply"], "stop-password-reuse");
    await choose(steps.snoozeFor.week, "turn-on-second-factor");
    await user.click(screen.getByRole("checkbox", { name: "Title of close-unused-account" }));
    expect(callbacks.onSettle.mock.calls).toEqual([
      ["change-password", { outcome: "done" }],
      ["stop-password-reuse", { outcome: "skipped", reason: "does-not-apply" }],
      ["turn-on-second-factor", { outcome: "snoozed", span: "week" }],
    ]);
    expect(callbacks.onReopen.mock.calls).toEqual([["close-unused-account"]]);
  });

  it("puts what a noticed sign makes urgent first, and hands on what is noticed", async () => {
    const noticed = [{ sign: aSign({ stepIds: ["stop-password-reuse"] }), noticedOn: "2026-11-22" }];
    const { user, callbacks } = showDetails({ circumstances: { noticed } });
    expect(stepBoxes()[0]?.labels?.[0]?.textContent).toBe("Title of stop-password-reuse");
    await user.click(screen.getByRole("checkbox", { name: "A sign" }));
    expect(callbacks.onNotice.mock.calls).toEqual([["a-sign", false]]);
  });

  it("folds away what does not concern the person, and asks for no step of it", () => {
    showDetails({ circumstances: { account: anAccount({ since: "2020" }) } });
    expect(screen.getByText(messages.en.verdict.folded(1))).toBeDefined();
    expect(shownText()).toContain(messages.en.verdict.reason["account-newer"](""));
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("marks a step that only a claim asks for, and none that an established incident asks for too", () => {
    const claim = anIncident({
      id: "claim",
      kind: "policy-change",
      evidence: { grade: "alleged", by: ["seller"] },
      dataClasses: ["passwords"],
      dataLeft: "claimed",
    });
    showDetails({ incidents: [leak, claim] });
    const marked = screen
      .getAllByRole("listitem")
      .filter((item) => item.querySelector(".step-box") && within(item).queryByText(steps.unproven));
    expect(marked.map((item) => item.querySelector("label")?.textContent)).toEqual([
      "Title of know-where-data-is-kept",
    ]);
  });

  it("lets the person say in one click that they have no account", async () => {
    const { user, callbacks } = showDetails();
    await user.click(screen.getByRole("button", { name: words.none }));
    expect(callbacks.onAnswer.mock.calls).toEqual([[{ standing: "never" }]]);
    expect(callbacks.onWithdrawAnswers).not.toHaveBeenCalled();
  });

  it("then shows no step and no question, still what happened, and lets them take it back", async () => {
    const { user, callbacks } = showDetails({ circumstances: { account: noAccount() } });
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(shownText()).toContain(standing.noAccount);
    expect(shownText()).toContain(questions.standings.never);
    expect(shownText()).not.toContain(questions.later);
    expect(shownText()).toContain("A leak");
    await user.click(screen.getByRole("button", { name: questions.withdraw }));
    expect(callbacks.onWithdrawAnswers).toHaveBeenCalledOnce();
    expect(callbacks.onAnswer).not.toHaveBeenCalled();
  });

  it("hands on an answer to the question it asks", async () => {
    const { user, callbacks } = showDetails();
    await user.click(screen.getByRole("button", { name: questions.standings.closed }));
    expect(callbacks.onAnswer.mock.calls).toEqual([[{ standing: "closed" }]]);
  });

  it("keeps answers to be taken back where no incident is left", () => {
    showDetails({ incidents: [], circumstances: { account: anAccount() } });
    expect(screen.getByRole("button", { name: questions.withdraw })).toBeDefined();
  });

  it("of which nothing is known says so, with no all-clear, no list and no question", () => {
    showDetails({ incidents: [] });
    expect(shownText()).toBe(standing.nothingKnown + standing.nothingKnownCaution);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("that is only named keeps that apart from incidents of its own", () => {
    const mention = { incidentId: "a", role: "advertising-client", note: inEveryLanguage("Named") } as const;
    showDetails({ incidents: [], mentions: [{ mention, incident: leak }] });
    expect(shownText()).toContain(standing.nothingKnown);
    expect(shownText()).not.toContain(incidents.heading);
    expect(screen.getByRole("heading", { name: mentions.heading })).toBeDefined();
  });
});
