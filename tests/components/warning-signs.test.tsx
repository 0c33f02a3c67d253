import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { WarningSigns } from "#components/warning-signs.tsx";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { anAssessedStep, aSign, inEveryLanguage, someAdvice } from "#tests/domain/builders.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import { show, shownText } from "./show.tsx";

const advice = someAdvice({
  signs: [
    aSign({ id: "calls", sentence: inEveryLanguage("A strange call"), stepIds: ["verify-support-contact"] }),
    aSign({
      id: "follows",
      sentence: inEveryLanguage("Strange follows"),
      stepIds: ["sign-out-everywhere", "change-password"],
    }),
  ],
});

function showSigns(steps: readonly AssessedStep[], noticed: readonly string[] = []) {
  const onNotice = vi.fn();
  return { user: show(<WarningSigns {...{ steps, noticed, advice, onNotice }} />), onNotice };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

describe("the signs a person may have noticed", () => {
  it("are those that have to do with one of their steps", () => {
    showSigns([anAssessedStep({ stepId: "change-password" })]);
    expect(screen.getByText(messages.en.signs.heading)).toBeDefined();
    expect(shownText()).toContain("Strange follows");
    expect(shownText()).not.toContain("A strange call");
    expect(shownText()).toContain(messages.en.signs.advice);
  });

  it("can still be ticked when the step is settled", () => {
    showSigns([anAssessedStep({ state: "done" })]);
    expect(box("Strange follows").checked).toBe(false);
  });

  it("name the article they come from", () => {
    showSigns([anAssessedStep()]);
    expect(screen.getByRole("link")).toHaveProperty("href", "https://paper.example/article");
  });

  it("are told when they are ticked, each by itself", async () => {
    const steps = [anAssessedStep(), anAssessedStep({ stepId: "verify-support-contact" })];
    const { user, onNotice } = showSigns(steps, ["calls"]);
    expect([box("A strange call").checked, box("Strange follows").checked]).toEqual([true, false]);
    await user.click(box("Strange follows"));
    await user.click(box("A strange call"));
    expect(onNotice.mock.calls).toEqual([
      ["follows", true],
      ["calls", false],
    ]);
  });

  it("stay there to be taken back, also when no step has to do with them any more", () => {
    showSigns([], ["calls"]);
    expect(box("A strange call").checked).toBe(true);
    expect(shownText()).not.toContain("Strange follows");
  });

  it("are none where nothing is asked", () => {
    showSigns([]);
    expect(shownText()).toBe("");
  });
});
