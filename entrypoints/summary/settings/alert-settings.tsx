import { useId } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
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
  const id = useId();
  return (
    <section className="alert-settings" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <Switch
        label={words.turnOn}
        note={isOn ? words.promise : words.explanation}
        isOn={isOn}
        onTurn={onTurn}
      />
      <p className="alert-refused small" role="status">
        {wasRefused && !isOn && words.refused}
      </p>
      {isOn && <Snooze {...rest} />}
      <MutedServices {...rest} />
    </section>
  );
}

function Snooze({ snoozedUntil, onSnooze, onResume }: Pick<Props, "snoozedUntil" | "onSnooze" | "onResume">) {
  const { date, alertSettings: words } = useSummaryTexts();
  return (
    <p className="alert-snooze small">
      {snoozedUntil !== undefined && <span className="num">{words.snoozedUntil(date(snoozedUntil))}</span>}
      <button
        type="button"
        className="text-button"
        onClick={snoozedUntil === undefined ? onSnooze : onResume}
      >
        {snoozedUntil === undefined ? words.snooze : words.resume}
      </button>
    </p>
  );
}

function MutedServices({ muted, onUnmute }: Pick<Props, "muted" | "onUnmute">) {
  const { language, alertSettings: words } = useSummaryTexts();
  if (muted.length === 0) return null;
  return (
    <>
      <h3 className="eyebrow">{words.muted}</h3>
      <ul className="alert-muted">
        {muted.map(({ id, name }) => (
          <li key={id}>
            {textOf(name, language)}
            <button
              type="button"
              className="text-button"
              aria-label={words.unmuteService(textOf(name, language))}
              onClick={() => onUnmute(id)}
            >
              {words.unmute}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
