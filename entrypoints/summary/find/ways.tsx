import type { ReactNode } from "react";
import "./ways.css";

/** What can be pressed next, side by side; the likeliest first. */
export function Ways({ children }: { readonly children: ReactNode }) {
  return <p className="find-ways">{children}</p>;
}
