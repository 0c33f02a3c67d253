import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { VisuallyHidden } from "./ui/visually-hidden.tsx";

const AnnounceContext = createContext<(said: readonly string[]) => void>(() => undefined);

/**
 * A page with the one place of it that is read out as it changes, once the reader has come to an end. One for
 * all: several at a time interrupt each other, and one that comes with its text is not read at all.
 */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<readonly string[]>([]);
  return (
    <AnnounceContext.Provider value={setSaid}>
      {children}
      <div role="status">
        <VisuallyHidden>{said.join(" ")}</VisuallyHidden>
      </div>
    </AnnounceContext.Provider>
  );
}

/** Reads a sentence out when it becomes another. What the page begins with is read as all the rest of it. */
export function useAnnounced(sentence: string | undefined): void {
  const announce = useContext(AnnounceContext);
  const before = useRef(sentence);
  useEffect(() => {
    if (sentence === before.current) return;
    before.current = sentence;
    if (sentence !== undefined) announce([sentence]);
  }, [sentence, announce]);
}

/** How the steps of a page stand. */
export interface StepsSaid {
  /** What the steps belong to: nothing is said of the steps of another. */
  readonly scope: string;
  /** How each step stands, in a word; an empty one while it is open. */
  readonly states: ReadonlyMap<string, string>;
  /** How many are left. */
  readonly left: string;
}

/** Reads out what became of a step that was settled or reopened, and what is left then. */
export function useStepsAnnounced(now: StepsSaid): void {
  const announce = useContext(AnnounceContext);
  const before = useRef(now);
  useEffect(() => {
    const { scope, states, left } = before.current;
    before.current = now;
    if (scope !== now.scope) return;
    const changed = [...now.states].filter(([key, said]) => (states.get(key) ?? said) !== said);
    if (changed.length === 0 && left === now.left) return;
    announce([...new Set(changed.map(([, said]) => said).filter(Boolean)), now.left]);
  });
}
