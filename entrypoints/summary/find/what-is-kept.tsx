import { useSummaryTexts } from "#components/texts-context.tsx";
import "./what-is-kept.css";

interface Props {
  readonly kept: string;
  readonly notKept: string;
}

/** What is kept of what is looked through, and what is not: said before it is. */
export function WhatIsKept({ kept, notKept }: Props) {
  const { find } = useSummaryTexts();
  return (
    <dl className="what-is-kept small">
      <dt>{find.kept}</dt>
      <dd>{kept}</dd>
      <dt>{find.notKept}</dt>
      <dd>{notKept}</dd>
    </dl>
  );
}
