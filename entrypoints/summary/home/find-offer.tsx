import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { findHref } from "../links.ts";

/** The way to what the person uses and has not opened yet, while they have not looked for it. */
export function FindOffer() {
  const { offer } = useSummaryTexts().find;
  return (
    <Card heading={offer.heading}>
      <p className="small soft">{offer.text}</p>
      <p className="small">
        <a href={findHref}>{offer.open}</a>
      </p>
    </Card>
  );
}
