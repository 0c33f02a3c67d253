import type { Place } from "#components/place-context.tsx";

/** Where the reader was, in one entry of the browser's history. */
export interface KeptPlace extends Place {
  /** In pixels from the top. */
  top: number;
  /** The link they left by, and where on the screen it stood. */
  leftBy?: { readonly href: string | null; readonly among: number; readonly at: number };
}

const places = new Map<string, KeptPlace>();

/** The place of the entry that the browser is at: a new one, or the one that was left there. */
export function enterPlace(): KeptPlace {
  const state: unknown = history.state;
  const known =
    typeof state === "object" && state && "place" in state && typeof state.place === "string"
      ? places.get(state.place)
      : undefined;
  if (known) return known;
  const key = crypto.randomUUID();
  history.replaceState({ place: key }, "");
  const rows = new Map<string, number>();
  const place: KeptPlace = {
    top: 0,
    rowsOf: (list) => rows.get(list),
    keepRows: (list, count) => void rows.set(list, count),
  };
  places.set(key, place);
  return place;
}

const linksTo = (href: string | null) =>
  [...document.querySelectorAll<HTMLElement>("main a")].filter((link) => link.getAttribute("href") === href);

/** Keeps where the reader is until another view comes. Returns how to stop. */
export function keepPlaceOf(place: KeptPlace): () => void {
  const keepTop = () => {
    place.top = scrollY;
  };
  const keepLink = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLElement>("main a") : null;
    if (!link) {
      delete place.leftBy;
      return;
    }
    const href = link.getAttribute("href");
    place.leftBy = { href, among: linksTo(href).indexOf(link), at: link.getBoundingClientRect().top };
  };
  addEventListener("scrollend", keepTop);
  addEventListener("click", keepLink, true);
  return () => {
    removeEventListener("scrollend", keepTop);
    removeEventListener("click", keepLink, true);
  };
}

/** For how long, in milliseconds, a view may grow until it is as long as it was. */
const patience = 1000;

/** Puts the view that came where it was left, as soon as it is long enough; a new one at its top. */
export function bringBack({ top, leftBy }: KeptPlace): () => void {
  const isNew = top === 0 && !leftBy;
  const until = performance.now() + patience;
  let frame = 0;
  const stop = () => cancelAnimationFrame(frame);
  const place = () => {
    const link = leftBy && linksTo(leftBy.href)[leftBy.among];
    // The heading takes the focus of a view that is come to, and may do so later than this.
    if (link && document.activeElement?.matches("body, h1")) link.focus({ preventScroll: true });
    if (link && leftBy) scrollBy(0, link.getBoundingClientRect().top - leftBy.at);
    else scrollTo(0, top);
    // Rows that are drawn only now may have another height than was thought.
    if (!isNew && performance.now() < until) frame = requestAnimationFrame(place);
  };
  // Who scrolls meanwhile has another place in mind.
  const signals = ["wheel", "keydown", "pointerdown", "touchstart"] as const;
  for (const signal of signals) addEventListener(signal, stop, { once: true, passive: true });
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  place();
  return () => {
    stop();
    for (const signal of signals) removeEventListener(signal, stop);
  };
}
