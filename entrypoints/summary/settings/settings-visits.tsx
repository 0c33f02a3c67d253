import { useId } from "react";
import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { keepVisitsChoices, outlastsDisuse } from "#lib/domain/keep-visits.ts";
import "./settings-visits.css";

interface Props {
  readonly isPaused: boolean;
  readonly onPause: (isPaused: boolean) => void;
  /** How long visits are kept; nothing while that is until they are removed. */
  readonly keepMonths: number | undefined;
  readonly onKeep: (months: number | undefined) => void;
  readonly unusedAfterMonths: number;
  /** At how many services the last choice deleted visits. */
  readonly deleted: number;
}

/** Whether visits are recorded, and for how long. */
export function SettingsVisits({ isPaused, onPause, deleted, ...keep }: Props) {
  const { visits: words } = useSummaryTexts().settings;
  const wasDeleted = deleted > 0 ? words.deleted(deleted) : undefined;
  useAnnounced(wasDeleted);
  return (
    <Card heading={words.heading}>
      <p>{words.kept}</p>
      <Switch label={words.pause} note={words.pauseNote} isOn={isPaused} onTurn={onPause} />
      <KeepChoice {...keep} />
      {wasDeleted && <p className="small">{wasDeleted}</p>}
    </Card>
  );
}

function KeepChoice({
  keepMonths,
  onKeep,
  unusedAfterMonths,
}: Pick<Props, "keepMonths" | "onKeep" | "unusedAfterMonths">) {
  const { visits: words } = useSummaryTexts().settings;
  const id = useId();
  return (
    <div className="settings-choice">
      <label htmlFor={id}>{words.keep}</label>
      {/* The longest first: who goes through them with the arrow keys never passes a choice that deletes
          more than the one they come to. */}
      <select
        id={id}
        value={keepMonths ?? ""}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onKeep(target.value === "" ? undefined : Number(target.value))}
      >
        <option value="">{words.untilRemoved}</option>
        {keepVisitsChoices.map((months) => (
          <option key={months} value={months}>
            {words.years(months / 12)}
          </option>
        ))}
      </select>
      {outlastsDisuse(keepMonths, unusedAfterMonths) ? (
        <p id={`${id}-note`} className="small soft">
          {words.keepNote}
        </p>
      ) : (
        <p id={`${id}-note`} className="settings-caution small">
          {words.tooShort}
        </p>
      )}
    </div>
  );
}
