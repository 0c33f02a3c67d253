import { useId } from "react";
import "./switch.css";

interface Props {
  readonly label: string;
  /** What it does, in a line or two; read out with it. */
  readonly note: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** Turns something on or off: a native checkbox that looks and is read out as a switch. */
export function Switch({ label, note, isOn, onTurn }: Props) {
  const id = useId();
  return (
    <div className="switch">
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says by itself whether it is checked
        role="switch"
        checked={isOn}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onTurn(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-note`} className="small soft">
        {note}
      </p>
    </div>
  );
}
