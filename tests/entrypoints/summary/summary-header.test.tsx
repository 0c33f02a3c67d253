import { screen } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { SummaryHeader } from "#entrypoints/summary/summary-header.tsx";
import { languages } from "#lib/domain/language.ts";
import { show, shownText } from "#tests/components/show.tsx";
import { shellMessages, textsIn } from "#tests/locales/in-every-language.ts";

describe("the top of the summary", () => {
  test.for(languages)("leads to every view, in words of %s", (language) => {
    show(<SummaryHeader route={{ view: "timeline" }} part={undefined} checkedOn="2026-11-25" />, language);
    const { views, menu, onDevice } = shellMessages[language];
    expect(screen.getByRole("navigation", { name: menu })).toBeDefined();
    const { home, plan, data, timeline, services, find, saving, settings } = views;
    for (const name of [home, plan, data, timeline, services, find, saving, settings]) {
      expect(screen.getByRole("link", { name })).toBeDefined();
    }
    expect(screen.getByRole("link", { name: timeline, current: "page" })).toBeDefined();
    expect(shownText()).toContain(onDevice);
    expect(document.title).toContain(timeline);
  });

  test.for(languages)(
    "does not say that the record stays here while other devices have it, in %s",
    (language) => {
      show(
        <SummaryHeader route={{ view: "home" }} part={undefined} checkedOn={undefined} isShared />,
        language,
      );
      const { onDevice, onDevices } = shellMessages[language];
      expect(shownText()).toContain(onDevices);
      expect(shownText()).not.toContain(onDevice);
    },
  );

  it("names the settings where what they lead to is shown, and that in the title", () => {
    show(<SummaryHeader route={{ view: "up-to-date" }} part="Fresh" checkedOn="2026-11-25" />);
    expect(screen.getByRole("link", { current: "page" }).textContent).toBe(shellMessages.en.views.settings);
    expect(document.title).toContain("Fresh");
  });

  it("hides the ways while the welcome goes on, as every view would be empty", () => {
    show(<SummaryHeader route={{ view: "welcome" }} part={undefined} checkedOn="2026-11-25" isMenuHidden />);
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(screen.queryByRole("link")).toBeNull();
    expect(shownText()).toContain(textsIn("en").productName);
  });
});
