import { cleanup, screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { StepItem } from "#components/step-item.tsx";
import type { AssessedStep } from "#lib/domain/assess-exposure.ts";
import { languages, textOf } from "#lib/domain/language.ts";
import { skipReasons } from "#lib/domain/resolution.ts";
import { type AccountPage, closingDifficulties, type Service } from "#lib/domain/service.ts";
import { snoozeSpans } from "#lib/domain/settlement.ts";
import {
  anArticle,
  anAssessedStep,
  anIncident,
  aResolution,
  aService,
  aStep,
  inEveryLanguage,
} from "#tests/domain/builders.ts";
import { messages, textsIn } from "#tests/locales/in-every-language.ts";
import { aView } from "./a-view.ts";
import { show, shownText } from "./show.tsx";

const { steps, destination } = messages.en;
const step = aStep({ pages: ["password"] });
const title = step.title.en;
const done = { outcome: "done" };

const withPage = (page: Omit<AccountPage, "checkedOn" | "checkedBy">): Service =>
  aService({ pages: { password: { checkedOn: "2026-11-22", checkedBy: "official-page", ...page } } });

function showStep(
  over: {
    assessed?: Partial<AssessedStep>;
    service?: Service;
    view?: Partial<Parameters<typeof aView>[0]>;
    isUnproven?: boolean;
    pages?: [];
  } = {},
) {
  const onSettle = vi.fn();
  const onReopen = vi.fn();
  const service = over.service ?? withPage({ url: "https://example.com/password" });
  const assessed = anAssessedStep(over.assessed);
  const user = show(
    <ul>
      <StepItem
        view={aView({ service, ...over.view })}
        assessed={assessed}
        step={{ ...step, id: assessed.stepId, ...(over.pages && { pages: over.pages }) }}
        articles={new Map([["an-article", anArticle()]])}
        isUnproven={over.isUnproven ?? false}
        onSettle={onSettle}
        onReopen={onReopen}
      />
    </ul>,
  );
  return { user, onSettle, onReopen };
}

const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: title });

describe("an open step", () => {
  it("can be ticked as done, by mouse and by keyboard", async () => {
    const { user, onSettle, onReopen } = showStep();
    expect(box().checked).toBe(false);
    await user.click(box());
    await user.click(screen.getByText(title));
    box().focus();
    await user.keyboard(" ");
    expect(onSettle.mock.calls.flat()).toEqual([done, done, done]);
    expect(onReopen).not.toHaveBeenCalled();
  });

  test.for(skipReasons.filter((reason) => reason !== "keep-using"))(
    "can be skipped because of %s, with a name that says which step",
    async (reason) => {
      const { user, onSettle } = showStep();
      await user.click(screen.getByRole("button", { name: `${steps.skipReason[reason]}: ${title}` }));
      expect(onSettle.mock.calls).toEqual([[{ outcome: "skipped", reason }]]);
    },
  );

  test.for(snoozeSpans)("can be put off for a %s, with a name that says which step", async (span) => {
    const { user, onSettle } = showStep();
    await user.click(screen.getByRole("button", { name: `${steps.snoozeFor[span]}: ${title}` }));
    expect(onSettle.mock.calls).toEqual([[{ outcome: "snoozed", span }]]);
  });

  it("can be skipped to keep using a service only where it is about closing the account", () => {
    showStep();
    expect(screen.queryByRole("button", { name: new RegExp(steps.skipReason["keep-using"]) })).toBeNull();
    cleanup();
    showStep({ assessed: { stepId: "close-unused-account" } });
    expect(screen.getByRole("button", { name: new RegExp(steps.skipReason["keep-using"]) })).toBeDefined();
  });

  it("says what it protects", () => {
    showStep();
    expect(shownText()).toContain(steps.protects + step.protects.en);
  });

  it("says that it comes first where a sign was noticed, and only then", () => {
    showStep({ assessed: { isUrgent: true } });
    expect(screen.getByText(steps.urgent)).toBeDefined();
    cleanup();
    showStep();
    expect(screen.queryByText(steps.urgent)).toBeNull();
  });

  it("counts for the services with the same login, where it is about the login", () => {
    const sharing = ["Mall", "Pay"].map((name) => aService({ id: name, name: inEveryLanguage(name) }));
    showStep({ view: { sharing } });
    expect(shownText()).toContain(steps.sharedLogin("Mall and Pay"));
    cleanup();
    showStep({ view: { sharing }, assessed: { stepId: "verify-support-contact" } });
    expect(shownText()).not.toContain("Mall");
    cleanup();
    showStep();
    expect(shownText()).not.toContain(steps.sharedLogin(""));
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
    expect(screen.queryByRole("button", { name: new RegExp(steps.skipReason["not-possible"]) })).toBeNull();
  });

  it("can be undone, by its box and by its button", async () => {
    const { user, onReopen, onSettle } = showStep({ assessed: { state: "done" } });
    await user.click(box());
    await user.click(screen.getByRole("button", { name: new RegExp(`${steps.undo}.*${title}`) }));
    expect(onReopen).toHaveBeenCalledTimes(2);
    expect(onSettle).not.toHaveBeenCalled();
  });

  it("that is put off says until when", () => {
    const resolution = aResolution({ outcome: "snoozed", until: "2026-12-22" });
    showStep({ assessed: { state: "snoozed", resolution } });
    expect(box().checked).toBe(true);
    expect(screen.getByText(steps.state.snoozed("22 December 2026"))).toBeDefined();
  });
});

