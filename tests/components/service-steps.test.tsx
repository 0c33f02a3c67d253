import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ServiceSteps } from "#components/service-steps.tsx";
import { knownCausesOf } from "#lib/domain/cause.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { smallCatalogue } from "#tests/content/a-catalogue.ts";
import { ownSmall } from "#tests/content/own-small.ts";
import { anAskedStep, aResolution } from "#tests/domain/builders.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { aStepContext } from "./a-step-context.ts";
import { openEverything, Page, show, shownText } from "./show.tsx";

const { advice, steps: words } = textsIn("en");

const cards = () =>
  [...document.querySelectorAll<HTMLElement>(".step-card")].map(({ dataset }) => dataset["step"]);
const rows = () =>
  [...document.querySelectorAll<HTMLElement>(".step-row")].map(({ dataset }) => dataset["step"]);

const content = ({ service, steps }: Pick<OwnService, "service" | "steps">, context = aStepContext()) => (
  <ServiceSteps {...context} service={service} steps={steps} shownIncident={undefined} most={2} />
);

const incidents = smallCatalogue.incidents.filter(({ id }) => id === "shop-2026");
const covers = incidents.flatMap((incident) =>
  knownCausesOf({ kind: "incident", incident, serviceId: "shop" }),
);
const doneAtShop = ownSmall("shop", { resolutions: [aResolution({ subject: "shop", covers })] });

describe("the steps of a service", () => {
  it("are one in full, and what is done once for all services apart", () => {
    show(content(ownSmall("shop")));
    expect(cards()).toEqual(["change-password"]);
    expect(screen.getByRole("heading", { name: advice.step.now })).toBeDefined();
    expect(shownText()).toContain(advice.step.onceAt(1));
    expect(rows()).toEqual(["stop-password-reuse"]);
  });

  it("keep a step in its place that was ticked just now", async () => {
    const context = aStepContext();
    const own = ownSmall("shop");
    const { rerender } = render(<Page>{content(own, context)}</Page>);
    openEverything();
    screen.getByRole("checkbox", { name: /change-password/ }).click();
    expect(context.onSettle).toHaveBeenCalledOnce();
    rerender(<Page>{content(doneAtShop, context)}</Page>);
    expect(cards()).toEqual(["change-password"]);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /change-password/ }).checked).toBe(true);
  });

  it("show what was settled before as a line with its way back", () => {
    show(content(doneAtShop));
    expect(cards()).toEqual([]);
    expect(screen.getByRole("button", { name: `${words.undo}: Title of change-password` })).toBeDefined();
  });

  it("show at most two more in rows, and the others when asked", () => {
    const { service } = ownSmall("shop");
    const stepIds = [
      "change-password",
      "replace-card",
      "change-security-answers",
      "look-through-files",
      "ask-in-writing",
    ] as const;
    render(<Page>{content({ service, steps: stepIds.map((stepId) => anAskedStep({ stepId })) })}</Page>);
    expect(cards()).toEqual(["change-password"]);
    const folded = document.querySelectorAll("details .step-row");
    expect(rows().length - folded.length).toBe(2);
    expect(shownText()).toContain(advice.step.more(2));
  });

  it("are nothing where nothing is asked", () => {
    show(content(ownSmall("quiet")));
    expect(shownText().trim()).toBe("");
  });

  it("that wait are called next, and not to do now; with little room they are one click away", () => {
    const { service, steps } = ownSmall("portal");
    show(content({ service, steps }));
    expect(document.querySelector("details > summary")?.textContent).toBe(advice.step.next);
    expect(screen.queryByRole("heading", { name: advice.step.now })).toBeNull();
    expect(rows()).toEqual(["change-security-answers"]);
  });

  it("that wait are open where there is room for every row", () => {
    const { service, steps } = ownSmall("portal");
    const rest = { shownIncident: undefined, most: Number.POSITIVE_INFINITY };
    show(<ServiceSteps {...aStepContext()} {...rest} service={service} steps={steps} />);
    expect(screen.getByRole("heading", { name: advice.step.next })).toBeDefined();
    expect(document.querySelectorAll("details .step-row")).toHaveLength(0);
    expect(rows()).toEqual(["change-security-answers"]);
  });
});
