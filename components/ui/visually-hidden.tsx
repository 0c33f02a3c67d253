import type { ReactNode } from "react";
import "./visually-hidden.css";

/** For those who hear the page: said, and not shown. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
