import { render, screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { SettingsDisplay } from "#entrypoints/summary/settings/settings-display.tsx";
import { SettingsOnce } from "#entrypoints/summary/settings/settings-once.tsx";
import { SettingsVisits } from "#entrypoints/summary/settings/settings-visits.tsx";
import { languages, textOf } from "#lib/domain/language.ts";
import { heard, Page, show, shownText } from "#tests/components/show.tsx";
import { settingMessages, textsIn } from "#tests/locales/in-every-language.ts";
import { aService, today } from "../a-person.ts";

const words = settingMessages.en;
const { visits } = words;

const displayProps = (over: Partial<Parameters<typeof SettingsDisplay>[0]> = {}) => ({
  language: undefined,
  onChooseLanguage: vi.fn(),
  theme: undefined,
  onChooseTheme: vi.fn(),
  hidesSensitive: false,
  onHideSensitive: vi.fn(),
  ...over,
});

const visitProps = (over: Partial<Parameters<typeof SettingsVisits>[0]> = {}) => ({
  isPaused: false,
  onPause: vi.fn(),
  keepMonths: undefined,
  onKeep: vi.fn(),
  unusedAfterMonths: 12,
  deleted: 0,
  ...over,
});

const theSwitch = () => screen.getByRole<HTMLInputElement>("switch");
const describes = (element: HTMLElement) =>
  document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent;

describe("the settings of the display", () => {
  test.for(languages)("are in the reader's language: %s", (language) => {
    show(<SettingsDisplay {...displayProps()} />, language);
    const own = settingMessages[language];
    expect(screen.getByRole("region", { name: own.display })).toBeDefined();
    expect(screen.getByRole("group", { name: own.theme.label })).toBeDefined();
    for (const name of [own.theme.device, own.theme.light, own.theme.dark]) {
      expect(screen.getByRole("radio", { name })).toBeDefined();
    }
    expect(screen.getByRole("switch", { name: own.sensitive.hide })).toBeDefined();
    expect(describes(theSwitch())).toBe(own.sensitive.note);
  });

  test.for([
    [undefined, words.theme.device],
    ["light", words.theme.light],
    ["dark", words.theme.dark],
  ] as const)("show the theme %s as chosen: %s, and no other", ([theme, name]) => {
    show(<SettingsDisplay {...displayProps({ theme })} />);
    const chosen = screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked);
    expect(chosen.map(({ labels }) => labels?.[0]?.textContent)).toEqual([name]);
  });

  test.for([
    ["dark", words.theme.device, undefined],
    [undefined, words.theme.light, "light"],
    [undefined, words.theme.dark, "dark"],
  ] as const)("change the theme %s with a click on %s", async ([theme, name, chosen]) => {
    const over = displayProps({ theme });
    const user = show(<SettingsDisplay {...over} />);
    await user.click(screen.getByRole("radio", { name }));
    expect(over.onChooseTheme).toHaveBeenCalledExactlyOnceWith(chosen);
    expect(over.onChooseLanguage).not.toHaveBeenCalled();
  });

  it("offer the languages", async () => {
    const over = displayProps({ language: "ja" });
    const user = show(<SettingsDisplay {...over} />);
    const menu = screen.getByRole<HTMLSelectElement>("combobox", { name: textsIn("en").popup.language });
    expect(menu.value).toBe("ja");
    await user.selectOptions(menu, "zh-Hans");
    expect(over.onChooseLanguage).toHaveBeenCalledExactlyOnceWith("zh-Hans");
  });

  test.for([true, false])("hide services whose name gives something away: %s", async (hidesSensitive) => {
    const over = displayProps({ hidesSensitive });
    const user = show(<SettingsDisplay {...over} />);
    expect(theSwitch().checked).toBe(hidesSensitive);
    await user.click(theSwitch());
    expect(over.onHideSensitive).toHaveBeenCalledExactlyOnceWith(!hidesSensitive);
  });
});

