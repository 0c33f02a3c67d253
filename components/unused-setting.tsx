import { useId } from "react";
import { useTexts } from "./texts-context.tsx";
import "./unused-setting.css";

interface Props {
  readonly months: number;
  readonly onChoose: (months: number) => void;
}

const choices = [6, 12, 24, 36];

/** After how long without a visit closing an account is suggested. */
export function UnusedSetting({ months, onChoose }: Props) {
  const { summary } = useTexts();
  const id = useId();
  return (
    <section className="unused-setting">
      <h2>{summary.unused}</h2>
      <p>
        <label htmlFor={id}>{summary.unusedAfter}</label>
        <select id={id} value={months} onChange={(event) => onChoose(Number(event.target.value))}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {summary.months(choice)}
            </option>
          ))}
        </select>
      </p>
    </section>
  );
}
