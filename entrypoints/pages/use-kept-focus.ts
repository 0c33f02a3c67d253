import { useEffect } from "react";

const reached =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';
const folded = "details:not([open]) > :not(summary)";

/** What the keyboard comes to, in order. */
const stops = () =>
  [...document.querySelectorAll<HTMLElement>(reached)].filter((element) => !element.closest(folded));

/**
 * Keeps the focus in its place. Many buttons are gone once they were pressed: a question is answered, a step
 * settled. The browser would then begin at the top of the page again; here the focus goes to what follows.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let lost: { readonly element: Element; readonly before: readonly HTMLElement[] } | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const all = stops();
      lost = { element: target, before: all.slice(0, Math.max(0, all.indexOf(target))).toReversed() };
    };
    const follow = () => {
      if (!lost || lost.element.isConnected || document.activeElement !== document.body) return;
      const now = stops();
      const last = lost.before.find((element) => now.includes(element));
      const next = now[last ? now.indexOf(last) + 1 : 0] ?? last;
      lost = undefined;
      next?.focus();
    };
    const changes = new MutationObserver(follow);
    changes.observe(document.body, { childList: true, subtree: true });
    addEventListener("focusin", remember);
    return () => {
      changes.disconnect();
      removeEventListener("focusin", remember);
    };
  }, []);
}
