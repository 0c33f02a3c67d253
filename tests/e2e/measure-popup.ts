import { expect } from "@playwright/test";
import type { View } from "../everywhere/person.ts";

/** How far down a popup things are, in pixels from its top, before anything is opened. */
export interface PopupMeasure {
  /** Where what is to be seen at once ends; missing where there is no such thing. */
  readonly ends: {
    readonly sentence?: number;
    readonly happened?: number;
    readonly verdict?: number;
    readonly firstButton?: number;
  };
  /** Of everything, the footer included. */
  readonly height: number;
  /** What is stopped at with Tab until the footer, by its words. */
  readonly stops: readonly string[];
  /** Rows of care. */
  readonly careRows: number;
}

/** Measures an open popup. */
export async function measurePopup(popup: Pick<View, "run">): Promise<PopupMeasure> {
  await expect
    .poll(() => popup.run(({ document }) => document.querySelector("[data-care] > li") !== null))
    .toBe(true);
  return popup.run(({ document, scrollY }) => {
    const endOf = (selector: string) => {
      const found = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
      return found && Math.round(found.getBoundingClientRect().bottom + scrollY);
    };
    const ends = {
      sentence: endOf("[elementtiming=standing]"),
      happened: endOf(".happened > div > p"),
      verdict: endOf(".happened-verdict"),
      firstButton: endOf(
        'main .button:is([data-look="main"], [data-look="second"]), main .ask-answers .button',
      ),
    };
    const footer = document.querySelector("footer");
    const reachable = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")];
    const stops = reachable.filter(
      (element) => element.checkVisibility() && !element.matches(":disabled") && !footer?.contains(element),
    );
    return {
      ends: Object.fromEntries(Object.entries(ends).filter(([, end]) => end !== undefined)),
      // Also of what scrolls inside, where the footer stays in sight.
      height: Math.round(
        Math.max(
          document.documentElement.scrollHeight,
          ...[...document.querySelectorAll("main")].map(
            (main) => main.getBoundingClientRect().top + main.scrollHeight + (footer?.offsetHeight ?? 0),
          ),
        ),
      ),
      stops: stops.map(({ ariaLabel, textContent }) => ariaLabel ?? textContent),
      careRows: document.querySelectorAll("[data-care] > li").length,
    };
  });
}