describe("a step that is open again", () => {
  const incidentId = "example-2018";
  const incident = anIncident({ title: inEveryLanguage("A leak") });
  const { grade } = messages.en.incidents;

  test.for([
    [
      "a new incident",
      { kind: "new-fact", fact: { kind: "new-incident", incidentId } },
      steps.reopened.newIncident("A leak"),
    ],
    [
      "more data",
      { kind: "new-fact", fact: { kind: "data-classes", incidentId, added: ["names", "files"] } },
      steps.reopened.dataClasses("A leak", "names and photos and files"),
    ],
    [
      "a longer time",
      { kind: "new-fact", fact: { kind: "period", incidentId } },
      steps.reopened.period("A leak"),
    ],
    [
      "better evidence",
      { kind: "new-fact", fact: { kind: "evidence", incidentId, before: "alleged" } },
      steps.reopened.evidence("A leak", grade.alleged, grade.confirmed),
    ],
    ["months gone by", { kind: "due", since: "2026-05-01" }, steps.reopened.due("1 May 2026")],
    ["something noticed", { kind: "noticed" }, steps.reopened.noticed],
  ] as const)("for %s says so, also to a screen reader", ([, reopening, sentence]) => {
    showStep({ view: { incidents: [incident] }, assessed: { reopenings: [reopening] } });
    const described = document.getElementById(box().getAttribute("aria-describedby") ?? "");
    expect(described?.textContent).toContain(sentence);
  });

  it("for several reasons says each", () => {
    const reopenings = [{ kind: "noticed" }, { kind: "due", since: "2026-05-01" }] as const;
    showStep({ assessed: { reopenings } });
    expect(screen.getByText(steps.reopened.noticed)).toBeDefined();
    expect(screen.getByText(steps.reopened.due("1 May 2026"))).toBeDefined();
  });

  it("for a fact of an incident that is not there is a fault of ours", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const reopening = { kind: "new-fact", fact: { kind: "period", incidentId: "elsewhere" } } as const;
    expect(() => showStep({ assessed: { reopenings: [reopening] } })).toThrow("elsewhere");
  });
});

describe("closing an account", () => {
  const stepId = "close-unused-account";
  const visit = { serviceId: "example", firstOn: "2020-01-01", lastOn: "2024-03-05", dayCount: 2 };

  it("that is not used says since when, and gives no other reason", () => {
    showStep({
      assessed: { stepId, requests: [], isForDisuse: true },
      view: { circumstances: { visit } },
    });
    expect(shownText()).toContain(steps.unused("5 March 2024"));
    expect(shownText()).not.toContain(steps.reasons["less-left-behind"]);
  });

  test.for(closingDifficulties)("comes with what to save first, and that it is %s", (closing) => {
    showStep({ assessed: { stepId }, service: aService({ closing }) });
    expect(shownText()).toContain(steps.saveFirst);
    expect(shownText()).toContain(steps.closing[closing]);
  });

  it("says nothing of how hard it is where that is not known, nor of saving at another step", () => {
    showStep({ assessed: { stepId } });
    for (const closing of closingDifficulties) expect(shownText()).not.toContain(steps.closing[closing]);
    cleanup();
    showStep();
    expect(shownText()).not.toContain(steps.saveFirst);
  });
});

describe("a step in the reader's language", () => {
  test.for(languages)("%s has no sentence of another", (language) => {
    show(
      <ul>
        {" "}
        <StepItem
          view={aView({ service: withPage({ url: "https://example.com/password" }) })}
          assessed={anAssessedStep()}
          step={step}
          articles={new Map()}
          isUnproven={true}
          onSettle={vi.fn()}
          onReopen={vi.fn()}
        />
      </ul>,
      language,
    );
    const own = messages[language];
    expect(shownText()).toContain(textOf(step.title, language));
    expect(shownText()).toContain(own.steps.reasons["passwords-involved"]);
    expect(shownText()).toContain(own.steps.unproven);
    expect(shownText()).toContain(own.destination.password(textOf(aService().name, language)));
  });
});
