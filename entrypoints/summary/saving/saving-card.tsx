import { type ReactNode, useId } from "react";
import "../settings/settings.css";

interface Props {
  readonly heading: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** One way to take the summary along, with what it is for. */
export function SavingCard({ heading, note, children }: Props) {
  const id = useId();
  return (
    <section className="settings-card" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="small soft">{note}</p>
      {children}
    </section>
  );
}
