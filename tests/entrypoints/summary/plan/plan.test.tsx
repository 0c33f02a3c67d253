import { screen, within } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { NextActions } from "#entrypoints/summary/home/next-actions.tsx";
import { Plan } from "#entrypoints/summary/plan/plan.tsx";
import { factsOf } from "#lib/domain/incident-facts.ts";
import { languages } from "#lib/domain/language.ts";
import { planOf } from "#lib/domain/plan.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { anIncident, aResolution } from "#tests/domain/builders.ts";
import { allSteps, ownOf, servicesNamed } from "#tests/domain/own-services.ts";
import { planMessages } from "#tests/locales/in-every-language.ts";

const words = planMessages.en;
const leak = (serviceId: string) =>
  anIncident({ id: `${serviceId}-leak`, serviceIds: [serviceId], dataClasses: ["passwords"] });
const title = allSteps.get("change-password")?.title.en ?? "";

function planOfServices(ids: readonly string[], settled: readonly string[] = []) {
  const own = ownOf({
    services: servicesNamed(...ids).map((service) => ({
      ...service,
      pages: {
        password: {
          url: `https://${service.id}.example/password`,
          checkedOn: "2026-11-22",
          checkedBy: "directory" as const,
        },
      },
    })),
    incidents: ids.map(leak),
    resolutions: settled.map((serviceId) => aResolution({ serviceId, covers: [factsOf(leak(serviceId))] })),
  });
  return planOf(own, allSteps);
}

const callbacks = () => ({ onSettle: vi.fn(), onReopen: vi.fn() });
const card = (name: string) => {
  const found = screen.getByRole("heading", { level: 2, name }).closest("article");
  if (!found) throw new Error(`There is no card of ${name}.`);
  return within(found);
};
const boxNames = (name: string) =>
  card(name)
    .getAllByRole("checkbox")
    .map((box) => box.getAttribute("aria-label"));

describe("the plan", () => {
  test.for(languages)(
    "names each action once with all its services, and how long they take, in %s",
    (language) => {
      show(<Plan plan={planOfServices(["a", "b"])} {...callbacks()} />, language);
      const name = allSteps.get("change-password")?.title[language] ?? "";
      expect(card(name).getByText(planMessages[language].extent(2, 6))).toBeDefined();
      expect(card(name).getAllByRole("checkbox")).toHaveLength(2);
    },
  );

  it("leads to where a step is done, and to the service", () => {
    show(<Plan plan={planOfServices(["a"])} {...callbacks()} />);
    const hrefs = card(title)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(["#services/a", "https://a.example/password"]);
  });

  it("lets a step be ticked, put off or left out at one service", async () => {
    const told = callbacks();
    const user = show(<Plan plan={planOfServices(["a", "b"])} {...told} />);
    const [first] = card(title).getAllByRole("checkbox");
    if (!first) throw new Error("There is a box.");
    await user.click(first);
    expect(told.onSettle).toHaveBeenCalledWith(expect.objectContaining({ id: "a" }), "change-password", {
      outcome: "done",
    });
    await user.click(card(title).getByRole("button", { name: /^In a week: .*: b/ }));
    expect(told.onSettle).toHaveBeenLastCalledWith(expect.objectContaining({ id: "b" }), "change-password", {
      outcome: "snoozed",
      span: "week",
    });
  });

  it("folds away what is settled, and opens it again", async () => {
    const told = callbacks();
    const user = show(<Plan plan={planOfServices(["a", "b"], ["a"])} {...told} />);
    expect(card(title).getByText(words.settledAt(1))).toBeDefined();
    expect(boxNames(title)).toEqual([words.doneAt(title, "b"), words.doneAt(title, "a")]);
    await user.click(card(title).getByRole("checkbox", { name: words.doneAt(title, "a") }));
    expect(told.onReopen).toHaveBeenCalledWith(expect.objectContaining({ id: "a" }), "change-password");
  });

  it("says where there is nothing to do", () => {
    show(<Plan plan={[]} {...callbacks()} />);
    expect(shownText()).toBe(words.nothing);
  });
});

describe("what to do next", () => {
  const next = (ids: readonly string[], settled: readonly string[] = []) => (
    <NextActions plan={planOfServices(ids, settled)} {...callbacks()} />
  );

  it("is the first three actions, with the way to the whole plan", () => {
    show(next(["a", "b"]));
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(3);
    const link = screen.getByRole("link", { name: `See all (8) ${words.next}` });
    expect(link.getAttribute("href")).toBe("#plan");
  });

  it("names a few services and counts the rest", () => {
    show(next(["a", "b", "c", "d", "e", "f"]));
    expect(screen.getAllByText("+2").length).toBe(3);
  });

  it("is nothing where every step is settled", () => {
    show(<NextActions plan={[]} {...callbacks()} />);
    expect(shownText()).toContain(words.nothing);
    expect(screen.queryByRole("link")).toBeNull();
  });
});
