import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, test } from "vitest";
import type { StepContext } from "#components/step-card.tsx";
import { PlanView } from "#entrypoints/summary/plan/plan-view.tsx";
import { languages, textOf } from "#lib/domain/language.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { planMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { type APerson, aLeak, anOldLeak, aPerson, aService, inAll, today } from "../a-person.ts";

const words = planMessages.en;
const two = () =>
  aPerson({
    services: [aService("alpha"), aService("beta")],
    incidents: [aLeak("alpha"), aLeak("beta")],
  });

/** A part of the plan by its heading, which tells how much there is beside its name. */
const part = (name: string) => within(screen.getByRole("region", { name: new RegExp(`^${name}`) }));
const done = (stepId: Resolution["stepId"], subject: string): Resolution => ({
  subject,
  stepId,
  outcome: "done",
  resolvedOn: today,
  covers: [
    {
      kind: "incident",
      incidentId: `${subject}-leak`,
      grade: "confirmed",
      from: "2026-09",
      to: "2026-09",
      dataClasses: ["passwords"],
    },
  ],
});

describe("the plan", () => {
  test.for(languages)("says what is to do now, why, and what can happen, in %s", (language) => {
    const { weighed, context } = two();
    show(<PlanView weighed={weighed} {...context} />, language);
    const texts = textsIn(language);
    const step = weighed.steps.find(({ stepId }) => stepId === "change-password");
    if (!step) throw new Error("A new password is asked for.");
    expect(shownText()).toContain(texts.because(step.requests[0]));
    expect(shownText()).toContain(
      textOf(context.advice.steps.get("change-password")?.consequence ?? {}, language) || "a consequence",
    );
    expect(
      screen.getByRole("heading", { name: new RegExp(`^${planMessages[language].sections.now}`) }),
    ).toBeDefined();
  });

  it("says a reason and what can happen once for all services that share them", () => {
    const { weighed, context } = two();
    show(<PlanView weighed={weighed} {...context} />);
    const group = document.querySelector<HTMLElement>('[data-group="change-password"]');
    if (!group) throw new Error("What is the same action stands together.");
    const now = within(group);
    expect(now.getAllByText(/What can happen without change-password/)).toHaveLength(1);
    expect(now.getAllByText(/passwords leaked in September 2026; the company said so/i)).toHaveLength(1);
    expect(now.getByRole("checkbox", { name: /alpha: Title of change-password/ })).toBeDefined();
    expect(now.getByRole("checkbox", { name: /beta: Title of change-password/ })).toBeDefined();
  });

  it("has what is done once in all a single time, however many incidents ask for it", () => {
    const { weighed, context } = two();
    show(<PlanView weighed={weighed} {...context} />);
    expect(screen.getAllByRole("checkbox", { name: /Title of stop-password-reuse/ })).toHaveLength(1);
  });

  it("can be read service by service", async () => {
    const { weighed, context } = two();
    const user = show(<PlanView weighed={weighed} {...context} />);
    await user.click(screen.getByRole("button", { name: words.groupings.service }));
    const now = part(words.sections.now);
    expect(now.getByRole("link", { name: "alpha" })).toBeDefined();
    expect(now.getByRole("link", { name: "beta" })).toBeDefined();
    expect(screen.getByRole("button", { name: words.groupings.service, pressed: true })).toBeDefined();
  });

  it("can be cut to what has to do with one service", async () => {
    const { weighed, context } = two();
    const user = show(<PlanView weighed={weighed} {...context} />);
    await user.selectOptions(screen.getByRole("combobox", { name: words.service }), "beta");
    expect(screen.queryByRole("checkbox", { name: /alpha: Title of change-password/ })).toBeNull();
    expect(screen.getByRole("checkbox", { name: /beta: Title of change-password|Title of change-password/ }));
  });

  it("can be cut to ten minutes", async () => {
    const services = ["a", "b", "c", "d", "e"].map((id) => aService(id));
    const { weighed, context } = aPerson({ services, incidents: services.map(({ id }) => aLeak(id)) });
    const user = show(<PlanView weighed={weighed} {...context} />);
    await user.click(screen.getByRole("checkbox", { name: words.isShort }));
    const ticks = part(words.sections.now).getAllByRole("checkbox");
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length * 3).toBeLessThanOrEqual(10);
    expect(screen.queryByRole("region", { name: new RegExp(`^${words.sections.later}`) })).toBeNull();
  });

  it("keeps what is ticked under the finger, and offers the way back", async () => {
    const before = two();
    const after = aPerson({
      services: [aService("alpha"), aService("beta")],
      incidents: [aLeak("alpha"), aLeak("beta")],
      resolutions: [done("change-password", "alpha")],
    });
    const user = show(<Ticking before={before} after={after} />);
    await user.click(screen.getByRole("checkbox", { name: /alpha: Title of change-password/ }));
    expect(before.context.onSettle).toHaveBeenCalledWith(
      expect.objectContaining({ stepId: "change-password", subjects: ["alpha"] }),
      { outcome: "done" },
    );
    const box = part(words.sections.now).getByRole("checkbox", { name: /alpha: Title of change-password/ });
    expect(box).toHaveProperty("checked", true);
    await user.click(box);
    expect(after.context.onReopen).toHaveBeenCalledOnce();
  });

  it("folds away what was done before, each with its way back", async () => {
    const { weighed, context } = aPerson({
      services: [aService("alpha")],
      incidents: [aLeak("alpha")],
      resolutions: [done("change-password", "alpha")],
    });
    const user = show(<PlanView weighed={weighed} {...context} />);
    await user.click(
      part(words.sections.done).getByRole("button", { name: "Undo: alpha: Title of change-password" }),
    );
    expect(context.onReopen).toHaveBeenCalledOnce();
  });

  it("says of what was put off until when, and takes it back", async () => {
    const { weighed, context } = aPerson({
      services: [aService("alpha")],
      incidents: [aLeak("alpha")],
      resolutions: [
        { ...done("change-password", "alpha"), outcome: "put-off", until: "2026-12-01", when: "day" },
      ],
    });
    const user = show(<PlanView weighed={weighed} {...context} />);
    const later = part(words.sections.later);
    expect(later.getByText(/Put off until 1 December 2026/)).toBeDefined();
    await user.click(later.getByRole("button", { name: "Undo: alpha: Title of change-password" }));
    expect(context.onReopen).toHaveBeenCalledOnce();
  });

  it("says what nobody knows yet apart from what is to do", () => {
    const leak = aLeak("alpha", {
      concerned: { feature: inAll("the old shop") },
    });
    const { weighed, context } = aPerson({ services: [aService("alpha")], incidents: [leak] });
    show(<PlanView weighed={weighed} {...context} />);
    const list = part(words.sections.list);
    expect(list.getByText(words.notes.list)).toBeDefined();
    expect(list.getByRole("checkbox", { name: /alpha: Title of change-password/ })).toBeDefined();
  });

  it("does not ask for what is too long ago", () => {
    const { weighed, context } = aPerson({ services: [aService("alpha")], incidents: [anOldLeak("alpha")] });
    show(<PlanView weighed={weighed} {...context} />);
    expect(screen.queryByRole("checkbox", { name: /Title of change-password/ })).toBeNull();
  });

  it("is printed with every address, and a box to tick by hand", () => {
    const { weighed, context } = two();
    show(<PlanView weighed={weighed} {...context} />);
    const printing = new Event("beforeprint");
    dispatchEvent(printing);
    const paper = document.querySelector(".paper");
    expect(paper?.textContent).toContain("https://alpha.example/password");
    expect(paper?.textContent).toContain("☐");
  });
});

interface TickingProps {
  readonly before: APerson;
  readonly after: APerson;
}

/** The plan of a person who settles something: what they see before and after. */
function Ticking({ before, after }: TickingProps) {
  const [isSettled, setSettled] = useState(false);
  const { weighed, context } = isSettled ? after : before;
  const onSettle: StepContext["onSettle"] = (step, settlement) => {
    context.onSettle(step, settlement);
    setSettled(true);
  };
  return <PlanView weighed={weighed} {...context} onSettle={onSettle} />;
}
