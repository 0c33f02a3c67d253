import { screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { UnusedSetting } from "#entrypoints/summary/settings/unused-setting.tsx";
import { languages } from "#lib/domain/language.ts";
import { unusedAfterMonthsByDefault } from "#lib/domain/settings.ts";
import { show } from "#tests/components/show.tsx";
import { messages } from "#tests/locales/in-every-language.ts";

describe("after how long an account counts as unused", () => {
  test.for(languages)("shows what holds, and can be chosen, in %s", async (language) => {
    const { after, months } = messages[language].unused;
    const onChoose = vi.fn();
    const user = show(<UnusedSetting months={unusedAfterMonthsByDefault} onChoose={onChoose} />, language);
    const menu = screen.getByRole<HTMLSelectElement>("combobox", { name: after });
    expect(menu.selectedOptions[0]?.text).toBe(months(unusedAfterMonthsByDefault));
    await user.selectOptions(menu, months(24));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(24);
  });
});
