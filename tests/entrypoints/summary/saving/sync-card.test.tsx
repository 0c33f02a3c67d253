import { screen, within } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { SyncCard, type SyncSetUp } from "#entrypoints/summary/saving/sync-card.tsx";
import { type Language, languages } from "#lib/domain/language.ts";
import { type SyncProblem, type SyncView, syncProblems } from "#lib/domain/sync.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { savingMessages, textsIn } from "#tests/locales/in-every-language.ts";

const { passphrase: typed, sync: words } = savingMessages.en;
const off: SyncView = { kind: "off" };
const on: SyncView = { kind: "on", sentOn: "2026-11-24" };
const idle: SyncSetUp = { state: "idle" };

interface Shown {
  readonly view?: SyncView;
  readonly setUp?: SyncSetUp;
  readonly isExchanging?: boolean;
  readonly isAgreed?: boolean;
  readonly refusal?: SyncProblem;
}

function open({ view = off, setUp = idle, ...over }: Shown = {}, language: Language = "en") {
  const told = {
    onStart: vi.fn(),
    onPassphrase: vi.fn(),
    onCancel: vi.fn(),
    onExchange: vi.fn(),
    onTurnOff: vi.fn(),
  };
  const card = (
    <SyncCard view={view} setUp={setUp} isExchanging={false} isAgreed={false} {...over} {...told} />
  );
  return { told, user: show(card, language) };
}
const press = (name: string) => screen.getByRole("button", { name });

describe("the card of several devices", () => {
  test.for(languages)(
    "says what it does, who carries it and what they see, before anything is turned on, in %s",
    (language) => {
      open({}, language);
      const own = savingMessages[language].sync;
      for (const sentence of [own.note, own.carrier, own.scope]) expect(shownText()).toContain(sentence);
      expect(screen.getByRole("button", { name: own.start })).toBeDefined();
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );

  it("begins in answer to a click", async () => {
    const { told, user } = open();
    await user.click(press(words.start));
    expect(told.onStart).toHaveBeenCalledOnce();
  });

  it("says that it is looking, and waits", () => {
    open({ setUp: { state: "looking" } });
    expect(shownText()).toContain(words.looking);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: words.start }).disabled).toBe(true);
  });

  it("lets a first device choose a passphrase", async () => {
    const { told, user } = open({ setUp: { state: "asking", isFirst: true, isMaking: false } });
    expect(shownText()).toContain(words.first);
    expect(shownText()).toContain(typed.lost);
    await user.type(screen.getByLabelText(typed.label, { exact: true }), "short");
    await user.click(press(words.turnOn));
    expect(told.onPassphrase).not.toHaveBeenCalled();
    expect(screen.queryByRole("button", { name: words.clear })).toBeNull();
  });

  it("asks every other for the one that was chosen", async () => {
    const { told, user } = open({ setUp: { state: "asking", isFirst: false, isMaking: false } });
    expect(shownText()).toContain(words.joining);
    await user.type(screen.getByLabelText(typed.label), "as it was{Enter}");
    expect(told.onPassphrase).toHaveBeenCalledExactlyOnceWith("as it was");
  });

  it("says that it does not fit, and has a way out for who lost it, with a question before", async () => {
    const { told, user } = open({
      setUp: { state: "asking", isFirst: false, isMaking: false, refusal: "wrong-passphrase" },
    });
    expect(screen.getByRole("alert").textContent).toBe(words.problems["wrong-passphrase"]);
    await user.click(press(words.clear));
    expect(told.onTurnOff).not.toHaveBeenCalled();
    const dialog = screen.getByRole("dialog", { name: words.clearQuestion });
    await user.click(within(dialog).getByRole("button", { name: words.clearConfirm }));
    expect(told.onTurnOff).toHaveBeenCalledExactlyOnceWith(true);
  });

  it("says that the key is made", () => {
    open({ setUp: { state: "asking", isFirst: false, isMaking: true } });
    expect(shownText()).toContain(words.making);
  });

  describe.for(languages)("in %s", (language) => {
    const own = savingMessages[language].sync;

    test.for(syncProblems)("says why it cannot be set up: %s", (refusal) => {
      open({ setUp: { state: "refused", refusal } }, language);
      expect(screen.getByRole("alert").textContent).toBe(own.problems[refusal]);
    });

    test.for(syncProblems)("says what is in the way while it is on: %s", (problem) => {
      open({ view: { kind: "on", problem } }, language);
      expect(shownText()).toContain(own.problems[problem]);
    });

    it("says when something was sent and came, and how to tell that nothing does", () => {
      const { date } = textsIn(language);
      open({ view: { kind: "on", sentOn: "2026-11-24", receivedOn: "2026-11-25" } }, language);
      for (const sentence of [
        own.on,
        own.carrier,
        own.sentOn(date("2026-11-24")),
        own.receivedOn(date("2026-11-25")),
      ]) {
        expect(shownText()).toContain(sentence);
      }
      expect(shownText()).not.toContain(own.nothingReceived);
    });

    it("says that it was ended elsewhere, and offers to begin again", () => {
      open({ view: { kind: "ended", on: "2026-11-24" } }, language);
      expect(shownText()).toContain(own.ended(textsIn(language).date("2026-11-24")));
      expect(screen.getByRole("button", { name: own.start })).toBeDefined();
    });
  });

  it("says that the browser did not allow it", () => {
    open({ setUp: { state: "refused", refusal: "not-allowed" } });
    expect(screen.getByRole("alert").textContent).toBe(words.notAllowed);
  });

  it("tells who has heard of no other device what to check", () => {
    open({ view: on });
    expect(shownText()).toContain(words.nothingReceived);
  });

  it("exchanges when asked", async () => {
    const { told, user } = open({ view: on });
    await user.click(press(words.exchange));
    expect(told.onExchange).toHaveBeenCalledOnce();
  });

  test.for([
    [{ isExchanging: true }, words.exchanging],
    [{ isAgreed: true }, words.agreed],
  ] as const)("says how that stands: %o", ([state, sentence]) => {
    open({ view: on, ...state });
    expect(shownText()).toContain(sentence);
  });

  it("does not say that all is well beside a problem", () => {
    open({ view: { kind: "on", problem: "too-large" }, isAgreed: true });
    expect(shownText()).not.toContain(words.agreed);
  });

  test.for([
    [words.turnOffHere, false],
    [words.turnOffEverywhere, true],
  ] as const)("is turned off after a question: %s", async ([name, everywhere]) => {
    const { told, user } = open({ view: on });
    await user.click(press(words.turnOff));
    const dialog = screen.getByRole("dialog", { name: words.question });
    expect(dialog.textContent).toContain(words.extent);
    await user.click(within(dialog).getByRole("button", { name }));
    expect(told.onTurnOff).toHaveBeenCalledExactlyOnceWith(everywhere);
  });

  it("says why the account could not be emptied", () => {
    open({ view: on, refusal: "too-often" });
    expect(screen.getByRole("alert").textContent).toBe(words.problems["too-often"]);
  });
});
