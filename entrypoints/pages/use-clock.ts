import { useEffect, useState } from "react";
import { type Clock, untilClockChanges } from "#lib/domain/clock.ts";
import { useProduct } from "./product-context.tsx";

/**
 * What time it is for the person, live: it changes with the evening and at midnight, and when they come back to
 * the page, as a device that slept has missed both.
 */
export function useClock(): Clock {
  const { clock } = useProduct();
  const [shown, setShown] = useState(clock);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      // A timer may come a little early.
      timer = setTimeout(look, untilClockChanges(new Date()) + 1000);
      const now = clock();
      setShown((before) => (before.today === now.today && before.isEvening === now.isEvening ? before : now));
    };
    look();
    addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [clock]);
  return shown;
}
