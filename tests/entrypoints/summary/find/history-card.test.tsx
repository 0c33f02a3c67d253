import { screen, within } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { HistoryCard } from "#entrypoints/summary/find/history-card.tsx";
import type { HistoryRefusal } from "#lib/domain/history.ts";
import { type Language, languages } from "#lib/domain/language.ts";
import { heard, show, shownText } from "#tests/components/show.tsx";
import { findMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { inHistory, prospect, serviceOf } from "./some-finds.ts";

type Shown = Parameters<typeof HistoryCard>[0];

const read = { kind: "read", finds: inHistory, entries: 5_000, keptSince: "2026-08-29" } as const;

function open(state: Partial<Shown> = {}, language: Language = "en") {
  const told = { onStart: vi.fn(), onCancel: vi.fn(), onKeep: vi.fn(), onDiscard: vi.fn() };
  const user = show(
    <HistoryCard
      job={{ state: "idle" }}
      decided={undefined}
      browser="chromium"
      lookedOn={undefined}
      prospect={prospect}
      serviceOf={serviceOf}
      {...told}
      {...state}
    />,
    language,
  );
  return { told, user };
}

const refusals: readonly HistoryRefusal["reason"][] = ["not-allowed", "taken-back", "unreadable"];

describe.for(languages)("the card of the history, in %s,", (language) => {
  const words = findMessages[language].history;
  const { preview, facts } = findMessages[language];
  const { date } = textsIn(language);

  test.for(["chromium", "firefox"] as const)(
    "says before the browser asks why, what is kept and what not, and how far back %s keeps it",
    (browser) => {
      open({ browser }, language);
      for (const said of [
        words.reason,
        words.kept,
        words.notKept,
        words.reach[browser],
        words.asks[browser],
      ]) {
        expect(shownText()).toContain(said);
      }
      expect(screen.getByRole("button", { name: words.start })).toBeDefined();
    },
  );

  it("shows how far it is, and nothing else to press than to stop", () => {
    open({ job: { state: "running", part: 0.4 } }, language);
    expect(screen.getByRole("progressbar", { name: words.running }).getAttribute("value")).toBe("0.4");
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      findMessages[language].cancel,
    ]);
  });

  it("says that it was stopped, that nothing was recorded, and that the permission is given back", () => {
    open({ job: { state: "cancelled" } }, language);
    expect(shownText()).toContain(words.cancelled);
    expect(shownText()).toContain(words.givenBack);
    expect(screen.getByRole("button", { name: words.again })).toBeDefined();
  });

  test.for(refusals)("says why it was not looked through, and how to go on: %s", (reason) => {
    open({ job: { state: "refused", refusal: { reason } } }, language);
    expect(screen.getByRole("alert").textContent).toContain(words.refused[reason]);
    expect(screen.getByRole("button", { name: words.again })).toBeDefined();
  });

  it("says that nothing was found", () => {
    open({ job: { state: "done", result: { ...read, finds: [] } } }, language);
    expect(shownText()).toContain(words.nothing);
    expect(shownText()).toContain(words.givenBack);
  });

  it("says the result in its three numbers, how far back it goes, and that nothing is recorded", () => {
    open({ job: { state: "done", result: read } }, language);
    for (const said of [
      preview.found(31),
      preview.needNow(3),
      preview.unused(9),
      preview.alreadyKnown(1),
      words.since(date("2026-08-29")),
      words.givenBack,
      preview.notYet,
      facts.days(date("2026-09-03"), date("2026-11-20"), 12),
      facts.oneDay(date("2025-05-05")),
    ]) {
      expect(shownText()).toContain(said);
    }
  });

  it("says what was kept, and leads home", () => {
    open({ job: { state: "done", result: read }, decided: { kind: "kept", services: 2 } }, language);
    expect(shownText()).toContain(findMessages[language].done(2));
    expect(screen.getByRole("link").getAttribute("href")).toBe("#");
  });

  it("says that the result was thrown away", () => {
    open({ job: { state: "done", result: read }, decided: { kind: "discarded" } }, language);
    expect(shownText()).toContain(findMessages[language].discarded);
  });
});