describe("the settings of visits", () => {
  test.for(languages)("are in the reader's language: %s", (language) => {
    show(<SettingsVisits {...visitProps({ deleted: 3 })} />, language);
    const own = settingMessages[language].visits;
    expect(screen.getByRole("region", { name: own.heading })).toBeDefined();
    expect(screen.getByRole("switch", { name: own.pause })).toBeDefined();
    expect(describes(theSwitch())).toBe(own.pauseNote);
    const menu = screen.getByRole<HTMLSelectElement>("combobox", { name: own.keep });
    expect(describes(menu)).toBe(own.keepNote);
    expect([...menu.options].map(({ text }) => text)).toEqual([
      own.untilRemoved,
      own.years(5),
      own.years(2),
      own.years(1),
    ]);
    expect(shownText()).toContain(own.deleted(3));
  });

  test.for([true, false])("show whether recording is paused, and change it: %s", async (isPaused) => {
    const over = visitProps({ isPaused });
    const user = show(<SettingsVisits {...over} />);
    expect(theSwitch().checked).toBe(isPaused);
    await user.click(theSwitch());
    expect(over.onPause).toHaveBeenCalledExactlyOnceWith(!isPaused);
    expect(over.onKeep).not.toHaveBeenCalled();
  });

  test.for([
    [undefined, visits.untilRemoved],
    [60, visits.years(5)],
    [24, visits.years(2)],
    [12, visits.years(1)],
  ] as const)("show that visits are kept for %s months: %s", ([keepMonths, name]) => {
    show(<SettingsVisits {...visitProps({ keepMonths })} />);
    expect(screen.getByRole<HTMLSelectElement>("combobox").selectedOptions[0]?.text).toBe(name);
  });

  test.for([
    [undefined, visits.years(5), 60],
    [undefined, visits.years(2), 24],
    [undefined, visits.years(1), 12],
    [12, visits.untilRemoved, undefined],
  ] as const)("kept for %s months, change to %s", async ([keepMonths, name, chosen]) => {
    const over = visitProps({ keepMonths });
    const user = show(<SettingsVisits {...over} />);
    await user.selectOptions(screen.getByRole("combobox"), name);
    expect(over.onKeep).toHaveBeenCalledExactlyOnceWith(chosen);
  });

  test.for([
    [undefined, 24, visits.keepNote],
    [60, 24, visits.keepNote],
    [24, 24, visits.tooShort],
    [24, 12, visits.keepNote],
    [12, 12, visits.tooShort],
    [12, 24, visits.tooShort],
  ] as const)(
    "with visits kept for %s months, and an account unused after %i, say %j",
    ([keepMonths, unusedAfterMonths, note]) => {
      show(<SettingsVisits {...visitProps({ keepMonths, unusedAfterMonths })} />);
      expect(describes(screen.getByRole("combobox"))).toBe(note);
      expect(shownText()).not.toContain(note === visits.keepNote ? visits.tooShort : visits.keepNote);
    },
  );

  test.for([
    [1, "The recorded days of 1 service were deleted."],
    [2, "The recorded days of 2 services were deleted."],
  ] as const)("after a choice that deleted %i say %j", ([deleted, said]) => {
    show(<SettingsVisits {...visitProps({ deleted })} />);
    expect(shownText()).toContain(said);
  });

  it("say nothing of visits where the last choice deleted none, and read it out where it did", () => {
    const { rerender } = render(<SettingsVisits {...visitProps({ deleted: 0 })} />, { wrapper: Page });
    expect(shownText()).not.toContain("deleted.");
    rerender(<SettingsVisits {...visitProps({ deleted: 2 })} />);
    expect(heard()).toBe("The recorded days of 2 services were deleted.");
  });
});

describe("what is told once for all services", () => {
  test.for(languages)(
    "can be told otherwise in the settings, and says what it is good for, in %s",
    (language) => {
      const callbacks = {
        onRegion: vi.fn(),
        onOwnPasswords: vi.fn(),
        onMailboxes: vi.fn(),
        onAccountsSince: vi.fn(),
      };
      show(
        <SettingsOnce
          region="japan"
          ownPasswords="partly"
          mailboxes={["mail"]}
          accountsSince="2014"
          catalogue={[aService("mail", { isMailbox: true })]}
          chosen={new Set()}
          today={today}
          {...callbacks}
        />,
        language,
      );
      const { once } = settingMessages[language];
      expect(screen.getByRole("region", { name: once.heading })).toBeDefined();
      expect(shownText()).toContain(once.note);
      for (const pressed of [once.ownPasswords.answers.partly, textOf(aService("mail").name, language)]) {
        expect(screen.getByRole("button", { name: pressed, pressed: true })).toBeDefined();
      }
      expect(
        screen.getByRole<HTMLSelectElement>("combobox", { name: once.accountsSince.question }).value,
      ).toBe("2014");
    },
  );
});

describe("the settings of what is kept", () => {
  test.for(languages)("say exactly what that is, in %s", (language) => {
    show(<SettingsVisits {...visitProps()} />, language);
    expect(shownText()).toContain(settingMessages[language].visits.kept);
  });
});
