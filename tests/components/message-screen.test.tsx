import { render, screen } from "@testing-library/react";
import { describe, expect, it, test, vi } from "vitest";
import { CatalogueNotice } from "#components/catalogue-notice.tsx";
import { ErrorBoundary } from "#components/error-boundary.tsx";
import { MessageScreen } from "#components/message-screen.tsx";
import { languages } from "#lib/domain/language.ts";
import { messages } from "#tests/locales/in-every-language.ts";
import { heard, Page, show, shownText } from "./show.tsx";

const { screens } = messages.en;

function Broken(): never {
  throw new Error("A fault");
}

describe("a state that is said in a title and a sentence", () => {
  it("is in alarm about nothing", () => {
    show(<MessageScreen screen={screens.loading} />);
    expect(shownText()).toContain(screens.loading.text);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("heading", { name: screens.loading.title })).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("is read out, politely, in the place of another", () => {
    const { rerender } = render(<MessageScreen screen={screens.loading} />, { wrapper: Page });
    expect(heard()).toBe("");
    rerender(<MessageScreen screen={screens.notWeb} />);
    expect(heard()).toBe(screens.notWeb.title);
  });

  it("is announced at once where something failed, and can be tried again", async () => {
    const onRetry = vi.fn();
    const user = show(<MessageScreen screen={screens.failed} role="alert" onRetry={onRetry} />);
    expect(screen.getByRole("alert").textContent).toContain(screens.failed.text);
    await user.click(screen.getByRole("button", { name: screens.retry }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("shows a host as the text it is", () => {
    show(<MessageScreen screen={screens.unlisted("<b>evil</b>.example")} />);
    expect(document.querySelector("b")).toBeNull();
    expect(shownText()).toContain("<b>evil</b>.example");
  });
});

describe("the notice of an older catalogue", () => {
  it("names its day, and can be asked to try again", async () => {
    const onRetry = vi.fn();
    const user = show(<CatalogueNotice checkedOn="2026-11-22" onRetry={onRetry} />);
    expect(screen.getByRole("alert").textContent).toContain(screens.olderCatalogue("22 November 2026"));
    await user.click(screen.getByRole("button", { name: screens.retry }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe("a screen that throws", () => {
  test.for(languages)(
    "is replaced by a sentence in %s, and the fault stays visible on the console",
    (language) => {
      const onConsole = vi.spyOn(console, "error").mockImplementation(() => undefined);
      show(
        <ErrorBoundary reportOf={() => "A report"}>
          <Broken />
        </ErrorBoundary>,
        language,
      );
      expect(screen.getByRole("alert").textContent).toContain(messages[language].screens.crashed.text);
      expect(onConsole).toHaveBeenCalled();
      expect(shownText()).not.toContain("A fault");
    },
  );

  it("is not in the way while nothing throws", () => {
    show(
      <ErrorBoundary reportOf={() => "A report"}>
        <p>Content</p>
      </ErrorBoundary>,
    );
    expect(screen.getByText("Content")).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
