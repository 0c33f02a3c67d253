import { useSummaryTexts } from "#components/texts-context.tsx";
import "./what-goes-where.css";

/** What is sent to whom, and what is kept: said before it is. */
export function WhatGoesWhere({ kept }: { readonly kept: string }) {
  const { exposedPassword: words } = useSummaryTexts();
  return (
    <dl className="what-goes-where small">
      <dt>{words.sentHead}</dt>
      <dd>{words.sent}</dd>
      <dt>{words.toHead}</dt>
      <dd>{words.to}</dd>
      <dt>{words.keptHead}</dt>
      <dd>{kept}</dd>
    </dl>
  );
}
