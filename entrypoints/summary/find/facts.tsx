import type { ReactNode } from "react";
import "./facts.css";

/** What else is said of a result, a line each, in small. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <div className="find-facts num">{children}</div>;
}
