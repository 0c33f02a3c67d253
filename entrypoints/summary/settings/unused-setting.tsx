import { useId } from "react";
import { useTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import "./unused-setting.css";

interface Props {
  readonly months: number;
  readonly onChoose: (months: number) => void;
}

const choices = [6, 12, 24, 36];

/** After how long without a visit closing an account is suggested. */
export function UnusedSetting({ months, onChoose }: Props) {
  const { unused } = useTexts();
  const id = useId();
  return (
    <Card heading={unused.heading}>
      <p className="unused-setting">
        <label htmlFor={id}>{unused.after}</label>
        <select id={id} value={months} onChange={(event) => onChoose(Number(event.target.value))}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {unused.months(choice)}
            </option>
          ))}
        </select>
      </p>
    </Card>
  );
}
