import { screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { LanguageMenu } from "#components/language-menu.tsx";
import { languages } from "#lib/domain/language.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import { show } from "./show.tsx";

const { popup } = messages.en;

describe("the choice of a language", () => {
  it("offers to follow the browser, and each language by its own name", () => {
    show(<LanguageMenu chosen={undefined} onChoose={vi.fn()} />);
    const menu = screen.getByRole<HTMLSelectElement>("combobox", { name: popup.language });
    expect([...menu.options].map(({ text }) => text)).toEqual([
      popup.followBrowser,
      "日本語",
      "简体中文",
      "繁體中文",
      "한국어",
      "English",
    ]);
    expect([...menu.options].slice(1).map(({ lang }) => lang)).toEqual([...languages]);
    expect(menu.selectedOptions[0]?.text).toBe(popup.followBrowser);
  });

  test.for(languages)("can be %s, and shows it", async (language) => {
    const onChoose = vi.fn();
    const user = show(<LanguageMenu chosen={undefined} onChoose={onChoose} />);
    await user.selectOptions(screen.getByRole("combobox"), language);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(language);
  });

  it("can be taken back", async () => {
    const onChoose = vi.fn();
    const user = show(<LanguageMenu chosen="ja" onChoose={onChoose} />);
    expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("ja");
    await user.selectOptions(screen.getByRole("combobox"), popup.followBrowser);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(undefined);
  });
});
