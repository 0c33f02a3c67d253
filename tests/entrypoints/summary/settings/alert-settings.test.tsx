import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { AlertSettings } from "#entrypoints/summary/settings/alert-settings.tsx";
import { languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { aService, inEveryLanguage } from "#tests/domain/builders.ts";
import { alertSettingMessages } from "#tests/locales/in-every-language.ts";

const words = alertSettingMessages.en;

const props = (over: Partial<Parameters<typeof AlertSettings>[0]> = {}) => ({
  isOn: true,
  wasRefused: false,
  snoozedUntil: undefined,
  muted: [],
  onTurn: vi.fn(),
  onSnooze: vi.fn(),
  onResume: vi.fn(),
  onUnmute: vi.fn(),
  ...over,
});

const theSwitch = () => screen.getByRole<HTMLInputElement>("switch", { name: words.turnOn });

describe("the settings of notifications", () => {
  it("say while off what comes, how rarely, and that the browser asks", async () => {
    const over = props({ isOn: false });
    const user = show(<AlertSettings {...over} />);
    expect(theSwitch().checked).toBe(false);
    expect(shownText()).toContain(words.explanation);
    expect(screen.queryByRole("button")).toBeNull();
    await user.click(theSwitch());
    expect(over.onTurn).toHaveBeenCalledExactlyOnceWith(true);
  });

  it("can be turned off with one click", async () => {
    const over = props();
    const user = show(<AlertSettings {...over} />);
    expect(theSwitch().checked).toBe(true);
    expect(shownText()).toContain(words.promise);
    await user.click(theSwitch());
    expect(over.onTurn).toHaveBeenCalledExactlyOnceWith(false);
  });

  test.for([
    [false, true, true],
    [false, false, false],
    [true, true, false],
  ] as const)("on: %s, refused: %s say that they were refused: %s", ([isOn, wasRefused, expected]) => {
    show(<AlertSettings {...props({ isOn, wasRefused })} />);
    expect(shownText().includes(words.refused)).toBe(expected);
  });

  it("can be paused for a month", async () => {
    const over = props();
    const user = show(<AlertSettings {...over} />);
    await user.click(screen.getByRole("button", { name: words.snooze }));
    expect(over.onSnooze).toHaveBeenCalledOnce();
    expect(over.onResume).not.toHaveBeenCalled();
  });

  it("say until when they are paused, and can be resumed", async () => {
    const over = props({ snoozedUntil: "2026-12-22" });
    const user = show(<AlertSettings {...over} />);
    expect(shownText()).toContain("Paused until 22 December 2026.");
    await user.click(screen.getByRole("button", { name: words.resume }));
    expect(over.onResume).toHaveBeenCalledOnce();
    expect(over.onSnooze).not.toHaveBeenCalled();
  });

  test.for([true, false])("list the muted services, on: %s, and unmute each by its name", async (isOn) => {
    const muted = ["A", "B"].map((name) => aService({ id: name.toLowerCase(), name: inEveryLanguage(name) }));
    const over = props({ isOn, muted });
    const user = show(<AlertSettings {...over} />);
    expect(screen.getByRole("heading", { name: words.muted })).toBeDefined();
    await user.click(screen.getByRole("button", { name: words.unmuteService("B") }));
    expect(over.onUnmute).toHaveBeenCalledExactlyOnceWith("b");
  });

  test.for(languages)("are in the reader's language: %s", (language) => {
    show(<AlertSettings {...props({ snoozedUntil: "2026-12-22" })} />, language);
    const own = alertSettingMessages[language];
    for (const sentence of [own.heading, own.turnOn, own.promise, own.resume]) {
      expect(shownText()).toContain(sentence);
    }
  });
});
