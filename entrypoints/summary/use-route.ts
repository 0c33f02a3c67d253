import { startTransition, useEffect, useLayoutEffect, useState } from "react";
import type { Place } from "#components/place-context.tsx";
import { bringBack, enterPlace, type KeptPlace, keepPlaceOf } from "./kept-places.ts";
import { type Route, routeOf } from "./route.ts";

interface Visited {
  readonly route: Route;
  /** How far the reader had come in its lists, where they come back to it. */
  readonly place: Place;
}

interface Entered {
  readonly hash: string;
  readonly kept: KeptPlace;
  /** The page begins with it; nobody has come from elsewhere in the page. */
  readonly isFirst: boolean;
}

/** What the address asks for, live. A view that is come to begins at its top; one come back to, where it was left. */
export function useRoute(): Visited {
  const [{ hash, kept, isFirst }, setVisited] = useState<Entered>(() => ({
    hash: location.hash,
    kept: enterPlace(),
    isFirst: true,
  }));
  useEffect(() => {
    // The browser would put the view that is left there, and not the one that comes.
    history.scrollRestoration = "manual";
    const follow = () => {
      const entered = enterPlace();
      // A large view is drawn in slices, so that the page answers meanwhile.
      startTransition(() => setVisited({ hash: location.hash, kept: entered, isFirst: false }));
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
    const stopBringing = isFirst ? undefined : bringBack(kept);
    return () => {
      stopBringing?.();
      stopKeeping();
    };
  }, [kept, isFirst]);
  return { route: routeOf(hash), place: kept };
}
