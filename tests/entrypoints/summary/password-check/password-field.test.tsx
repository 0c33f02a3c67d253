import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PasswordField } from "#entrypoints/summary/password-check/password-field.tsx";
import { UsedAt } from "#entrypoints/summary/password-check/used-at.tsx";
import { type Language, languages, textOf } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { textsIn } from "#tests/locales/in-every-language.ts";
import { aService } from "../a-person.ts";

const { exposedPassword: words } = textsIn("en");

function open(language: Language = "en") {
  const onCheck = vi.fn();
  const user = show(<PasswordField startsFocused={false} isChecking={false} onCheck={onCheck} />, language);
  const input = screen.getByLabelText<HTMLInputElement>(textsIn(language).exposedPassword.field);
  return { onCheck, user, input };
}

function hide(isHidden: boolean): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(isHidden ? "hidden" : "visible");
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the field of a password", () => {
  it("is nothing that a browser saves, fills in or looks the spelling of up", () => {
    const { input } = open();
    expect(input.type).toBe("password");
    expect(input.autocomplete).toBe("off");
    expect(input.spellcheck ?? input.getAttribute("spellcheck")).not.toBe(true);
    expect([input.name, input.form]).toEqual(["", null]);
  });

  it("shows what is typed on demand, and hides it for the check", async () => {
    const { input, user, onCheck } = open();
    await user.type(input, "plum ");
    await user.click(screen.getByRole("button", { name: words.show }));
    expect(input.type).toBe("text");
    await user.click(screen.getByRole("button", { name: words.check }));
    // Exactly as typed, with the space.
    expect(onCheck).toHaveBeenCalledExactlyOnceWith("plum ");
    expect(input.type).toBe("password");
  });

  it("is checked with the Enter key, but not while letters are being composed", async () => {
    const { input, user, onCheck } = open();
    await user.type(input, "plum");
    fireEvent.keyDown(input, { key: "Enter", isComposing: true });
    expect(onCheck).not.toHaveBeenCalled();
    fireEvent.keyDown(input, { key: "Enter" });
    expect(onCheck).toHaveBeenCalledExactlyOnceWith("plum");
  });

  it.for(languages)("asks for one where nothing is typed, in %s", async (language) => {
    const { user, onCheck } = open(language);
    const own = textsIn(language).exposedPassword;
    expect(shownText()).toContain(own.asTyped);
    await user.click(screen.getByRole("button", { name: own.check }));
    expect(onCheck).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toBe(own.empty);
  });

  it("is emptied as the page is left, so that the way back does not bring it", async () => {
    const { input, user } = open();
    await user.type(input, "plum");
    fireEvent(window, new Event("pagehide"));
    expect(input.value).toBe("");
  });

  it("is emptied half a minute after the page was hidden, unless somebody came back", () => {
    vi.useFakeTimers();
    const { input } = open();
    fireEvent.input(input, { target: { value: "plum" } });
    hide(true);
    vi.advanceTimersByTime(29_000);
    hide(false);
    vi.advanceTimersByTime(60_000);
    expect(input.value).toBe("plum");
    hide(true);
    vi.advanceTimersByTime(31_000);
    expect(input.value).toBe("");
  });
});

describe.for(languages)("where an exposed password is in use, in %s,", (language) => {
  const own = textsIn(language).exposedPassword.usedAt;
  const [alpha, beta, gamma] = ["alpha", "beta", "gamma"].map((id) => aService(id));
  if (!alpha || !beta || !gamma) throw new Error("There is no service.");

  it("is ticked among the person's services, or searched for", async () => {
    const onDone = vi.fn();
    const user = show(
      <UsedAt own={[alpha, beta]} catalogue={[alpha, beta, gamma]} onDone={onDone} />,
      language,
    );
    expect(screen.getAllByRole("checkbox")).toHaveLength(2);
    await user.click(screen.getByRole("checkbox", { name: textOf(beta.name, language) }));
    await user.type(screen.getByRole("searchbox"), "gamma");
    await user.click(screen.getByRole("checkbox", { name: textOf(gamma.name, language) }));
    await user.clear(screen.getByRole("searchbox"));
    expect(screen.getAllByRole("checkbox")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: own.confirm(2) }));
    expect(onDone).toHaveBeenCalledExactlyOnceWith(["beta", "gamma"]);
  });

  it("may be none of them", async () => {
    const onDone = vi.fn();
    const user = show(<UsedAt own={[]} catalogue={[alpha]} onDone={onDone} />, language);
    await user.type(screen.getByRole("searchbox"), "zzzz");
    expect(shownText()).toContain(own.none("zzzz"));
    await user.click(screen.getByRole("button", { name: own.elsewhere }));
    expect(onDone).toHaveBeenCalledExactlyOnceWith([]);
  });
});
