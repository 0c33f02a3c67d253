import { type ReactNode, useEffect, useRef, useState } from "react";
import { usePlace } from "./place-context.tsx";
import { Button } from "./ui/button.tsx";
import "./growing-list.css";

interface Props<Entry> {
  /** Tells it from the other lists of the view: as many entries are shown again when the reader comes back. */
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly children: (shown: readonly Entry[]) => ReactNode;
  /** The button below, while there is more. */
  readonly more: string;
  /** How many are shown at first, and how many come with each look at the end. */
  readonly by?: number;
}

/**
 * Shows the beginning of a long list, and more of it as the reader comes near its end or asks for it.
 * A thousand entries at once would hold the page up; those the reader passed stay, for the browser's own
 * search and for the keyboard.
 */
export function GrowingList<Entry>({ name, entries, children, more, by = 40 }: Props<Entry>) {
  const place = usePlace();
  const [count, setCount] = useState(() => place.rowsOf(name) ?? by);
  const end = useRef<HTMLButtonElement>(null);
  const hasMore = count < entries.length;
  useEffect(() => place.keepRows(name, count), [place, name, count]);
  useEffect(() => {
    const button = end.current;
    if (!button || !hasMore) return;
    const nearEnd = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setCount(count + by);
      },
      { rootMargin: "600px" },
    );
    nearEnd.observe(button);
    return () => nearEnd.disconnect();
  }, [hasMore, count, by]);
  return (
    <>
      {children(entries.slice(0, count))}
      {hasMore && (
        <p className="growing-more">
          <Button ref={end} look="text" onClick={() => setCount(count + by)}>
            {more}
          </Button>
        </p>
      )}
    </>
  );
}
