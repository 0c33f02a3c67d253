import { renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, test } from "vitest";
import { useTheme } from "#entrypoints/pages/use-theme.ts";
import { type Theme, themes } from "#lib/domain/theme.ts";

const shownIn = () => document.documentElement.dataset["theme"] ?? "";

afterEach(() => {
  document.documentElement.removeAttribute("data-theme");
});

const follow = (first: Theme | undefined) =>
  renderHook(({ chosen }: { chosen: Theme | undefined }) => useTheme(chosen), {
    initialProps: { chosen: first },
  });

describe("the theme", () => {
  test.for(themes)("that was chosen is that of the whole document: %s", (theme) => {
    follow(theme);
    expect(shownIn()).toBe(theme);
  });

  it("is that of the device where none was chosen", () => {
    follow(undefined);
    expect(shownIn()).toBe("");
  });

  it("changes with the choice, and goes back to that of the device", () => {
    const { rerender } = follow("light");
    rerender({ chosen: "dark" });
    expect(shownIn()).toBe("dark");
    rerender({ chosen: undefined });
    expect(shownIn()).toBe("");
  });
});
