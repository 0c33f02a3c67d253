import { useCallback, useTransition } from "react";

/**
 * Runs what a person asked for. If it throws, that is a bug, and the error boundary shows it: React
 * hands it the errors of transitions, which a plain event handler would lose.
 */
export function useAction(): (action: () => Promise<void>) => void {
  const [, startTransition] = useTransition();
  return useCallback((action: () => Promise<void>) => startTransition(action), []);
}
