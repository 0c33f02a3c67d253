import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { type Day, daysBetween } from "#lib/domain/day.ts";
import { formatAge } from "#lib/locales/format-moment.ts";
import { upToDateHref } from "../links.ts";

interface Props {
  /** Of the catalogue in use. */
  readonly checkedOn: Day;
  readonly today: Day;
}

/** From this age in days on, what came since is worth asking for. */
const oldAfter = 28;

/** The way to what came since, where the catalogue is some weeks old. */
export function RefreshOffer({ checkedOn, today }: Props) {
  const { upToDate, language, sentences } = useSummaryTexts();
  const { offer } = upToDate;
  if (daysBetween(checkedOn, today) < oldAfter) return null;
  return (
    <Card heading={offer.heading}>
      <p className="small soft num">
        {sentences(offer.text(formatAge(checkedOn, today, language)), offer.note)}
      </p>
      <p className="small">
        <a href={upToDateHref}>{offer.open}</a>
      </p>
    </Card>
  );
}
