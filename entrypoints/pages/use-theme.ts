import { useLayoutEffect } from "react";
import type { Theme } from "#lib/domain/theme.ts";

/**
 * Shows the document in the chosen theme, or as the device wants it. Before anything is painted: every
 * colour is a `light-dark()` that follows the root element. Paper does not.
 */
export function useTheme(chosen: Theme | undefined): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (chosen === undefined) delete dataset["theme"];
    else dataset["theme"] = chosen;
  }, [chosen]);
}
