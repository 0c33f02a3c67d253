import { screen, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { SettledRow, StepCard, StepRow } from "#components/step-card.tsx";
import { compileCatalogue } from "#lib/catalogue/compile-catalogue.ts";
import { readContent } from "#lib/catalogue/read-content.ts";
import { stepIds } from "#lib/domain/hygiene-step.ts";
import { languages, textOf } from "#lib/domain/language.ts";
import type { OpenReuseGroup } from "#lib/domain/reuse.ts";
import { smallCatalogue, smallDay } from "#tests/content/a-catalogue.ts";
import { ownSmall, stepAt } from "#tests/content/own-small.ts";
import { theService } from "#tests/content/the-service.ts";
import { anAskedStep, aResolution, someAdvice } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { aStepContext } from "./a-step-context.ts";
import { show, shownText } from "./show.tsx";

const texts = textsIn("en");
const shop = theService("shop");
const password = stepAt(ownSmall("shop"), "change-password");

const leakAtShop = smallCatalogue.incidents.find(({ serviceIds }) => serviceIds.includes("shop"));

const consequences = () => [...document.querySelectorAll("[data-consequence]")];

describe("a step to do now", () => {
  it("says what happened, when and who said so, what can happen, and where it is done", () => {
    show(<StepCard {...aStepContext()} step={password} at={shop} />);
    expect(shownText()).toContain(texts.because(password.requests[0]));
    expect(texts.because(password.requests[0])).toMatch(/June 2026.*company/);
    expect(consequences().map(({ textContent }) => textContent)).toEqual([
      "If you don’t: What can happen without change-password",
    ]);
    const way = screen.getByRole("link", { name: /Shop/ });
    expect(way.getAttribute("href")).toBe("https://shop.example/password");
    expect(shownText()).toContain(texts.advice.step.minutes(3));
  });

  it("does not say its cause again where that stands above already", () => {
    show(<StepCard {...aStepContext()} step={password} at={shop} isCauseShown />);
    expect(shownText()).not.toContain(texts.because(password.requests[0]));
  });

  it("says the way in words where no page is known", () => {
    const mall = theService("mall");
    show(<StepCard {...aStepContext()} step={password} at={mall} />);
    expect(document.querySelector("[data-way]")?.textContent).toBe("How to change-password");
  });

  it("names its service where the person is not at one", () => {
    show(<StepCard {...aStepContext()} step={password} />);
    expect(screen.getByRole("heading", { name: "Shop: Title of change-password" })).toBeDefined();
  });

  it("is done by one tick, and opened again by another", async () => {
    const context = aStepContext();
    const user = show(<StepCard {...context} step={password} at={shop} />);
    await user.click(screen.getByRole("checkbox"));
    expect(context.onSettle).toHaveBeenCalledWith(password, { outcome: "done" });
    expect(context.onReopen).not.toHaveBeenCalled();
  });

  it("says why it is open again", () => {
    const reopened = anAskedStep({ reopenings: [{ kind: "planned" }] } as never);
    show(<StepCard {...aStepContext()} step={reopened} at={shop} />);
    expect(shownText()).toContain(texts.advice.reopened.planned("", ""));
  });

  it("begins in the browser's own check where passwords are used twice", async () => {
    const context = aStepContext();
    const reuse = stepAt(ownSmall("shop"), "stop-password-reuse");
    const user = show(<StepCard {...context} step={reuse} at={shop} />);
    await user.click(screen.getByRole("button", { name: texts.advice.step.passwordCheck }));
    expect(context.passwordCheck?.onOpen).toHaveBeenCalledOnce();
  });
});

describe("a settled step", () => {
  it("is a line with the way back", async () => {
    const context = aStepContext();
    const done = anAskedStep({ state: "done", on: "2026-11-24" });
    const user = show(<SettledRow {...context} step={done} at={shop} />);
    await user.click(screen.getByRole("button", { name: `${texts.steps.undo}: Title of change-password` }));
    expect(context.onReopen).toHaveBeenCalledWith(done);
  });

  it("that was put off says until when, and is not called done", () => {
    const own = ownSmall("shop", {
      resolutions: [
        aResolution({
          subject: "shop",
          outcome: "put-off",
          until: "2026-11-28",
          when: "weekend",
          covers: [
            {
              kind: "incident",
              incidentId: "shop-2026",
              grade: "confirmed",
              from: "2026-05",
              to: "2026-06",
              dataClasses: ["passwords"],
            },
          ],
        }),
      ],
    });
    const step = stepAt(own, "change-password");
    show(<StepRow {...aStepContext()} step={step} at={shop} />);
    expect(shownText()).toContain(texts.advice.step.putOffUntil(texts.date("2026-11-28")));
    expect(screen.getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
  });
});

/** The texts that are shipped: here they are the subject. */
const real = compileCatalogue(readContent("lib/catalogue"));
const advice = someAdvice({
  steps: new Map(real.steps.map((step) => [step.id, step])),
  articles: new Map(real.articles.map((article) => [article.id, article])),
});

describe.for(languages)("every step of the real catalogue, in %s,", (language) => {
  test.for(stepIds)("says in one line what can happen without %s, and one way", (stepId) => {
    const step = anAskedStep({ stepId });
    show(
      <div data-testid="step">
        <StepCard {...aStepContext({ advice })} step={step} at={shop} />
      </div>,
      language,
    );
    const hygiene = advice.steps.get(stepId);
    if (!hygiene) throw new Error(`There is no ${stepId}.`);
    const [consequence, ...others] = consequences();
    expect(others).toEqual([]);
    const line = textOf(hygiene.consequence, language);
    expect(consequence?.textContent).toContain(line);
    expect(line).not.toContain("\n");
    const card = within(screen.getByTestId("step"));
    const ways =
      document.querySelectorAll("[data-way]").length +
      document.querySelectorAll(".step-way a, .step-way button").length;
    expect(ways, "the way in words, or one place to press").toBeGreaterThan(0);
    expect(document.querySelectorAll("[data-way]").length).toBeLessThan(2);
    expect(card.getByRole("checkbox").getAttribute("aria-label")).toContain(textOf(hygiene.title, language));
  });
});

describe.for(languages)("the step to stop reuse, in %s,", (language) => {
  const own = textsIn(language);
  const group: OpenReuseGroup = {
    id: "8a0fd6f2-3c47-4b9e-9b53-6f0b1a6c2d10",
    foundOn: smallDay,
    likeness: "same",
    serviceIds: ["shop", "mall"],
    unlisted: 2,
    left: leakAtShop ? [{ serviceId: "shop", incident: leakAtShop }] : [],
    first: ["shop"],
  };
  const step = anAskedStep({
    stepId: "stop-password-reuse",
    scope: "person",
    serviceIds: group.serviceIds,
    requests: [
      { ...password.requests[0], reason: "passwords-shared", cause: { kind: "reuse", groups: [group] } },
    ],
  } as never);

  it("names the logins that share a password, what left there, and which to change first", () => {
    show(<StepCard {...aStepContext()} step={step} />, language);
    const { shared, left, first } = own.reuseOf(group, aStepContext().serviceOf);
    expect(left).toHaveLength(1);
    for (const said of [shared, ...left, first ?? ""]) expect(shownText()).toContain(said);
    for (const id of ["shop", "mall"]) expect(shared).toContain(textOf(theService(id).name, language));
  });
});
