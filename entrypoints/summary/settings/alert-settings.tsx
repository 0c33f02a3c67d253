import { useAnnounced } from "#components/live-region.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Switch } from "#components/ui/switch.tsx";
import type { Day } from "#lib/domain/day.ts";
import { textOf } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import "./alert-settings.css";

interface Props {
  readonly isOn: boolean;
  /** They were to be turned on, and the permission was not given. */
  readonly wasRefused: boolean;
  /** When notifications may come again; nothing while they are not snoozed. */
  readonly snoozedUntil: Day | undefined;
  readonly muted: readonly Service[];
  readonly onTurn: (isOn: boolean) => void;
  readonly onSnooze: () => void;
  readonly onResume: () => void;
  readonly onUnmute: (serviceId: string) => void;
}

/** Whether notifications come, when they come again, and which services never send one. */
export function AlertSettings({ isOn, wasRefused, onTurn, ...rest }: Props) {
  const words = useSummaryTexts().alertSettings;
  const refused = wasRefused && !isOn ? words.refused : undefined;
  useAnnounced(refused);
  return (
    <Card heading={words.heading}>
      <Switch
        label={words.turnOn}
        note={isOn ? words.promise : words.explanation}
        isOn={isOn}
        onTurn={onTurn}
      />
      {refused && <p className="alert-refused small">{refused}</p>}
      {isOn && <Snooze {...rest} />}
      <MutedServices {...rest} />
    </Card>
  );
}

function Snooze({ snoozedUntil, onSnooze, onResume }: Pick<Props, "snoozedUntil" | "onSnooze" | "onResume">) {
  const { date, alertSettings: words } = useSummaryTexts();
  return (
    <p className="alert-snooze small">
      {snoozedUntil !== undefined && <span className="num">{words.snoozedUntil(date(snoozedUntil))}</span>}
      <Button look="text" onClick={snoozedUntil === undefined ? onSnooze : onResume}>
        {snoozedUntil === undefined ? words.snooze : words.resume}
      </Button>
    </p>
  );
}

function MutedServices({ muted, onUnmute }: Pick<Props, "muted" | "onUnmute">) {
  const { language, alertSettings: words } = useSummaryTexts();
  if (muted.length === 0) return null;
  return (
    <>
      <h3 className="alert-muted-heading eyebrow">{words.muted}</h3>
      <ul className="alert-muted">
        {muted.map(({ id, name }) => (
          <li key={id}>
            {textOf(name, language)}
            <Button
              look="text"
              aria-label={words.unmuteService(textOf(name, language))}
              onClick={() => onUnmute(id)}
            >
              {words.unmute}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
