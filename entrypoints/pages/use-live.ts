import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useRef, useState } from "react";
import type { Attempt, Failure } from "#lib/domain/failure.ts";
import { useProduct } from "./product-context.tsx";

interface Live<Value> {
  /** The newest that could be read. */
  readonly value: Value;
  /** What is in the way of reading it anew. */
  readonly failure: Failure | undefined;
}

/**
 * Reads something, and again whenever it changes. Where it cannot be read, what was read last stays, and it is
 * tried again when the person comes back to the page.
 */
export function useLive<Value>(
  read: () => Promise<Attempt<Value>>,
  dependencies: readonly unknown[],
  first: Value,
): Live<Value> {
  const product = useProduct();
  const newest = useRef(first);
  const [tries, setTries] = useState(0);
  const isWatching = useAfterFirstFrame();
  const { value, failure } = useLiveQuery<Live<Value>, Live<Value>>(
    async () => {
      if (!isWatching) return { value: newest.current, failure: undefined };
      const attempted = await read();
      if (attempted.kind === "failed") return { value: newest.current, failure: attempted.failure };
      newest.current = attempted.value;
      return { value: attempted.value, failure: undefined };
    },
    [...dependencies, tries, isWatching],
    { value: first, failure: undefined },
  );
  const isFailing = failure !== undefined;
  useEffect(() => {
    if (!isFailing) return;
    const tryAgain = async () => {
      const opened = await product.open();
      if (opened.kind === "done") setTries((before) => before + 1);
    };
    addEventListener("focus", tryAgain);
    return () => removeEventListener("focus", tryAgain);
  }, [isFailing, product]);
  return { value, failure };
}

/**
 * False until what is shown first has been painted. Reading it all again, to hear of changes, would otherwise come
 * before the person sees anything.
 */
function useAfterFirstFrame(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // The callback runs before the frame is painted, and what it puts off, after.
    const frame = requestAnimationFrame(() => {
      waiting = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(waiting);
    };
  }, []);
  return isPainted;
}
