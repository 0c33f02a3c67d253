import { fireEvent, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { type ReactNode, useMemo } from "react";
import { LiveRegion } from "#components/live-region.tsx";
import { SummaryTextsProvider } from "#components/texts-context.tsx";
import type { Language } from "#lib/domain/language.ts";
import { textsIn } from "#tests/locales/in-every-language.ts";

/**
 * Shows a component to a reader of one language, with everything opened that is one click away, and
 * gives them a mouse and a keyboard.
 */
export function show(content: ReactNode, language: Language = "en"): UserEvent {
  render(content, { wrapper: ({ children }) => <Page language={language}>{children}</Page> });
  openEverything();
  return userEvent.setup();
}

interface PageProps {
  readonly language?: Language;
  readonly children: ReactNode;
}

/** What every page has around its components. */
export function Page({ language = "en", children }: PageProps) {
  const texts = useMemo(() => textsIn(language), [language]);
  return (
    <SummaryTextsProvider value={texts}>
      <LiveRegion>{children}</LiveRegion>
    </SummaryTextsProvider>
  );
}

/** Opens what is one click away, and what is so within it. */
export function openEverything(): void {
  for (;;) {
    const details = document.querySelector<HTMLDetailsElement>("details:not([open])");
    if (!details) return;
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
}

/** What the reader sees, in one line. */
export const shownText = (): string => document.body.textContent ?? "";

/** What was read out last, politely. */
export const heard = (): string => document.querySelector('[role="status"]')?.textContent?.trim() ?? "";
