import type { ReactNode } from "react";
import "./notice.css";

/** A line above a page that stays as it is, read out as it comes: something is not as it should be. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <p className="notice small" role="alert">
      {children}
    </p>
  );
}
