import { startTransition, useEffect, useState } from "react";
import { type Route, routeOf } from "./route.ts";

/** What the address asks for, live. A view that is come to begins at its top. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      // A large view is drawn in slices, so that the page answers meanwhile.
      startTransition(() => setHash(location.hash));
      scrollTo(0, 0);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return routeOf(hash);
}
