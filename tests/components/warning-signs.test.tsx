import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WarningSigns } from "#components/warning-signs.tsx";
import { messages } from "#lib/locales/texts.ts";
import { anAssessedStep, aSign, inEveryLanguage, someAdvice } from "#tests/domain/builders.ts";
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

describe("the signs a person may have noticed", () => {
  it("are those that make one of their open steps urgent", () => {
    show(<WarningSigns steps={[anAssessedStep({ stepId: "change-password" })]} advice={advice} />);
    expect(screen.getByText(messages.en.signs.heading)).toBeDefined();
    expect(shownText()).toContain("Strange follows");
    expect(shownText()).not.toContain("A strange call");
    expect(shownText()).toContain(messages.en.signs.advice);
  });

  it("name the article they come from", () => {
    show(<WarningSigns steps={[anAssessedStep()]} advice={advice} />);
    expect(screen.getByRole("link")).toHaveProperty("href", "https://paper.example/article");
  });

  it("are none once those steps are settled, nor where nothing is asked", () => {
    show(<WarningSigns steps={[anAssessedStep({ state: "done" })]} advice={advice} />);
    show(<WarningSigns steps={[]} advice={advice} />);
    expect(shownText()).toBe("");
  });
});
