import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { StepItem } from "#components/step-item.tsx";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { languages } from "#lib/domain/language.ts";
import type { AccountPage, Service } from "#lib/domain/service.ts";
import { messages, textsIn } from "#lib/locales/texts.ts";
import { anArticle, anAssessedStep, aService, aStep } from "#tests/domain/builders.ts";
import { show, shownText } from "./show.tsx";

const { steps, destination } = messages.en;
const step = aStep({ pages: ["password"] });
const title = step.title.en;

const withPage = (page: Omit<AccountPage, "checkedOn" | "checkedBy">): Service =>
  aService({ pages: { password: { checkedOn: "2026-11-22", checkedBy: "official-page", ...page } } });

function showStep(
  over: { assessed?: Partial<AssessedStep>; service?: Service; isUnproven?: boolean; pages?: [] } = {},
) {
  const onResolve = vi.fn();
  const onReopen = vi.fn();
  const user = show(
    <ul>
      <StepItem
        service={over.service ?? withPage({ url: "https://example.com/password" })}
        assessed={anAssessedStep(over.assessed)}
        step={over.pages ? { ...step, pages: over.pages } : step}
        articles={new Map([["an-article", anArticle()]])}
        isUnproven={over.isUnproven ?? false}
        onResolve={onResolve}
        onReopen={onReopen}
      />
    </ul>,
  );
  return { user, onResolve, onReopen };
}

const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: title });

describe("an open step", () => {
  it("can be ticked as done, by mouse and by keyboard", async () => {
    const { user, onResolve, onReopen } = showStep();
    expect(box().checked).toBe(false);
    await user.click(box());
    await user.click(screen.getByText(title));
    box().focus();
    await user.keyboard(" ");
    expect(onResolve.mock.calls).toEqual([["done"], ["done"], ["done"]]);
    expect(onReopen).not.toHaveBeenCalled();
  });

  it("can be skipped as not for me, with a name that says which step", async () => {
    const { user, onResolve } = showStep();
    await user.click(screen.getByRole("button", { name: new RegExp(`${steps.skip}.*${title}`) }));
    expect(onResolve.mock.calls).toEqual([["skipped"]]);
  });

  it("says why, also to a screen reader, and how long it takes", () => {
    showStep();
    const reason = steps.reasons["passwords-involved"];
    expect(shownText()).toContain(reason);
    expect(shownText()).toContain(steps.minutes(3));
    const described = document.getElementById(box().getAttribute("aria-describedby") ?? "");
    expect(described?.textContent).toContain(reason);
  });

  it("gives the reason of the newest incident that asks", () => {
    const requests = [
      { stepId: "change-password", incidentId: "newer", reason: "logins-tried-elsewhere" },
      { stepId: "change-password", incidentId: "older", reason: "passwords-involved" },
    ] as const;
    showStep({ assessed: { requests } });
    expect(shownText()).toContain(steps.reasons["logins-tried-elsewhere"]);
    expect(shownText()).not.toContain(steps.reasons["passwords-involved"]);
  });

  it("says when it rests on a claim, and only then", () => {
    showStep({ isUnproven: true });
    expect(screen.getByText(steps.unproven)).toBeDefined();
  });

  it("says nothing of claims where something is established", () => {
    showStep({ isUnproven: false });
    expect(screen.queryByText(steps.unproven)).toBeNull();
  });

  it("names how it is done and the article it comes from", () => {
    showStep();
    expect(shownText()).toContain(step.how.en);
    expect(screen.getByRole("link", { name: anArticle().publisher.en })).toHaveProperty(
      "href",
      "https://paper.example/article",
    );
  });
});

describe("where a step is done", () => {
  it("is one click away, without telling the site where from", () => {
    showStep();
    const link = screen.getByRole("link", { name: destination.password("Example") });
    expect(link).toHaveProperty("href", "https://example.com/password");
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toContain("noreferrer");
  });

  it("is a way through the app, in the app's own words, marked with their language", () => {
    showStep({ service: withPage({ paths: [{ language: "ja", words: ["設定", "アカウント"] }] }) });
    const path = screen.getByText(/設定/);
    expect(path.textContent).toMatch(/設定.+アカウント/);
    expect(path.getAttribute("lang")).toBe("ja");
    expect(shownText()).toContain(steps.inApp);
    expect(screen.queryByRole("link", { name: /Example/ })).toBeNull();
  });

  it("is both, where both are known", () => {
    const paths = [{ language: "en", words: ["Settings", "Password"] }];
    showStep({ service: withPage({ url: "https://example.com/password", paths }) });
    expect(screen.getByRole("link", { name: destination.password("Example") })).toBeDefined();
    expect(screen.getByText(/Settings/)).toBeDefined();
  });

  it("is honestly said to be unknown where no page is", () => {
    showStep({ service: aService() });
    expect(shownText()).toContain(steps.noPage);
  });

  it("is not asked for a step that is about attention", () => {
    showStep({ service: aService(), pages: [] });
    expect(shownText()).not.toContain(steps.noPage);
  });

  it("comes with how and when that was seen", () => {
    showStep();
    expect(shownText()).toContain(steps.checked["official-page"](textsIn("en").date("2026-11-22")));
  });

  it("is never a script, whatever the data says", () => {
    showStep({ service: withPage({ url: "javascript:alert(1)" }) });
    expect(screen.queryByRole("link", { name: /Example/ })).toBeNull();
    expect(shownText()).toContain(destination.password("Example"));
  });
});

describe("a settled step", () => {
  test.for(["done", "skipped"] as const)("stays visible as %s", (state) => {
    showStep({ assessed: { state } });
    expect(box().checked).toBe(true);
    expect(screen.getByText(steps.state[state])).toBeDefined();
    expect(screen.queryByRole("button", { name: new RegExp(steps.skip) })).toBeNull();
  });

  it("can be undone, by its box and by its button", async () => {
    const { user, onReopen, onResolve } = showStep({ assessed: { state: "done" } });
    await user.click(box());
    await user.click(screen.getByRole("button", { name: new RegExp(`${steps.undo}.*${title}`) }));
    expect(onReopen).toHaveBeenCalledTimes(2);
    expect(onResolve).not.toHaveBeenCalled();
  });
});

describe("a step in the reader's language", () => {
  test.for(languages)("%s has no sentence of another", (language) => {
    show(
      <StepItem
        service={withPage({ url: "https://example.com/password" })}
        assessed={anAssessedStep()}
        step={step}
        articles={new Map()}
        isUnproven={true}
        onResolve={vi.fn()}
        onReopen={vi.fn()}
      />,
      language,
    );
    const own = messages[language];
    expect(shownText()).toContain(step.title[language]);
    expect(shownText()).toContain(own.steps.reasons["passwords-involved"]);
    expect(shownText()).toContain(own.steps.unproven);
    expect(shownText()).toContain(own.destination.password(aService().name[language]));
  });
});
