import "react";

declare module "react" {
  interface HTMLAttributes<T> {
    /** Names an element for the Element Timing API, by which the benchmark sees it painted. */
    elementtiming?: string;
  }
}
