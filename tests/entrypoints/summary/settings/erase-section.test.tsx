import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { EraseDialog, EraseSection } from "#entrypoints/summary/settings/erase-section.tsx";
import { type Language, languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { settingMessages } from "#tests/locales/in-every-language.ts";

const words = settingMessages.en.erase;

function ask(language: Language = "en") {
  const told = { onErase: vi.fn(), onClose: vi.fn() };
  return { told, user: show(<EraseDialog {...told} />, language) };
}

const field = () => screen.getByRole<HTMLInputElement>("textbox");
const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });

describe("the question before everything is erased", () => {
  test.for(languages)("says what goes, and which word to type, in %s", (language) => {
    ask(language);
    const own = settingMessages[language].erase;
    expect(screen.getByRole("dialog", { name: own.question })).toBeDefined();
    expect(shownText()).toContain(own.extent);
    expect(screen.getByRole("textbox", { name: own.typeWord(own.word) })).toBeDefined();
    expect(button(own.confirm).disabled).toBe(true);
  });

  test.for([
    ["en", "erase"],
    ["en", "ERASE"],
    ["en", "Erase"],
    ["en", "ｅｒａｓｅ"],
    ["en", " ＥＲＡＳＥ "],
    ["ja", "消去"],
    ["ja", "　消去　"],
    ["zh-Hans", "删除"],
    ["zh-Hans", " 删除"],
  ] as const)("in %s takes %j for the word", async ([language, typed]) => {
    const { told, user } = ask(language);
    await user.type(field(), typed);
    expect(told.onErase).not.toHaveBeenCalled();
    await user.click(button(settingMessages[language].erase.confirm));
    expect(told.onErase).toHaveBeenCalledOnce();
    expect(told.onClose).not.toHaveBeenCalled();
  });

  test.for([
    ["en", "eras"],
    ["en", "erased"],
    ["en", "yes"],
    ["en", " "],
    ["en", "消去"],
    ["ja", "erase"],
    ["ja", "消す"],
    ["ja", "删除"],
    ["zh-Hans", "刪除"],
    ["zh-Hans", "消去"],
  ] as const)(
    "in %s does not take %j for it, neither with the button nor with Enter",
    async ([language, typed]) => {
      const { told, user } = ask(language);
      await user.type(field(), `${typed}{Enter}`);
      const confirm = button(settingMessages[language].erase.confirm);
      expect(confirm.disabled).toBe(true);
      await user.click(confirm);
      expect(told.onErase).not.toHaveBeenCalled();
    },
  );

  it("does not erase without the word, however the form is sent", () => {
    const { told } = ask();
    const form = field().closest("form");
    if (!form) throw new Error("There is no form.");
    expect(fireEvent.submit(form)).toBe(false);
    expect(told.onErase).not.toHaveBeenCalled();
  });

  it("can be answered with Enter once the word is typed", async () => {
    const { told, user } = ask();
    await user.type(field(), "erase{Enter}");
    expect(told.onErase).toHaveBeenCalledOnce();
  });

  it("follows the word: a letter too many takes the answer back", async () => {
    const { user } = ask();
    await user.type(field(), "erase");
    expect(button(words.confirm).disabled).toBe(false);
    await user.type(field(), "r");
    expect(button(words.confirm).disabled).toBe(true);
  });

  it("can be closed, and erases nothing then, even with the word typed", async () => {
    const { told, user } = ask();
    await user.type(field(), "erase");
    await user.click(button(words.cancel));
    expect(told.onClose).toHaveBeenCalledOnce();
    expect(told.onErase).not.toHaveBeenCalled();
  });
});

describe("the way to erase everything", () => {
  test.for(languages)("is a button with what it does, in %s", (language) => {
    show(<EraseSection onErase={vi.fn()} />, language);
    const own = settingMessages[language].erase;
    expect(screen.getByRole("region", { name: own.heading })).toBeDefined();
    expect(shownText()).toContain(own.note);
    expect(button(own.open)).toBeDefined();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("asks first, and erases once the question is answered", async () => {
    const onErase = vi.fn();
    const user = show(<EraseSection onErase={onErase} />);
    await user.click(button(words.open));
    expect(onErase).not.toHaveBeenCalled();
    await user.type(field(), words.word);
    await user.click(button(words.confirm));
    expect(onErase).toHaveBeenCalledOnce();
  });

  it("asks anew, with nothing typed, after the question was closed", async () => {
    const user = show(<EraseSection onErase={vi.fn()} />);
    await user.click(button(words.open));
    await user.type(field(), words.word);
    await user.click(button(words.cancel));
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(button(words.open));
    expect(field().value).toBe("");
    expect(button(words.confirm).disabled).toBe(true);
  });
});
