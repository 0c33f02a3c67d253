import type { ReactNode } from "react";
import "./panel.css";

interface Props {
  readonly heading?: string;
  readonly children: ReactNode;
}

/** A part of what there is about a service: the full width, with a line above. */
export function Panel({ heading, children }: Props) {
  if (heading === undefined) return <div className="panel">{children}</div>;
  return (
    <section className="panel">
      <h2 className="eyebrow">{heading}</h2>
      {children}
    </section>
  );
}
