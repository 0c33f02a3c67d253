import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ServiceDetails } from "#components/service-details.tsx";
import type { Account } from "#lib/domain/account.ts";
import { assessExposure } from "#lib/domain/assess-exposure.ts";
import type { Incident } from "#lib/domain/incident.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { ServiceView } from "#lib/domain/service-view.ts";
import { messages } from "#lib/locales/texts.ts";
import {
  anIncident,
  aResolution,
  aService,
  inEveryLanguage,
  noAccount,
  someAdvice,
} from "#tests/domain/builders.ts";
import { show, shownText } from "./show.tsx";

const { account: words, standing, steps, incidents, mentions } = messages.en;
const leak = anIncident({ title: inEveryLanguage("A leak"), dataClasses: ["passwords"], dataLeft: "yes" });

interface Given {
  readonly incidents?: readonly Incident[];
  readonly account?: Account;
  readonly resolutions?: readonly Resolution[];
  readonly mentions?: ServiceView["mentions"];
}

function showDetails(given: Given = {}) {
  const callbacks = {
    onResolve: vi.fn(),
    onReopen: vi.fn(),
    onDeclareNoAccount: vi.fn(),
    onWithdrawNoAccount: vi.fn(),
  };
  const view: ServiceView = {
    service: aService(),
    account: given.account,
    assessment: assessExposure(given.incidents ?? [leak], given.account, given.resolutions ?? []),
    mentions: given.mentions ?? [],
  };
  return { user: show(<ServiceDetails view={view} advice={someAdvice()} {...callbacks} />), callbacks };
}

describe("the screen of a service", () => {
  it("says where the person stands, then what to do, then what happened", () => {
    showDetails();
    const places = [standing.incidents(1, 0), steps.heading, incidents.heading].map((text) =>
      shownText().indexOf(text),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("shows what is settled below what is open, still to be seen", () => {
    showDetails({ resolutions: [aResolution({ stepId: "change-password" })] });
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, true]);
    expect(boxes.at(-1)?.labels?.[0]?.textContent).toBe("Title of change-password");
  });

  it("hands on which step is done, skipped or opened again", async () => {
    const { user, callbacks } = showDetails({
      resolutions: [aResolution({ stepId: "close-unused-account" })],
    });
    await user.click(screen.getByRole("checkbox", { name: "Title of change-password" }));
    const skip = screen.getByRole("button", { name: /Title of stop-password-reuse/ });
    await user.click(skip);
    await user.click(screen.getByRole("checkbox", { name: "Title of close-unused-account" }));
    expect(callbacks.onResolve.mock.calls.map(([step, outcome]) => [step.stepId, outcome])).toEqual([
      ["change-password", "done"],
      ["stop-password-reuse", "skipped"],
    ]);
    expect(callbacks.onReopen.mock.calls.map(([step]) => step.stepId)).toEqual(["close-unused-account"]);
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
      .filter((item) => item.querySelector("input") && within(item).queryByText(steps.unproven));
    expect(marked.map((item) => item.querySelector("label")?.textContent)).toEqual([
      "Title of know-where-data-is-kept",
    ]);
  });

  it("lets the person say in one click that they have no account", async () => {
    const { user, callbacks } = showDetails();
    await user.click(screen.getByRole("button", { name: words.none }));
    expect(callbacks.onDeclareNoAccount).toHaveBeenCalledOnce();
    expect(callbacks.onWithdrawNoAccount).not.toHaveBeenCalled();
  });

  it("then shows no step, still what happened, and lets them take it back", async () => {
    const { user, callbacks } = showDetails({ account: noAccount() });
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(shownText()).toContain(standing.noAccount);
    expect(shownText()).toContain(words.saidNone);
    expect(shownText()).toContain("A leak");
    await user.click(screen.getByRole("button", { name: words.undo }));
    expect(callbacks.onWithdrawNoAccount).toHaveBeenCalledOnce();
    expect(callbacks.onDeclareNoAccount).not.toHaveBeenCalled();
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
