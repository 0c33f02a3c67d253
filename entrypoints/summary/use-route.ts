import { startTransition, useEffect, useLayoutEffect, useState } from "react";
import type { Place } from "#components/place-context.tsx";
import { bringBack, enterPlace, type KeptPlace, keepPlaceOf } from "./kept-places.ts";
import { type Route, routeOf } from "./route.ts";

interface Visited {
  readonly route: Route;
  /** How far the reader had come in its lists, where they come back to it. */
  readonly place: Place;
}

/** What the address asks for, live. A view that is come to begins at its top; one come back to, where it was left. */
export function useRoute(): Visited {
  const [{ hash, kept }, setVisited] = useState<{ hash: string; kept: KeptPlace }>(() => ({
    hash: location.hash,
    kept: enterPlace(),
  }));
  const [first] = useState(kept);
  useEffect(() => {
    // The browser would put the view that is left there, and not the one that comes.
    history.scrollRestoration = "manual";
    const follow = () => {
      const entered = enterPlace();
      // A large view is drawn in slices, so that the page answers meanwhile.
      startTransition(() => setVisited({ hash: location.hash, kept: entered }));
    };
    const forReload = () => {
      history.scrollRestoration = "auto";
    };
    addEventListener("hashchange", follow);
    addEventListener("pagehide", forReload);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("pagehide", forReload);
    };
  }, []);
  useLayoutEffect(() => {
    const stopKeeping = keepPlaceOf(kept);
    const stopBringing = kept === first ? undefined : bringBack(kept);
    return () => {
      stopBringing?.();
      stopKeeping();
    };
  }, [kept, first]);
  return { route: routeOf(hash), place: kept };
}
