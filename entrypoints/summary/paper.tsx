import type { ReactNode } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Day } from "#lib/domain/day.ts";
import "./paper.css";

interface Props {
  readonly title: string;
  /** The person's own day. */
  readonly today: Day;
  readonly children: ReactNode;
}

/** What is printed in place of a view: everything is open, boxes are ticked by hand, colours are not needed. */
export function Paper({ title, today, children }: Props) {
  const { date, saving } = useSummaryTexts();
  return (
    <article className="paper">
      <header>
        <h1>{title}</h1>
        <p>{saving.report.madeOn(date(today))}</p>
      </header>
      {children}
    </article>
  );
}
