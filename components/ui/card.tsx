import { type ReactNode, useId } from "react";
import "./card.css";

interface Props {
  readonly heading: string;
  /** A word beside the heading: how many, since when. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of a page on a surface of its own, under a heading. */
export function Card({ heading, note, children }: Props) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>
        {heading}
        {note !== undefined && <small className="soft num"> {note}</small>}
      </h2>
      {children}
    </section>
  );
}

/** Cards below each other, in the width that is good to read. */
export function Cards({ children }: { readonly children: ReactNode }) {
  return <div className="cards">{children}</div>;
}