describe("the card of the history", () => {
  const { history: words, preview, cancel } = findMessages.en;

  it("starts within the click", async () => {
    const { told, user } = open();
    await user.click(screen.getByRole("button", { name: words.start }));
    expect(told.onStart).toHaveBeenCalledOnce();
  });

  it("stops at once", async () => {
    const { told, user } = open({ job: { state: "running", part: Number.NaN } });
    expect(screen.getByRole("progressbar").hasAttribute("value")).toBe(false);
    await user.click(screen.getByRole("button", { name: cancel }));
    expect(told.onCancel).toHaveBeenCalledOnce();
  });

  it("tells when it was looked through, and offers to do it again", () => {
    open({ lookedOn: "2026-11-02" });
    expect(shownText()).toContain(words.lookedOn(textsIn("en").date("2026-11-02")));
    expect(screen.queryByRole("button", { name: words.start })).toBeNull();
  });

  it("keeps all that was found, unless something is taken out", async () => {
    const { told, user } = open({ job: { state: "done", result: read } });
    await user.click(screen.getByRole("button", { name: preview.confirm(2) }));
    expect(told.onKeep).toHaveBeenCalledWith({ finds: inHistory, declined: [] });
  });

  it("takes one out, and remembers that it is not to be added again", async () => {
    const { told, user } = open({ job: { state: "done", result: read } });
    const list = within(screen.getByRole("list", { name: preview.list }));
    await user.click(list.getByRole("checkbox", { name: preview.keep("beta") }));
    await user.click(list.getByRole("checkbox", { name: preview.declineOf("beta") }));
    await user.click(screen.getByRole("button", { name: preview.confirm(1) }));
    expect(told.onKeep).toHaveBeenCalledWith({ finds: inHistory.slice(0, 1), declined: ["beta"] });
  });

  it("forgets that again where the service is kept after all", async () => {
    const { told, user } = open({ job: { state: "done", result: read } });
    const box = screen.getByRole("checkbox", { name: preview.keep("beta") });
    await user.click(box);
    await user.click(screen.getByRole("checkbox", { name: preview.declineOf("beta") }));
    await user.click(box);
    await user.click(screen.getByRole("button", { name: preview.confirm(2) }));
    expect(told.onKeep).toHaveBeenCalledWith({ finds: inHistory, declined: [] });
  });

  it("does not offer to keep off the list what is on it already", async () => {
    const { user } = open({ job: { state: "done", result: read } });
    await user.click(screen.getByRole("checkbox", { name: preview.keep("alpha") }));
    expect(screen.queryByRole("checkbox", { name: preview.declineOf("alpha") })).toBeNull();
  });

  it("says on its button when nothing is left to keep", async () => {
    const { told, user } = open({ job: { state: "done", result: read } });
    for (const name of ["alpha", "beta"]) {
      await user.click(screen.getByRole("checkbox", { name: preview.keep(name) }));
    }
    await user.click(screen.getByRole("button", { name: preview.confirmNone }));
    expect(told.onKeep).toHaveBeenCalledWith({ finds: [], declined: [] });
  });

  it("throws the result away", async () => {
    const { told, user } = open({ job: { state: "done", result: read } });
    await user.click(screen.getByRole("button", { name: preview.discard }));
    expect(told.onDiscard).toHaveBeenCalledOnce();
    expect(told.onKeep).not.toHaveBeenCalled();
  });

  it("gives the focus to what came of it", () => {
    open({ job: { state: "refused", refusal: { reason: "not-allowed" } } });
    expect(document.activeElement).toBe(screen.getByRole("alert"));
    expect(heard()).toBe("");
  });
});
