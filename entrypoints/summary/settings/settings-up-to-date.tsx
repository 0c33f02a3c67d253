import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { upToDateHref } from "../links.ts";

/** The way to what keeps the incident data up to date. */
export function SettingsUpToDate() {
  const { upToDate, settings } = useSummaryTexts();
  return (
    <Card heading={upToDate.heading}>
      <p className="small soft">{settings.upToDate}</p>
      <p className="small">
        <a href={upToDateHref}>{settings.toUpToDate}</a>
      </p>
    </Card>
  );
}
